let passed = 0;
let failed = 0;

/** Tells one fact: `faults` is the list of what speaks against it. */
export function fact(text, faults = []) {
  const list = [faults].flat().filter(Boolean);
  if (list.length === 0) passed += 1;
  else failed += 1;
  console.log(`${list.length === 0 ? 'ok  ' : 'FAIL'}  ${text}`);
  for (const fault of list.slice(0, 10)) console.log(`        ${fault}`);
  if (list.length > 10) console.log(`        … and ${list.length - 10} more`);
  return list.length === 0;
}

/** The closing line; true when nothing failed. */
export function summary() {
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
