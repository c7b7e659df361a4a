/**
 * Checks that an option is one of those there are; a misspelt one would else count as another, or fail where nobody looks.
 * @throws RangeError that says what is allowed.
 */
export function checkOption(what: string, given: unknown, choices: readonly unknown[]): void {
  if (!choices.includes(given)) throw new RangeError(`${what} is ${String(given)}; allowed: ${choices.join(', ')}.`);
}
