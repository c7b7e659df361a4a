export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const quantile = (sorted, share) => sorted[Math.round(share * (sorted.length - 1))];

const ratioOf = (rows) => median(rows.map(([ours]) => ours)) / median(rows.map(([, bare]) => bare));

/** The ratio of two medians over paired rounds, with its 95 % interval by resampling the rounds. */
export function ratio(rows, samples = 2000) {
  const pick = () => rows[Math.floor(Math.random() * rows.length)];
  const resampled = Array.from({ length: samples }, () => ratioOf(rows.map(pick))).sort((a, b) => a - b);
  return { ratio: ratioOf(rows), low: quantile(resampled, 0.025), high: quantile(resampled, 0.975) };
}
