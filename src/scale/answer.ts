/** Whether an answer beside the scale is offered: not at all, in the locale's words, or in one's own. */
export type Offer = boolean | string | undefined;

/**
 * What a respondent gives: a point of the scale, `"n/a"` (not applicable: answered, and outside n), or `null` (unanswered). Where `"n/a"` is not offered,
 * nobody can give it.
 */
export type Answer<V, NA extends Offer = Offer> = [Exclude<NA, undefined | false>] extends [never] ? V | null : V | 'n/a' | null;

/** What is posted for "not applicable". */
export const notApplicable = 'n/a';

/** The answer that stands in a group of radios. An empty value is no answer. */
export function answerOf<V extends number | string>(group: Element, options: readonly { value: V }[]): Answer<V> {
  const given = group.querySelector<HTMLInputElement>('[type=radio]:checked')?.value;
  if (given === notApplicable) return given;
  return (given ? options.find(({ value }) => String(value) === given)?.value : null) ?? null;
}

/**
 * Whether an event on a group tells of its answer: React's `change` of a radio, or `input` sent to the group itself after its radios were changed. The radios'
 * own `input` comes too late: by then React has given a radio that the parent holds its old state back.
 */
export const tellsAnswer = ({ type, target, currentTarget }: { type: string; target: EventTarget; currentTarget: EventTarget }) =>
  type === 'change' ? (target as Element).matches('[type=radio]') : target === currentTarget;
