import { existsSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json';
import { ahead, bench, measures, type Contender, type KindName } from '../../stories/guides/bench.js';
import { Ahead, Bars, Conditions, Counted, Times, Weights } from '../../stories/guides/BenchTables.js';
import { kinds } from '../bench/contenders.mjs';

const wanted: Record<KindName, string[]> = {
  radar: ['recharts', '@nivo/radar', '@visx/shape', 'chart.js', '@observablehq/plot'],
  scale: ['radix-ui', 'react-aria-components', 'survey-core', 'survey-react-ui'],
  journey: ['react-chrono', 'mermaid'],
};
const names = Object.keys(wanted) as KindName[];
const times = (row: Contender) => Object.keys(measures).map((measure) => row[measure as keyof typeof measures]);

test('the page of benchmarks names the versions that are installed: if not, run `npm run bench` again', () => {
  const { devDependencies, dependencies } = packageJson;
  const installed: Record<string, string> = { ...devDependencies, ...dependencies };
  expect(bench.versions).toEqual(Object.fromEntries(Object.keys(bench.versions).map((name) => [name, installed[name]])));
  expect(Object.keys(bench.versions)).toEqual(expect.arrayContaining(['react', ...Object.values(wanted).flat()]));
});

test('it says where and when it was measured', () => {
  expect(bench.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(bench.chromium).toMatch(/^\d+(\.\d+)+$/);
  expect(bench.node).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Object.keys(bench.machine)).toEqual(['processor', 'cores', 'memory', 'system', 'load']);
});

describe.each(names)('the benchmark of a %s', (name) => {
  const { rows } = bench.kinds[name];

  test('has every peer, ours, and what is written by hand', () => {
    expect(rows.map((row) => row.name)).toEqual(Object.keys(kinds[name].contenders));
    expect(rows.flatMap(({ packages }) => packages)).toEqual(expect.arrayContaining(wanted[name]));
    expect(rows.slice(0, 2).map((row) => row.name)).toEqual(['bare', 'ours']);
  });

  test.each(rows)('of $label $note tells its weight, its times with their intervals, and what is there without script', (row) => {
    expect(row.script).toBeGreaterThan(0);
    expect([row.mount, row.update]).not.toContain(null);
    for (const time of times(row)) {
      if (!time) continue;
      expect(time.ms).toBeGreaterThan(0);
      expect(time.low).toBeLessThanOrEqual(time.ratio);
      expect(time.high).toBeGreaterThanOrEqual(time.ratio);
    }
    const [there, all] = row.scriptless.labels;
    expect(there === all).toBe(row.server !== null);
  });

  test('finds ours whole without script', () => {
    const { scriptless } = rows.find((row) => row.name === 'ours')!;
    for (const [there, all] of [scriptless.labels, scriptless.values ?? [0, 0]]) expect(there).toBe(all);
  });

  test('is shown with every row, and with who is ahead', () => {
    const shown = [Times, Weights].map((Table) => renderToStaticMarkup(createElement(Table, { kind: name })));
    for (const html of shown) expect(html.match(/<th scope="row">/g)).toHaveLength(rows.length);
    const said = renderToStaticMarkup(createElement(Ahead, { kind: name }));
    for (const { who } of ahead(bench.kinds[name], 'mount')) expect(said).toContain(who.label);
  });
});

test('ours are held to their bars, and ten million scores are counted', () => {
  for (const rows of Object.values(bench.ours)) expect(rows.some(({ bar }) => bar)).toBe(true);
  expect(bench.counting.filter(({ bar }) => bar)).toHaveLength(2);
  const html = [Bars, Counted, Conditions].map((Part) => renderToStaticMarkup(createElement(Part))).join('');
  expect(html).not.toMatch(/NaN|undefined/);
});

test('what is measured is there to be measured', () => {
  for (const { contenders } of Object.values(kinds))
    for (const { file } of Object.values(contenders)) expect(existsSync(new URL(`../bench/${file}`, import.meta.url))).toBe(true);
});
