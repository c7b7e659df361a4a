import { zOf } from './interval.js';

/**
 * How many standard errors around its mean hold this share of Student's t distribution: 2.776 at 0.95 with 4 degrees of freedom, of which there need be no whole number, and one at least.
 * Hill's expansion, good to six digits and more from three degrees on ("Algorithm 396: Student's t-quantiles", Communications of the ACM 13(10), 1970); below that
 * the tail is integrated.
 */
export function tOf(confidence: number, degrees: number): number {
  const z = zOf(confidence);
  const tail = 1 - confidence;
  if (degrees < 3) return Math.sqrt(degrees) / Math.tan(angleOf(tail, degrees));
  const a = 1 / (degrees - 0.5);
  const b = 48 / (a * a);
  let c = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * degrees;
  let y = (d * tail) ** (2 / degrees);
  if (y > 0.05 + a) {
    // Near the middle: an expansion about the normal deviate.
    const x = -z;
    y = x * x;
    if (degrees < 5) c += 0.3 * (degrees - 4.5) * (x + 0.6);
    c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
    y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
    y = Math.expm1(a * y * y);
  } else {
    y =
      ((1 / (((degrees + 6) / (degrees * y) - 0.089 * d - 0.822) * (degrees + 2) * 3) + 0.5 / (degrees + 4)) * y - 1) *
        ((degrees + 1) / (degrees + 2)) +
      1 / y;
  }
  return Math.sqrt(degrees * y);
}

/**
 * The angle φ beyond which that share of both tails lies, with t = √degrees / tan φ, in which the density is sin^(degrees − 1) φ. Of y = φ^degrees it is flat, so that Simpson's rule takes it
 * to eight digits.
 */
function angleOf(tail: number, degrees: number): number {
  const parts = 200;
  const height = (y: number) => (y === 0 ? 1 : (Math.sin(y ** (1 / degrees)) / y ** (1 / degrees)) ** (degrees - 1));
  const area = (angle: number) => {
    const end = angle ** degrees;
    let sum = height(0) + height(end);
    for (let part = 1; part < parts; part++) sum += height((end * part) / parts) * (part % 2 ? 4 : 2);
    return (sum * end) / parts;
  };
  const whole = area(Math.PI / 2);
  let [low, high] = [0, Math.PI / 2];
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (area(middle) < tail * whole) low = middle;
    else high = middle;
  }
  return high;
}
