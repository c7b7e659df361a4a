import { expect, test } from 'vitest';
import { placeResults } from '../../src/kano/places.js';
import type { KanoResult } from '../../src/kano/study.js';
import { kanoStudy } from '../../stories/examples/kano.js';

const words = { qualified: (label: string) => label, sameName: () => '' };
const placed = (tally: unknown) => placeResults([{ ...kanoStudy.en[0]!, tally } as KanoResult], 'mode', words).all[0];

test('counts that are texts, as some database drivers give them, have no place', () => {
  const tally = kanoStudy.en[0]!.tally;
  const texts = Object.fromEntries(Object.entries(tally).map(([category, count]) => [category, String(count)]));
  expect(placed(tally)).not.toMatchObject({ n: null });
  expect(placed(texts)).toMatchObject({ better: null, worse: null, n: null, category: null });
});
