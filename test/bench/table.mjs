const widths = [38, 9, 9];

/** A line of the report: a name, one or two numbers, and what there is to say about them. */
export function printRow(label, first, second, rest = '') {
  const cells = [label.padEnd(widths[0]), String(first).padStart(widths[1]), String(second).padStart(widths[2])];
  console.log(`${cells.join('')}   ${rest}`.trimEnd());
}

export function printHead(...cells) {
  console.log();
  printRow(...cells);
}

/** A ratio with its interval and the number of rounds behind it. */
export const showRatio = ({ ratio, low, high }, count) => `${ratio.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)}, ${count} rounds)`;
