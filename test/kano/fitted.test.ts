import { expect, test } from 'vitest';
import { betterWorse, fittedCurve, fittedDiagram, type KanoResult } from '../../src/index.js';
import { kanoStudy } from '../../stories/examples/kano.js';

test('each feature lies on the curve of its own answers, where it is delivered', () => {
  const { features, curves, rest } = fittedDiagram(kanoStudy.en, { fulfilment: () => 0.5, rule: 'berger' });
  expect(features).toHaveLength(9);
  expect(rest.map(({ label }) => label)).toEqual(['Gift wrapping', 'An app with tyre pressure', 'A weekly newsletter']);
  for (const [index, { label, category, satisfaction }] of features.entries()) {
    const { better, worse } = betterWorse(kanoStudy.en.find((result) => result.label === label)!.tally) as {
      better: number;
      worse: number;
    };
    expect(satisfaction).toBe(fittedCurve(category as 'mustBe', { better, worse })(0.5));
    expect([curves[index]!.curve(0), curves[index]!.curve(1)].map((value) => value.toFixed(9))).toEqual(
      [worse, better].map((value) => value.toFixed(9)),
    );
    expect(curves[index]).toMatchObject({ category, fitted: true });
  }
});

test('a feature without answers has no curve', () => {
  const none = {
    ...kanoStudy.en[0]!.tally,
    attractive: 0,
    oneDimensional: 0,
    mustBe: 0,
    indifferent: 0,
    reverse: 0,
    questionable: 0,
    n: 0,
  };
  const empty: KanoResult = { label: 'Nobody', tally: none };
  expect(fittedDiagram([empty], { fulfilment: () => 1 })).toEqual({ features: [], curves: [], rest: [empty] });
});
