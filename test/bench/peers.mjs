import { bundle } from './bundle.mjs';
import { kinds } from './contenders.mjs';
import { pace } from './pace.mjs';
import { tryWithoutScript } from './scriptless.mjs';
import { openServer } from './server.mjs';
import { medianOf, ratio } from './statistics.mjs';
import { printHead, printRow, showRatio } from './table.mjs';
import { takeTurns } from './turns.mjs';
import { fail } from './verdict.mjs';
import { weigh } from './weigh.mjs';

const measures = {
  mount: 'mounted and laid out',
  update: 'updated and laid out',
  click: 'one click, without a sheet',
  dressed: 'one click, in its own sheet',
  server: 'rendered on Node, one',
};

/** The same shown with others' means, held to no bar: what each takes, weighs, and is without script. */
export async function measurePeers(browser) {
  const script = await bundle('./peers-page.jsx', { format: 'iife' });
  const found = {};
  for (const kind of Object.keys(kinds)) {
    try {
      found[kind] = await measureKind(kind, browser, script);
    } catch (error) {
      fail(error);
    }
  }
  return found;
}

async function measureKind(kind, browser, script) {
  const { count, clicked, contenders } = kinds[kind];
  const names = Object.keys(contenders);
  const shown = await inTheBrowser(kind, browser, script);
  const { rows: served, sent } = await onServers(kind);
  const found = [];
  for (const name of names) {
    const { label, packages = [], note = '', sheet } = contenders[name];
    const { html, one, error = null } = sent[name];
    const scriptless = await tryWithoutScript(browser, kind, one, html, sheet);
    const isServed = scriptless.labels[0] === scriptless.labels[1];
    const times = Object.fromEntries(
      Object.keys(measures).map((measure) => [
        measure,
        measure === 'server' ? (isServed && compared(served, name, measure)) || null : compared(shown, name, measure),
      ]),
    );
    found.push({
      name,
      label,
      packages,
      note,
      ...(await weigh(contenders[name], browser)),
      ...times,
      error,
      bytes: html.length,
      scriptless,
    });
  }
  print(kind, count, found);
  return { count, ...(clicked && { clicked }), rounds: pace.turns, rows: found };
}

/** In one page with a heavy peer what is light takes twice its time. So each has a page, and with it a process, for itself; and they take turns. */
async function inTheBrowser(kind, browser, script) {
  const { count, clicked, contenders } = kinds[kind];
  const pages = [];
  try {
    const turns = {};
    for (const name of Object.keys(contenders)) {
      const page = await browser.newPage();
      pages.push(page);
      await page.setContent('<!doctype html><title>bench</title>');
      await page.addScriptTag({ content: script });
      const ask = (what, argument) =>
        page
          .evaluate(([key, value]) => globalThis.bench[key](value), [what, { kind, name, ...argument }])
          .catch((error) => {
            throw new Error(`${contenders[name].label}: ${error.message}`, { cause: error });
          });
      await ask('check', { count: 2 });
      turns[name] = () => ask('turn', { count, clicked });
    }
    await takeTurns(turns, pace.warming);
    return await takeTurns(turns, pace.turns);
  } finally {
    for (const page of pages) await page.close();
  }
}

/** On Node as well each has a process for itself. */
async function onServers(kind) {
  const servers = {};
  try {
    for (const name of Object.keys(kinds[kind].contenders)) servers[name] = await openServer(kind, name);
    const able = Object.entries(servers).filter(([, { error }]) => !error);
    const turns = Object.fromEntries(able.map(([name, { turn }]) => [name, async () => ({ server: await turn() })]));
    // The engine compiles what it has rendered often enough.
    await takeTurns(turns, 10 * pace.warming);
    return { rows: await takeTurns(turns, pace.turns), sent: servers };
  } finally {
    for (const { close } of Object.values(servers)) close();
  }
}

/** Its median, and its ratio to what is written by hand; nothing where it was not measured. */
function compared(rows, name, measure) {
  if (rows[0][name]?.[measure] === undefined) return null;
  const columns = rows.map((row) => ({ name: row[name][measure], bare: row.bare[measure] }));
  return { ms: medianOf(columns, 'name'), ...ratio(columns, ['name', 'bare']) };
}

function print(kind, count, found) {
  for (const [measure, title] of Object.entries(measures)) {
    const measured = found.filter((row) => row[measure]);
    if (measured.length === 0) continue;
    printHead(`${count} × ${kind}: ${title}`, 'ms', '', 'ratio to the one by hand (95 % interval)');
    for (const row of measured) printRow(nameOf(row), row[measure].ms.toFixed(3), '', showRatio(row[measure], pace.turns));
  }
  printHead(`One ${kind}`, 'js B', 'css B', 'from the server, scripts off');
  for (const row of found) printRow(nameOf(row), row.script, row.sheet ?? '', row.error ?? JSON.stringify(row.scriptless));
}

const nameOf = ({ name, label }) => (name === 'surveyJsAtOnce' ? `${label}, at once` : label);
