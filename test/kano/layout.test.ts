import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fittedCurve, reach, schematicCurve, type KanoCurve } from '../../src/kano/curves.js';
import { checkFeatures, type KanoFeature } from '../../src/kano/features.js';
import { kanoPlot, layoutKano } from '../../src/kano/layout.js';
import { kanoDiagramEn, kanoEn } from '../../src/kano/words.en.js';
import { crowd, kanoFeatures, storage } from '../../stories/examples/kano.js';

const schematic = (['mustBe', 'oneDimensional', 'attractive'] as const).map(schematicCurve);
const layout = (features: readonly KanoFeature[], curves: readonly KanoCurve[] = schematic) =>
  layoutKano(checkFeatures(features, { ...kanoEn, ...kanoDiagramEn.axes.kano }).drawn, curves);

test('a feature stands at its fulfilment from the start, and at its satisfaction from the top', () => {
  const [point] = layout([{ label: 'x', category: 'mustBe', fulfilment: 0.25, satisfaction: -0.5 }]).marks;
  expect(point).toMatchObject({ x: '200 50', y: '700 50' });
});

describe('curves', () => {
  const paths = (curves: readonly KanoCurve[]) => layout([], curves).curves.map(({ path }) => path);
  test('the straight one runs from corner to corner; attractive leaves at the top, must-be comes in at the bottom', () => {
    const [mustBe, oneDimensional, attractive] = paths(schematic);
    expect(oneDimensional).toMatch(/^M0 1000L.*L500 500L.*L1000 0$/);
    expect(attractive).toMatch(/^M0 500L.*L820 0$/);
    expect(mustBe).toMatch(/^M180 1000L.*L1000 500$/);
  });
  test('indifferent lies on the axis, reverse falls from corner to corner', () => {
    const [indifferent, reverse] = paths([schematicCurve('indifferent'), schematicCurve('reverse')]);
    expect(indifferent).toMatch(/^M0 500L.*L1000 500$/);
    expect(reverse).toMatch(/^M0 0L.*L1000 1000$/);
  });
  test('a fitted one runs from worse to better', () => {
    const [fitted] = paths([{ category: 'attractive', curve: fittedCurve('attractive', { better: 0.682, worse: -0.312 }), fitted: true }]);
    expect(fitted).toMatch(/^M0 656L.*L1000 159$/);
  });
  test('what lies outside the picture is not drawn, and neither is what is no number', () => {
    expect(paths([{ category: 'reverse', curve: () => NaN }])).toEqual([]);
    expect(paths([{ category: 'reverse', curve: (u) => 4 * u }])[0]).toMatch(/^M0 500L.*L240 20$/);
  });
});

describe('a feature on its way through time', () => {
  test('has a line with an arrow for each step, and neighbours without a date or of another label have none', () => {
    const { steps } = layout(storage.en);
    expect(steps.match(/M/g)).toHaveLength(4);
    expect(steps).not.toContain('NaN');
    expect(layout(storage.en.map((feature) => ({ ...feature, date: undefined }))).steps).toBe('');
    expect(layout(kanoFeatures.en.map((feature) => ({ ...feature, date: 'today' }))).steps).toBe('');
  });
  test('the arrow stands in the middle of its line and points along it', () => {
    const at = (fulfilment: number, satisfaction: number) => ({
      label: 'x',
      category: 'mustBe' as const,
      fulfilment,
      satisfaction,
      date: 'd',
    });
    expect(layout([at(0.2, 0), at(0.8, 0)]).steps).toBe('M200 500L800 500M492.5 515L507.5 500L492.5 485');
    expect(layout([at(0.5, 0), at(0.5, 0)]).steps, 'that stays where it was has none to show').toBe(
      'M500 500L500 500M500 500L500 500L500 500',
    );
  });
});

test.each(['en', 'nl'] as const)('the twelve 3B examples (%s): labels at tablet and desk width, numbers at phone width', (name) => {
  const { numbers, marks } = layout(kanoFeatures[name]);
  expect(numbers).toBe('xs s');
  for (const { at } of marks) expect(at).toMatch(/m-l .*l-l .*xl-l/);
});

describe('crowds', () => {
  const tokens = (features: KanoFeature[], bracket: string) =>
    layout(features).marks.map(({ at }) => at.split(' ').filter((token) => token.startsWith(`${bracket}-`)));
  test.each([1, 2, 3])('thirty features anywhere are named at 1280 px, but for marks that touch (seed %i)', (seed) => {
    const seen = tokens(crowd(30, 'uniform', seed), 'xl');
    expect(seen.every((found) => found.includes('xl-l') || found.includes('xl-m') || found.includes('xl-0'))).toBe(true);
    expect(seen.filter((found) => found.includes('xl-l')).length).toBeGreaterThanOrEqual(26);
  });
  test.each([12, 30, 60])('of %i features each is told once in every bracket', (count) => {
    for (const kind of ['uniform', 'clustered'] as const) {
      const { marks } = layout(crowd(count, kind, 1));
      for (const bracket of ['xs', 's', 'm', 'l', 'xl']) {
        const told = marks.flatMap(({ at, merged }, index) =>
          at.split(' ').includes(`${bracket}-0`) ? [] : (merged.find((one) => one.bracket === bracket)?.members ?? [index]),
        );
        expect(told.sort((a, b) => a - b)).toEqual(marks.map((_, index) => index));
      }
    }
  });
});

test('the sheet has the same heights, gutter and reach', () => {
  const sheet = readFileSync('src/kano/diagram.css', 'utf8');
  for (const [height] of kanoPlot) expect(sheet).toContain(`block-size: ${height}em`);
  expect(sheet).toContain(`margin-inline-end: ${kanoPlot[1][1]}em`);
  expect(sheet).toContain(`inset-inline-start: ${reach * 100}%`);
});
