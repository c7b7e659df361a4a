import { answers } from './questions.mjs';

/** Native radios and nothing beside them. With `onValueChange` the parent holds the answer. */
export function PlainNps({ name, question, value, onValueChange }) {
  return (
    <fieldset>
      <legend>{question}</legend>
      {answers.map((answer) => (
        <label key={answer}>
          <input
            type="radio"
            name={name}
            value={answer}
            {...(onValueChange && { checked: answer === value, onChange: () => onValueChange(answer) })}
          />
          {answer}
        </label>
      ))}
    </fieldset>
  );
}
