import mermaid from 'mermaid';
import { formatMermaidJourney } from '../../../dist/journey/mermaid.js';

let serial = 0;

/** A measure of Mermaid drawing the same touchpoints: it has no lanes, and its diagram is there a promise later. */
export async function drawing([{ phases, caption }]) {
  const { text } = formatMermaidJourney({ phases, caption });
  globalThis.gc?.();
  const start = performance.now();
  const { svg } = await mermaid.render(`journey${serial++}`, text);
  const element = document.createElement('div');
  element.innerHTML = svg;
  document.body.append(element);
  const time = performance.now() - start;
  element.remove();
  return time;
}
