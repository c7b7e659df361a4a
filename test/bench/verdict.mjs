/** A number and its bar; above it the bench fails. */
export function verdict(value, bar) {
  if (value > bar) process.exitCode = 1;
  return `≤ ${bar}: ${value > bar ? 'over' : 'within'}`;
}

let faults = 0;

/** Could something not be measured? */
export const hasFailed = () => faults > 0;

/** Says what went wrong; the rest can still be measured. */
export function fail(error) {
  faults++;
  console.error(told(error));
  process.exitCode = 1;
}

/** What an error says, without who passed it on and without places in a bundle that nobody can read. */
export const told = ({ message }) => message.replace(/^page\.evaluate: (\w*Error: )?/, '').replace(/\n +at .*/s, '');
