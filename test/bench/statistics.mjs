export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of a column of rounds. */
export const medianOf = (rows, column) => median(rows.map((row) => row[column]));

const quantile = (sorted, share) => sorted[Math.round(share * (sorted.length - 1))];

/** The ratio of the medians of two columns over paired rounds, with its 95 % interval by resampling the rounds. */
export function ratio(rows, [ours, bare] = [0, 1], samples = 2000) {
  const ratioOf = (some) => medianOf(some, ours) / medianOf(some, bare);
  const pick = () => rows[Math.floor(Math.random() * rows.length)];
  const resampled = Array.from({ length: samples }, () => ratioOf(rows.map(pick))).sort((a, b) => a - b);
  return { ratio: ratioOf(rows), low: quantile(resampled, 0.025), high: quantile(resampled, 0.975) };
}
