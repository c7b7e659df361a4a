import { useId } from 'react';

const answers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * What somebody would write by hand for this one question; the same ids have to be made, since it stands on a page a hundred times.
 * With `onValueChange` the parent holds the answer.
 */
export function BareNps({ name, question, value, onValueChange }) {
  const id = useId();
  return (
    <fieldset data-cx="nps-input" role="radiogroup" aria-labelledby={`${id}-question`}>
      <legend id={`${id}-question`} data-part="question">
        {question}
      </legend>
      <div data-part="scale" data-words="ends">
        {answers.map((answer) => {
          const end = answer === 0 ? 'not at all likely' : answer === 10 ? 'extremely likely' : undefined;
          return (
            <label key={answer} data-part="option" data-segment={answer < 7 ? 'detractor' : answer < 9 ? 'passive' : 'promoter'}>
              <input
                type="radio"
                name={name}
                value={answer}
                aria-label={end && `${answer} ${end}`}
                {...(onValueChange && { checked: answer === value, onChange: () => onValueChange(answer) })}
              />
              <span data-part="value">{answer}</span>
            </label>
          );
        })}
      </div>
      <div data-part="ends" aria-hidden="true">
        <span>not at all likely</span>
        <span>extremely likely</span>
      </div>
    </fieldset>
  );
}
