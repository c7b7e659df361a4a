/**
 * A share 0…1 as digit tokens for `data-x` and `data-y`: 0.347 → `"300 40 7"`, read by the rules in `plane.css`.
 * The position lies in the static style sheet, so a mark needs neither a measurement nor a style attribute.
 */
export function digits(share: number): string {
  const thousandths = Math.round(share * 1000);
  const ones = thousandths % 10;
  const tens = (thousandths % 100) - ones;
  return [thousandths - tens - ones, tens, ones].filter(Boolean).join(' ');
}
