/** The lower and the upper end of what an estimate may well be. */
export type Interval = [low: number, high: number];

/** How sure an interval is to hold the true value: 95 of 100 such intervals do. */
export const usualConfidence = 0.95;

/** `zOf(0.95)`. */
export const usualZ = 1.95996398454;

/**
 * How many standard deviations around its mean hold this share of a normal distribution: 1.959964 at 0.95. Newton's method on the series of Marsaglia,
 * "Evaluating the Normal Distribution" (Journal of Statistical Software 11(4), 2004).
 * @throws RangeError for a confidence that is not between 0 and 1.
 */
export function zOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence is ${confidence}; allowed: between 0 and 1.`);
  let z = 0;
  for (let step = 1; step > 1e-12; z += step) {
    let term = z;
    let sum = z;
    for (let odd = 3; sum + term !== sum; odd += 2) sum += term *= (z * z) / odd;
    const density = Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
    step = confidence / 2 / density - sum;
  }
  return z;
}

/**
 * The interval of a share by Wilson's score (Journal of the American Statistical Association 22, 1927): `wilson(45, 50)` is 0.786…0.957. Both ends stay within 0…1, and it holds for
 * few answers and for shares of 0 and 1 too.
 * @param successes how many of the n, 0…n; weighted counts need not be whole
 * @param n number of answers, more than 0
 * @param confidence between 0 and 1, default 0.95
 * @throws RangeError for numbers outside these.
 */
export function wilson(successes: number, n: number, confidence = usualConfidence): Interval {
  if (!(n > 0 && Number.isFinite(n))) throw new RangeError(`wilson: n is ${n}; allowed: a number above 0.`);
  if (!(successes >= 0 && successes <= n))
    throw new RangeError(`wilson: successes is ${successes}; allowed: a number from 0 to n, here ${n}.`);
  const z = zOf(confidence);
  const p = successes / n;
  const reach = z * Math.sqrt((p * (1 - p)) / n + (z / n / 2) ** 2);
  const middle = p + (z * z) / n / 2;
  const size = 1 + (z * z) / n;
  return [Math.max(0, Math.min(p, (middle - reach) / size)), Math.min(1, Math.max(p, (middle + reach) / size))];
}

/**
 * The interval of a score 100 · (plus − minus) of two shares, such as promoters and detractors, within ±100: adjusted Wald, three answers added, of which ¾ on either side; the variance
 * is p + d − (p − d)² (Rocks, "Interval Estimation for the Net Promoter Score", The American Statistician 70(4), 2016). Below a confidence of about 0.93 the formula
 * can leave out the score itself when all answers are on one side; the interval then reaches to it.
 */
export function netInterval(plus: number, minus: number, n: number, z: number): Interval {
  const size = n + 3;
  const p = (plus * n + 0.75) / size;
  const d = (minus * n + 0.75) / size;
  const reach = z * Math.sqrt((p + d - (p - d) ** 2) / size);
  return [100 * Math.min(plus - minus, Math.max(-1, p - d - reach)), 100 * Math.max(plus - minus, Math.min(1, p - d + reach))];
}
