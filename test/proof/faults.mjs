const most = 15;

/** Fails with every fault on a line of its own, said once; a page that is broken all over names the first of them. */
export function expectNone(faults) {
  const lines = [...new Set(faults)];
  if (lines.length === 0) return;
  const more = lines.length > most ? [`and ${lines.length - most} more`] : [];
  const list = [...lines.slice(0, most), ...more].map((line) => `- ${line}`);
  throw new Error(`${lines.length} ${lines.length === 1 ? 'fault' : 'faults'}\n${list.join('\n')}`);
}
