export interface FollowUpProps {
  /** The open question for each segment of the answer. */
  questions: Readonly<Record<string, string>>;
  /** Name of the form field; without one it is posted by no form. */
  name?: string | undefined;
  /** The text at first. */
  defaultValue?: string | undefined;
  /** Most characters that can be given. */
  maxLength?: number | undefined;
  readOnly?: boolean | undefined;
  id: string;
  form?: string | undefined;
}

/** One open field whose label follows the answer above it by `:has()`, without script. It is always sent; unanswered it arrives empty. */
export function FollowUp({ questions, id, name, ...field }: FollowUpProps) {
  return (
    <div data-part="follow-up">
      <label htmlFor={id} data-part="follow-up-question">
        {Object.values(questions).map((question, index) => (
          <span key={index} data-when={index + 1}>
            {question}
          </span>
        ))}
      </label>
      <textarea id={id} data-part="follow-up-answer" name={name || id} {...field} />
    </div>
  );
}
