import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

/** The next word of a process, or that there will be none. */
const said = (child) =>
  new Promise((resolve) => {
    const ended = () => resolve({ html: '', error: 'its process ended without a word' });
    child.once('exit', ended);
    child.once('message', (word) => {
      child.off('exit', ended);
      resolve(word);
    });
  });

/** A server for one contender, in a process of its own: what it sends of one and of which, or what went wrong; and the milliseconds of one among several. */
export async function openServer(kind, name) {
  const child = fork(fileURLToPath(new URL('served.mjs', import.meta.url)), [kind, name], {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: ['--expose-gc'],
    // What a library tells a developer is not for this report.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const { html, one, error } = await said(child);
  return {
    html,
    one,
    error,
    async turn() {
      child.send('again');
      return (await said(child)).time;
    },
    close: () => child.kill(),
  };
}
