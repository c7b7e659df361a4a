/** `--quick` is for work on the bench itself: too few rounds to tell anything, and nothing is written. */
export const quick = process.argv.includes('--quick');

export const pace = quick
  ? { fewest: 20, most: 20, turns: 3, warming: 1, counting: [2, 1] }
  : { fewest: 40, most: 120, turns: 20, warming: 3, counting: [9, 3] };
