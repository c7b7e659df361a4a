import { Label, Radio, RadioGroup } from 'react-aria-components';
import { answers, ends, textOf } from '../questions.mjs';

export function Question({ name, question, value }) {
  return (
    <RadioGroup name={name} value={textOf(value)}>
      <Label>{question}</Label>
      {answers.map((answer) => (
        <Radio key={answer} value={answer}>
          <span>{answer}</span>
        </Radio>
      ))}
      <div>
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </RadioGroup>
  );
}
