import { features } from './data.mjs';
import { median } from './statistics.mjs';

/** Milliseconds that Node takes to render a Kano diagram: the first time, and the median after that. */
export async function timeServer() {
  // React reads it when it is loaded, and its development build is several times slower.
  process.env.NODE_ENV = 'production';
  const { createElement } = await import('react');
  const { renderToString } = await import('react-dom/server');
  const { KanoDiagram } = await import('../../dist/kano/index.js');
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now();
    renderToString(createElement(KanoDiagram, { features }));
    return performance.now() - start;
  });
  return { first: times[0], median: median(times.slice(20)) };
}
