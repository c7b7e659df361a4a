/** A call of a function, or of a function's source, written out for a browser that shares no memory with us. */
export function callText(fn, args) {
  return `(${String(fn)})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})`;
}
