import { useId } from 'react';

const answers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** What somebody would write by hand for this one question; the same ids have to be made, since it stands on a page a hundred times. */
export function BareNps({ name, question }) {
  const id = useId();
  return (
    <fieldset data-cx="nps-input" data-words="ends" role="radiogroup" aria-labelledby={`${id}-question`}>
      <legend id={`${id}-question`} data-part="question">
        {question}
      </legend>
      <div data-part="scale">
        {answers.map((answer) => {
          const end = answer === 0 ? 'low' : answer === 10 ? 'high' : undefined;
          return (
            <label key={answer} data-part="option" data-segment={answer < 7 ? 'detractor' : answer < 9 ? 'passive' : 'promoter'}>
              <input type="radio" name={name} value={answer} aria-labelledby={end && `${id}-${end}-value ${id}-${end}`} />
              <span id={end && `${id}-${end}-value`} data-part="value">
                {answer}
              </span>
            </label>
          );
        })}
      </div>
      <div data-part="ends" aria-hidden="true">
        <span id={`${id}-low`}>not at all likely</span>
        <span id={`${id}-high`}>extremely likely</span>
      </div>
    </fieldset>
  );
}
