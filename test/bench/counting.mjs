import { deepStrictEqual } from 'node:assert';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pace } from './pace.mjs';
import { median, medianOf, ratio } from './statistics.mjs';
import { printHead, printRow, showRatio } from './table.mjs';
import { fail, told, verdict } from './verdict.mjs';

const size = 10_000_000;
/** What is left of a square after division by this prime seems to have no order, so no processor foresees it; in SQL it is the same, and it fits 31 bits. */
const prime = 46_309;
const given = [10, 9, 8, 7, 9, 10, 8, 6, 5, 3, 0, 9, 1, 4, 2, 7];
const scoreInSql = `[${given.join()}][1 + ((n % ${prime}) * (n % ${prime}) + n // ${prime} * 7919) % ${prime} % ${given.length}]`;
const score = (n) => given[(((n % prime) * (n % prime) + Math.trunc(n / prime) * 7919) % prime) % given.length];

function typedScores() {
  const scores = new Uint8Array(size);
  for (let n = 0; n < size; n++) scores[n] = score(n);
  return scores;
}

const net = (promoters, detractors) => (100 * (promoters - detractors)) / size;

/** The Net Promoter Score of how often each score was given. */
function netOf(times) {
  const sum = (scores) => scores.reduce((all, score) => all + times[score], 0);
  return net(sum([9, 10]), sum([0, 1, 2, 3, 4, 5, 6]));
}

const metrics = () => import('../../dist/metrics/index.js');

/** Each makes ready, and gives what counts all scores once. The first two are held to a bar, at most this many times the faster bare loop. */
const ours = {
  'cx-widgets, a typed array': {
    bar: 1,
    ready: async (scores) => {
      const { nps } = await metrics();
      return () => nps(scores).score;
    },
  },
  'cx-widgets, a list': {
    bar: 1.5,
    ready: async (scores) => {
      const { nps } = await metrics();
      const list = Array.from(scores);
      return () => nps(list).score;
    },
  },
};
const bare = {
  'bare loop, a counter for each score': {
    ready: (scores) => () => {
      const counters = new Uint32Array(11);
      for (let index = 0; index < scores.length; index++) counters[scores[index]]++;
      return netOf(counters);
    },
  },
  'bare loop, promoters and detractors': {
    ready: (scores) => () => {
      let promoters = 0;
      let detractors = 0;
      for (let index = 0; index < scores.length; index++)
        if (scores[index] >= 9) promoters++;
        else if (scores[index] <= 6) detractors++;
      return net(promoters, detractors);
    },
  },
};
const peers = {
  'filter twice, of a list': {
    ready: (scores) => {
      const values = Array.from(scores);
      return () => net(values.filter((v) => v >= 9).length, values.filter((v) => v <= 6).length);
    },
  },
  'd3-array, rollup': {
    ready: async (scores) => {
      const { rollup } = await import('d3-array');
      const [lengthOf, itself] = [(v) => v.length, (v) => v];
      return () => netOf(Object.fromEntries(rollup(scores, lengthOf, itself)));
    },
  },
  'arquero, groupby and count': {
    ready: async (scores) => {
      const { table } = await import('arquero');
      return () => {
        const rows = table({ score: scores }).groupby('score').count().objects();
        return netOf(Object.fromEntries(rows.map(({ score, count }) => [score, count])));
      };
    },
  },
  'DuckDB, the documented query': {
    note: 'on every core; loading is outside the time',
    ready: async () => {
      const [{ nps }, { DuckDBInstance }, { runnerImport }] = [await metrics(), await import('@duckdb/node-api'), await import('vite')];
      const file = fileURLToPath(new URL('../../stories/examples/queries.ts', import.meta.url));
      const { npsQuery } = (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      await connection.run(`CREATE TABLE answers AS SELECT ${scoreInSql}::smallint AS nps FROM (SELECT range AS n FROM range(${size}))`);
      return async () => nps((await connection.runAndReadAll(npsQuery)).getRowObjectsJS()).score;
    },
  },
};
const merging = {
  'mergeCounts, a million parts': {
    note: 'exact to the last answer',
    ready: async (scores) => {
      const { countAnswers, mergeCounts, nps } = await metrics();
      const tens = Array.from({ length: 100_000 }, (_, index) => countAnswers(scores.subarray(10 * index, 10 * index + 10), 0, 10));
      const parts = Array.from({ length: 10 }, () => tens).flat();
      const once = countAnswers(scores.subarray(0, 1_000_000), 0, 10);
      const tenfold = { ...once, n: 10 * once.n, counts: once.counts.map((count) => 10 * count) };
      return () => {
        const whole = mergeCounts(parts);
        deepStrictEqual(whole, tenfold);
        return nps(whole).score;
      };
    },
  },
};
const contenders = { ...ours, ...bare, ...peers, ...merging };

/** Times a contender, in the process that it has for itself: the first time, and later, when the engine has compiled it. */
async function count(name) {
  const scores = typedScores();
  const run = await contenders[name].ready(scores);
  const times = [];
  let spent = 0;
  let result;
  while (times.length < 2 || spent < 300) {
    const start = performance.now();
    result = await run();
    times.push(performance.now() - start);
    spent += times.at(-1);
  }
  return { first: times[0], later: median(times.slice(times.length >> 1)), result };
}

/**
 * The engine fits a function to the kinds of array it has seen, and never forgets one. So that like is compared with like, each contender counts in a process of its own, a
 * new one in every round, as in an application that counts one kind; and they take turns, so that a busy moment is one for all.
 */
async function inItsOwnProcess(name) {
  const child = fork(fileURLToPath(import.meta.url), [name]);
  const [{ error, ...timed } = { error: 'its process ended without a word' }] = await Promise.race([
    once(child, 'message'),
    once(child, 'disconnect'),
  ]);
  if (error) throw new Error(`${name}: ${error}`);
  return timed;
}

/** Rounds of what each contender takes, by its name: the first time, and later. */
async function takeTurns(rounds, slowRounds) {
  const [first, later, results] = [[], [], new Set()];
  for (let round = 0; round < rounds; round++) {
    for (const times of [first, later]) times.push({});
    for (const name of Object.keys({ ...ours, ...bare, ...(round < slowRounds && peers) })) {
      const timed = await inItsOwnProcess(name);
      first[round][name] = timed.first;
      later[round][name] = timed.later;
      results.add(timed.result.toFixed(9));
    }
  }
  deepStrictEqual(results.size, 1, `The contenders do not agree: ${[...results].join(', ')}.`);
  return { first, later };
}

/** What it takes to count ten million scores: ours, which checks each of them, against its bar, with others beside it. Gives the rows it prints. */
export async function measureCounting() {
  const found = [];
  printHead(
    'Counting ten million scores',
    'ms',
    'first ms',
    `ratio to the faster bare loop (95 % interval)  Node ${process.versions.node}`,
  );
  try {
    const { first, later } = await takeTurns(...pace.counting);
    const faster = Object.keys(bare).reduce((a, b) => (medianOf(later, a) <= medianOf(later, b) ? a : b));
    for (const [name, { bar, note = '' }] of Object.entries({ ...ours, ...bare, ...peers })) {
      const rows = later.filter((row) => name in row);
      const against = ratio(rows, [name, faster]);
      const [atFirst, again] = [first.slice(0, rows.length), rows].map((times) => medianOf(times, name).toFixed(1));
      printRow(name, again, atFirst, `${showRatio(against, rows.length)}  ${bar ? verdict(against.ratio, bar) : note}`);
      found.push({
        label: name,
        ms: medianOf(rows, name),
        first: medianOf(first.slice(0, rows.length), name),
        ...against,
        bar,
        note,
        rounds: rows.length,
      });
    }
    for (const [name, { note }] of Object.entries(merging)) {
      const { first, later } = await inItsOwnProcess(name);
      printRow(name, later.toFixed(1), first.toFixed(1), note);
    }
  } catch (error) {
    fail(error);
  }
  return found;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [name] = process.argv.slice(2);
  if (name) process.send(await count(name).catch((error) => ({ error: told(error) })), () => process.exit());
  else await measureCounting();
}
