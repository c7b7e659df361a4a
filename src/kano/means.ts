import { isOpen, pairsOf, refusePair, type InvalidPair, type KanoPairs } from './pairs.js';
import { classicTable, isAnswerOn } from './table.js';

/** What the five answers weigh in the continuous method (DuMouchel, in Berger et al. 1993, pp. 20–23). Strong answers weigh more than weak ones, and wanting it more than not wanting it. */
export const kanoScores = { functional: [4, 2, 0, -1, -2], dysfunctional: [-2, -1, 0, 2, 4] } as const;

/** A mean with its spread. */
export interface KanoMean {
  mean: number | null;
  /** The standard deviation of a sample (n − 1); `null` for fewer than two. */
  sd: number | null;
  n: number;
}

export interface KanoMeans {
  /** With the feature, −2…4: upwards in the picture. */
  functional: KanoMean;
  /** Without it, −2…4: to the right. */
  dysfunctional: KanoMean;
  /** As respondents state it, 1…9, of those who did. */
  importance: KanoMean;
  /** Respondents with both answers. */
  n: number;
  /** Respondents who left one of the two questions open, or both. */
  unanswered: number;
}

/**
 * The means of the continuous method: where a feature lies, with the spread of its answers. A mean alone hides much; several mixes of answers have the same one.
 * For questions of five answers.
 * @throws RangeError or TypeError for an answer that is not a whole number 1…5, or an importance outside 1…9, unless `onInvalid` is given.
 */
export function kanoMeans(
  pairs: KanoPairs,
  { onInvalid = refusePair('kanoMeans') }: { onInvalid?: ((invalid: InvalidPair) => void) | undefined } = {},
): KanoMeans {
  const [functional, dysfunctional, importance] = [spread(), spread(), spread()];
  let unanswered = 0;
  let at = -1;
  for (const pair of pairsOf(pairs, 'kanoMeans')) {
    at++;
    if (!pair) {
      onInvalid({ at, what: 'pair', value: pair, allowed: 'a functional and a dysfunctional answer' });
      continue;
    }
    const [with_, without, weight] = pair;
    const check = (what: 'functional' | 'dysfunctional' | 'importance', value: unknown, fits: boolean, allowed: string) => {
      if (isOpen(value)) return undefined;
      if (fits) return value as number;
      onInvalid({ at, what, value, allowed });
      return null;
    };
    const answers = 'a whole number from 1 to 5, or null for unanswered';
    const [f, d] = [
      check('functional', with_, isAnswerOn(with_, classicTable), answers),
      check('dysfunctional', without, isAnswerOn(without, classicTable), answers),
    ];
    const stated = check(
      'importance',
      weight,
      Number.isFinite(weight) && (weight as number) >= 1 && (weight as number) <= 9,
      'a number from 1 to 9, or null for unanswered',
    );
    if (f === null || d === null) continue;
    if (typeof stated === 'number') importance.add(stated);
    if (f === undefined || d === undefined) unanswered++;
    else {
      functional.add(kanoScores.functional[f - 1]!);
      dysfunctional.add(kanoScores.dysfunctional[d - 1]!);
    }
  }
  return {
    functional: functional.result(),
    dysfunctional: dysfunctional.result(),
    importance: importance.result(),
    n: functional.result().n,
    unanswered,
  };
}

/** A running mean and variance (Welford, Technometrics 4(3), 1962): exact enough for any number of answers. */
function spread() {
  let n = 0;
  let mean = 0;
  let squares = 0;
  return {
    add(value: number) {
      n++;
      const before = value - mean;
      mean += before / n;
      squares += before * (value - mean);
    },
    result: (): KanoMean => ({ mean: n > 0 ? mean : null, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : null, n }),
  };
}
