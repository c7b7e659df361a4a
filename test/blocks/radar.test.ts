import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layoutRadar, radarPlot } from '../../src/blocks/layout.js';
import { readSeries, type BlockSeries } from '../../src/blocks/series.js';
import { blocksEn as words } from '../../src/blocks/words.en.js';
import { badSeries, gartner } from '../../stories/examples/blocks.js';

const labelsOf = (axes: readonly { label: string }[]) => axes.map(({ label }) => label);
const four = ['North', 'East', 'South', 'West'];
const drawn = (series: BlockSeries[], on = four) => readSeries(on, series, { min: 0, max: 5 }, words).drawn;

test('four axes at the maximum draw the outer ring, clockwise from the top', () => {
  const { edge, outlines } = layoutRadar(four, drawn([{ label: 'a', values: [5, 5, 5, 5] }]), 0, 5);
  expect(edge).toBe('M160 24L296 160L160 296L24 160Z');
  expect(outlines[0]).toMatchObject({ path: edge, closed: true, look: 1 });
});

test('an organisation at 3 everywhere draws ring 3', () => {
  const { grid, outlines } = layoutRadar(four, drawn([{ label: 'a', values: [3, 3, 3, 3] }]), 0, 5);
  expect(grid).toContain(outlines[0]!.path);
});

test('a missing value opens the outline and is no zero', () => {
  const [outline] = layoutRadar(four, drawn([{ label: 'a', values: [5, null, 5, 5] }]), 0, 5).outlines;
  expect(outline).toMatchObject({ closed: false, path: 'M160 296L24 160M24 160L160 24' });
  expect(outline!.marks.match(/M/g)).toHaveLength(3);
});

test('rings stand at round numbers of the range, whatever the data', () => {
  expect(layoutRadar(four, [], 0, 5).rings.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
  expect(layoutRadar(four, [], 0, 100).rings.map(({ value }) => value)).toEqual([20, 40, 60, 80, 100]);
  expect(layoutRadar(four, [], 1, 10).rings.map(({ value }) => value)).toEqual([4, 7, 10]);
  expect(layoutRadar(four, [], 0, 0.7).rings.map(({ value }) => value)).toEqual([0.14, 0.28, 0.42, 0.56, 0.7]);
});

describe('series', () => {
  test('a role decides the look; the others take what is left in order', () => {
    expect(drawn(gartner.en.series as BlockSeries[], labelsOf(gartner.en.axes)).map(({ look }) => look)).toEqual([1, 2, 6]);
    expect(
      drawn([
        { label: 'a', values: [] },
        { label: 'b', values: [], role: 'current' },
        { label: 'c', values: [] },
      ]).map(({ look }) => look),
    ).toEqual([2, 1, 3]);
    expect(drawn(Array.from({ length: 6 }, (_, index) => ({ label: `${index}`, values: [] }))).map(({ look }) => look)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });

  test('too few values, a value off the range, NaN and too many values are named with their path', () => {
    const { problems } = readSeries(labelsOf(badSeries.axes), badSeries.series, { min: 0, max: 5 }, words);
    expect(problems.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'series[0].values length',
      'series[1].values[1] range',
      'series[1].values[3] not-a-number',
      'series[2].values length',
    ]);
  });

  test('two axes, thirteen axes and a seventh series are named; none draws no radar without a word', () => {
    const count = (n: number, series = 1) =>
      readSeries(
        Array.from({ length: n }, (_, index) => `${index}`),
        Array.from({ length: series }, (_, index) => ({ label: `${index}`, values: Array.from({ length: n }, () => 1) })),
        { min: 0, max: 5 },
        words,
      );
    expect(count(2)).toMatchObject({ fits: false, problems: [{ path: 'axes', kind: 'count', value: 2, min: 3, max: 12 }] });
    expect(count(13)).toMatchObject({ fits: false, problems: [{ path: 'axes', kind: 'count', value: 13 }] });
    expect(count(4, 7)).toMatchObject({ fits: true, problems: [{ path: 'series', kind: 'count', value: 7 }] });
    expect(count(4, 7).drawn).toHaveLength(6);
    expect(count(0)).toMatchObject({ fits: false, problems: [] });
  });
});

test('labels: beside the axes at desk width, numbers at phone width; long ones all become numbers', () => {
  expect(layoutRadar(labelsOf(gartner.en.axes), [], 0, 5).numbers).toBe('xs s');
  const long = Array.from({ length: 12 }, (_, index) => `Building block with a very long descriptive name, no. ${index}`);
  for (const { at } of layoutRadar(long, [], 0, 5).labels) expect(at).toMatch(/^xs-\S+ s-\S+ m-\S+ l-\S+ /);
});

test('the sheet has the same squares', () => {
  const sheet = readFileSync('src/blocks/blocks.css', 'utf8');
  for (const { side } of Object.values(radarPlot)) expect(sheet).toContain(`inline-size: ${side}em; block-size: ${side}em`);
});
