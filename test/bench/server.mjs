import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { features, radars } from './data.mjs';
import { questions } from './questions.mjs';
import { median } from './statistics.mjs';

async function react() {
  // React reads it when it is loaded, and its development build is several times slower.
  process.env.NODE_ENV = 'production';
  const { createElement } = await import('react');
  const { renderToStaticMarkup, renderToString } = await import('react-dom/server');
  return {
    render: (component, props) => renderToString(createElement(component, props)),
    renderStatic: (component, props) => renderToStaticMarkup(createElement(component, props)),
  };
}

/** Milliseconds that Node takes to render a Kano diagram: the first time, and the median after that. */
export async function timeServer() {
  const { render } = await react();
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
  const { render } = await react();
  const { Question } = await load(file);
  return render(Question, questions(1)[0]);
}

/** How many shapes a server sends of the radar of a file of this folder, or what there is instead. */
export async function drawOnServer(file) {
  const { renderStatic } = await react();
  const { Radar } = await load(file);
  if (!Radar) return { instead: 'it needs a canvas, which a server has not' };
  const markup = renderStatic(Radar, radars(1, { fresh: true })[0]);
  const shapes = markup.match(/<(path|polygon)\b/g)?.length ?? 0;
  return { shapes, instead: `${markup.length} B without a path or polygon` };
}

async function load(file) {
  const options = { configFile: false, logLevel: 'error' };
  return (await runnerImport(fileURLToPath(new URL(file, import.meta.url)), options)).module;
}
