/** The markup of an element with its attributes in order and its ids, which `useId` counts on from mount to mount, replaced. */
function normal(element) {
  const attributes = [...element.attributes]
    .map(({ name, value }) => ` ${name}="${value.replace(/_r_\w+_/g, 'id')}"`)
    .sort()
    .join('');
  const children = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.data : normal(node))).join('');
  return `<${element.localName}${attributes}>${children}</${element.localName}>`;
}

/** Are these the same elements with the same attributes and texts? Throws where they first differ. */
export function assertSame(name, ours, bare) {
  const [a, b] = [normal(ours), normal(bare)];
  if (a === b) return;
  let at = 0;
  while (a[at] === b[at]) at++;
  const around = (text) => text.slice(Math.max(0, at - 80), at + 80);
  throw new Error(`${name}: the bare elements are not the same DOM.\nours: …${around(a)}…\nbare: …${around(b)}…`);
}
