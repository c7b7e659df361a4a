import { RadioGroup } from 'radix-ui';
import { useId } from 'react';
import { answers, ends, textOf } from '../questions.mjs';

export function Question({ name, question, value }) {
  const id = useId();
  return (
    <RadioGroup.Root name={name} value={textOf(value)} aria-labelledby={id}>
      <div id={id}>{question}</div>
      {answers.map((answer) => (
        <label key={answer}>
          <RadioGroup.Item value={answer}>
            <RadioGroup.Indicator />
          </RadioGroup.Item>
          <span>{answer}</span>
        </label>
      ))}
      <div>
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </RadioGroup.Root>
  );
}
