import { useState } from 'react';
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

/** Several questions as one survey. */
export function Questions({ questions }) {
  const [model] = useState(() => new Model({ showNavigationButtons: false, elements: questions.map(element) }));
  return <Survey model={model} />;
}

export function Question(props) {
  return <Questions questions={[props]} />;
}
