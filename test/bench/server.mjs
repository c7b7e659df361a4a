import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { features } from './data.mjs';
import { questions } from './questions.mjs';
import { median } from './statistics.mjs';

async function react() {
  // React reads it when it is loaded, and its development build is several times slower.
  process.env.NODE_ENV = 'production';
  const { createElement } = await import('react');
  const { renderToString } = await import('react-dom/server');
  return (component, props) => renderToString(createElement(component, props));
}

/** Milliseconds that Node takes to render a Kano diagram: the first time, and the median after that. */
export async function timeServer() {
  const render = await react();
  const { KanoDiagram } = await import('../../dist/kano/index.js');
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now();
    render(KanoDiagram, { features });
    return performance.now() - start;
  });
  return { first: times[0], median: median(times.slice(20)) };
}

/** The question of a file of this folder as a server sends it. */
export async function askOnServer(file) {
  const render = await react();
  const { module } = await runnerImport(fileURLToPath(new URL(file, import.meta.url)), { configFile: false, logLevel: 'error' });
  return render(module.Question, questions(1)[0]);
}
