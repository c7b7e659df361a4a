import { randomUUID } from 'node:crypto';
import { createServer as httpServer } from 'node:http';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { runInNewContext } from 'node:vm';
import { group } from 'd3-array';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import ts from 'typescript';
import { createServer, normalizePath, runnerImport } from 'vite';
import { aliasesTo } from '../subpaths.mjs';
import { blocks, root } from './blocks.mjs';

const dist = (path) => resolve(root, 'dist', path);
const alias = [
  ...aliasesTo('built'),
  { find: /^.*\.css$/, replacement: 'docs:sheet' },
  // A page in the browser and a server are seen to show what they are given.
  { find: /^react-dom\/client$/, replacement: 'docs:browser' },
  { find: /^node:http$/, replacement: 'docs:server' },
];
const stands = {
  'docs:sheet': '',
  'docs:browser': 'export const createRoot = () => ({ render: globalThis.docs.show });',
  'docs:server': 'export const createServer = (answer) => ({ listen: () => globalThis.docs.asked.push(globalThis.docs.ask(answer)) });',
};

/** Where a block stands, so that it finds the library as an app finds it that has it installed. */
const block = normalizePath(join(root, 'docs-block-'));

/** The comment behind a statement, which says what it gives. */
const told = (text, node) => /^[^\S\n]*\/\/ (.*)/.exec(text.slice(node.end))?.[1];

/** A block as it runs: elements that stand by themselves are shown, and what a comment says of a call is compared with what it gives. */
function prepared({ file }, name) {
  const source = ts.createSourceFile(name, file, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const changes = source.statements.filter(ts.isExpressionStatement).flatMap((statement) => {
    const { expression } = statement;
    const [from, to] = [expression.getStart(), expression.end];
    if (ts.isJsxElement(expression) || ts.isJsxSelfClosingElement(expression)) return [[from, to, 'globalThis.docs.show(', ')']];
    const comment = told(file, statement);
    return comment ? [[from, to, `globalThis.docs.compare(${JSON.stringify(comment)}, `, ')']] : [];
  });
  return changes
    .reverse()
    .reduce((text, [from, to, before, after]) => `${text.slice(0, from)}${before}${text.slice(from, to)}${after}${text.slice(to)}`, file);
}

/** What a comment says in code: `{ score: 25, … }`, `'oneDimensional'`. What it leaves out is not compared. */
const valueIn = (comment) => {
  const [literal] = /^(\{.*\}|\[.*\]|'.*'|-?[\d.]+)/.exec(comment) ?? [];
  return literal && runInNewContext(`(${literal.replaceAll(/,? …/g, '')})`);
};
/** Numbers are as near as they are written. */
function alike(said, given) {
  if (typeof said === 'number') return Number(given.toFixed(/\.(\d+)/.exec(String(said))?.[1].length ?? 0)) === said;
  if (said && typeof said === 'object') return Object.keys(said).every((key) => alike(said[key], given?.[key]));
  return isDeepStrictEqual(said, given);
}

/** Runs every block; gives what went wrong, with page and line. */
export async function faultsOfRuns() {
  const { studyCsv } = (await runnerImport(resolve(root, 'stories/examples/kano-csv.ts'))).module;
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    oxc: { jsx: { runtime: 'automatic' } },
    resolve: { alias },
    plugins: [
      {
        name: 'docs',
        resolveId: (id) => (id in stands || id.startsWith(block) ? id : undefined),
        load: (id) =>
          id in stands ? stands[id] : id.startsWith(block) ? prepared(blocks[Number(/(\d+)\.tsx$/.exec(id)[1])], id) : undefined,
      },
    ],
  });
  const faults = [];
  let at = '';
  const fault = (text) => faults.push(`${at}: ${text}`);
  const heard = [];
  const show = (element) => {
    if (!/<\w/.test(renderToStaticMarkup(element))) fault('shows nothing');
  };
  const counted = [10, 9, 9, 8, 7, 3].flatMap((value, index) =>
    ['2026-01', '2026-02', '2026-03'].map((period) => ({ period, value, count: index + 3 })),
  );
  const theirs = {
    csv: studyCsv('en'),
    token: 'a-token',
    answers: [10, 9, null, 3],
    rows: counted,
    npsQuery: 'select 1',
    query: () => Promise.resolve(counted.map(({ value, count }) => ({ value, count }))),
    log: (...words) => heard.push(words),
    send: ({ html, text }) => (html && text ? Promise.resolve() : Promise.reject(new Error('the mail is empty'))),
    keep: () => Promise.resolve(),
    document: { getElementById: () => ({}) },
    docs: {
      show,
      asked: [],
      compare(comment, given) {
        const said = valueIn(comment);
        if (said !== undefined && !alike(said, given)) fault(`the comment says ${comment}, it gives ${JSON.stringify(given)}`);
        for (const [, key, value] of comment.matchAll(/(?:^|[\s;,])(\w+) (?:is )?(-?\d+(?:\.\d+)?)(?=[,;]|$)/g))
          if (said === undefined && !alike(Number(value), given[key])) fault(`the comment says ${key} ${value}, it gives ${given[key]}`);
        const [, words] = /^hears ([^;]*)/.exec(comment) ?? [];
        if (words && !isDeepStrictEqual([...runInNewContext(`[${words}]`)], heard.at(-1))) fault(`it hears ${heard.at(-1)}, not ${words}`);
        return given;
      },
      async ask(answer) {
        const server = httpServer(answer);
        await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
        const reply = await fetch(`http://127.0.0.1:${server.address().port}/answers`, {
          method: 'POST',
          body: new URLSearchParams({ nps: '9', id: randomUUID() }),
        });
        if (!/data-cx=|nps=9|Thank you/.test(await reply.text()))
          fault('the server answers with neither a widget, nor the answer, nor thanks');
        server.close();
      },
    },
  };
  Object.assign(globalThis, theirs);
  process.env.DATABASE = ':memory:';
  // Since Node 21; the guide says what does it before.
  Map.groupBy ??= (items, key) => group(items, key);
  const console = { error: globalThis.console.error, warn: globalThis.console.warn };
  Object.assign(globalThis.console, {
    error: (...words) => fault(`the console says ${words.join(' ')}`),
    warn: (...words) => fault(words.join(' ')),
  });
  try {
    const { countAnswers } = await import(dist('index.js'));
    globalThis.parts = [countAnswers([10, 9], 0, 10), countAnswers([3, null], 0, 10)];
    for (const [index, { page, line }] of blocks.entries()) {
      at = `${page}:${line}`;
      try {
        const made = await server.ssrLoadModule(`${block}${index}.tsx`);
        await Promise.all(globalThis.docs.asked.splice(0));
        for (const [name, use] of Object.entries(made)) await tryOut(name, use, show, fault);
      } catch (error) {
        fault(error.message);
      }
    }
  } finally {
    Object.assign(globalThis.console, console);
    await server.close();
  }
  return faults;
}

/** What a block exports is used as its framework would: a route gets a form, a page its query. */
async function tryOut(name, made, show, fault) {
  if (typeof made !== 'function') return;
  if (name === 'POST') {
    const body = new FormData();
    for (const [field, value] of Object.entries({ nps: '9', why: 'the bell', token: 'a-token' })) body.append(field, value);
    const answer = await made(new Request('https://shop.example/feedback', { method: 'POST', body }));
    if (!(answer instanceof Response) || answer.status >= 400) fault('the route does not answer');
    return;
  }
  const props = { searchParams: Promise.resolve({ nps: '7', token: 'a-token' }) };
  show(made.constructor.name === 'AsyncFunction' ? await made(props) : createElement(made, props));
}
