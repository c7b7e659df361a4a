import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import ts from 'typescript';
import { blocks } from '../../docs/blocks.mjs';
import { readFolder } from '../markers.mjs';
import { serve } from '../processes.mjs';
import { storm } from './storm.mjs';
import { visit } from './visit.mjs';
import { readEverything } from '../visitor.mjs';

/** A server without a bundler, and without a script in the browser: that of the README. It is visited, and killed while it writes. */
export async function proveServer({ app, browser }) {
  await build(app);
  const start = async (script, database, port) =>
    serve([script], app, { DATABASE: join(app, database), PORT: String(port ?? (await freePort())) });
  const server = await start('everything.mjs', 'visit.duckdb');
  try {
    await visit(browser, server);
    await readEverything(browser, `${server.address}/everything`, { app, hydrates: false });
    await readEverything(browser, `${server.address}/everything`, { app, scripts: false });
  } finally {
    await server.stop();
  }
  await storm((port) => start('server.mjs', 'storm.duckdb', port), join(app, 'storm.duckdb'));
}

/** All the building there is: the block of the README becomes a file, and the shared pages are freed of their types. */
async function build(app) {
  const { code } = blocks.find(({ page, language }) => page === 'README.md' && language === 'js');
  await writeFile(join(app, 'server.mjs'), code);
  const compilerOptions = { jsx: ts.JsxEmit.ReactJSX, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  for (const [path, source] of await readFolder(join(app, 'everything'), /\.tsx?$/)) {
    const { outputText } = ts.transpileModule(source, { fileName: path, compilerOptions });
    await writeFile(join(app, 'everything', path.replace(/\.tsx?$/, '.js')), outputText.replace(/ from '(\.\/\w+)'/g, " from '$1.js'"));
  }
}

/** A port that is free: a server that is started again has to find its own. */
async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}
