/** Fails with every fault on a line of its own, said once. */
export function expectNone(faults) {
  const lines = [...new Set(faults)];
  if (lines.length > 0)
    throw new Error(`${lines.length} fault${lines.length > 1 ? 's' : ''}\n${lines.map((line) => `- ${line}`).join('\n')}`);
}
