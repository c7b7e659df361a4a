import { useLayoutEffect, useState } from 'react';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { ends } from '../questions.mjs';

const element = ({ name, question }) => ({
  type: 'rating',
  name,
  title: question,
  rateMin: 0,
  rateMax: 10,
  minRateDescription: ends[0],
  maxRateDescription: ends[1],
  displayMode: 'buttons',
});

/** Several questions as one survey. Its model holds the answers; those of a parent are put into it. */
export function Questions({ questions }) {
  const [model] = useState(() => new Model({ showNavigationButtons: false, elements: questions.map(element) }));
  useLayoutEffect(() => {
    for (const { name, value } of questions) if (typeof value === 'number') model.setValue(name, value);
  }, [model, questions]);
  return <Survey model={model} />;
}

export function Question(props) {
  return <Questions questions={[props]} />;
}
