import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reach } from '../../src/kano/curves.js';
import { kanoCurves, kanoPlot, layoutKano } from '../../src/kano/layout.js';
import { kanoFeatures } from '../../stories/examples/kano.js';

const ends = { up: 'very satisfied', start: 'not fulfilled', end: 'fully' };

test('a feature stands at its fulfilment from the start, and at its satisfaction from the top', () => {
  const [point] = layoutKano([{ label: 'x', category: 'mustBe', fulfilment: 0.25, satisfaction: -0.5 }], ends).points;
  expect(point).toMatchObject({ x: '200 50', y: '700 50' });
});

test('the straight curve runs from corner to corner; attractive leaves at the top, must-be comes in at the bottom', () => {
  const path = Object.fromEntries(kanoCurves.map((curve) => [curve.kind, curve.path]));
  expect(path['oneDimensional']).toMatch(/^M0 1000L.*L500 500L.*L1000 0$/);
  expect(path['attractive']).toMatch(/^M0 500L.*L820 0$/);
  expect(path['mustBe']).toMatch(/^M180 1000L.*L1000 500$/);
});

test.each(['en', 'nl'] as const)('the twelve 3B examples (%s): labels at tablet and desk width, numbers at phone width', (name) => {
  const { numbers, points } = layoutKano(kanoFeatures[name], ends);
  expect(numbers).toBe('xs s');
  for (const { at } of points) expect(at).toMatch(/m-l .*l-l .*xl-l/);
});

test('the sheet has the same heights, gutter and reach', () => {
  const sheet = readFileSync('src/kano/kano.css', 'utf8');
  for (const { height } of Object.values(kanoPlot)) expect(sheet).toContain(`block-size: ${height}em`);
  expect(sheet).toContain(`margin-inline-end: ${kanoPlot.m.gutter}em`);
  expect(sheet).toContain(`inset-inline-start: ${reach * 100}%`);
});
