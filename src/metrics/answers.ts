/**
 * The answer in a text from outside, such as a query or a posted field: a whole number on the scale, in plain digits; `null` for anything else, so that a
 * question is shown unanswered instead of answered wrongly. `"n/a"` is `null` too: ask for it first where a question offers it.
 */
export function readAnswer(text: unknown, { min, max }: { readonly min: number; readonly max: number }): number | null {
  if (typeof text !== 'string' || !/^-?\d{1,9}$/.test(text)) return null;
  const answer = Number(text) + 0;
  return answer >= min && answer <= max ? answer : null;
}
