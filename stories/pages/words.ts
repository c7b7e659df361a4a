/** A value that a word is called with, as it is shown: ‹subject›. */
const filled = (word: (...given: never[]) => unknown): string | undefined => {
  const names = /^\(?([^)=]*)\)?\s*=>|\(([^)]*)\)/.exec(String(word));
  const given = (names?.[1] ?? names?.[2] ?? '')
    .split(',')
    .map((name) => name.replace(/=.*/, '').trim())
    .filter(Boolean)
    .map((name) => `‹${name}›`);
  try {
    const said = word(...(given as never[]));
    return typeof said === 'string' && !/undefined|NaN|\[object/.test(said) ? said : undefined;
  } catch {
    // It needs numbers or a whole record: no example is better than a wrong one.
    return undefined;
  }
};

/** A word of a locale as a reader of the docs sees it: the text, the texts of a list or a record, or what a function makes of its arguments. */
export function sample(word: unknown): string {
  if (typeof word === 'string') return word;
  if (typeof word === 'function') return filled(word as (...given: never[]) => unknown) ?? '(made from the data)';
  if (Array.isArray(word)) return word.map(sample).join(' · ');
  if (word && typeof word === 'object')
    return Object.entries(word)
      .map(([key, inner]) => `${key}: ${sample(inner)}`)
      .join(' · ');
  return '';
}
