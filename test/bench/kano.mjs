import { deepStrictEqual } from 'node:assert';
import { pathToFileURL } from 'node:url';
import { medianOf, ratio } from './statistics.mjs';
import { printHead, printRow, showRatio } from './table.mjs';
import { fail, verdict } from './verdict.mjs';

const pairs = 1_000_000;
const features = 50;
const letters = 'AOMIRQ';
const rows = ['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ'];

/** Answers 1…5 without an order that a processor foresees. */
function answers(seed) {
  const given = new Uint8Array(pairs);
  for (let index = 0, state = seed; index < pairs; index++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    given[index] = 1 + ((state >> 16) % 5);
  }
  return given;
}

/** The counts of each feature, in the order of the letters, whoever counted them. */
const contendersOf = ({ tallyKano }, functional, dysfunctional) => {
  const categories = Uint8Array.from(rows.join(''), (letter) => letters.indexOf(letter));
  const each = (count) =>
    Array.from({ length: features }, (_, index) => {
      const [from, to] = [index, index + 1].map((feature) => (feature * pairs) / features);
      return count(functional.subarray(from, to), dysfunctional.subarray(from, to));
    });
  return {
    'cx-widgets, two typed arrays': () =>
      each((f, d) => {
        const tally = tallyKano([f, d]);
        return [tally.attractive, tally.oneDimensional, tally.mustBe, tally.indifferent, tally.reverse, tally.questionable];
      }),
    'bare loop, a counter for each category': () =>
      each((f, d) => {
        const counters = new Uint32Array(6);
        for (let index = 0; index < f.length; index++) counters[categories[f[index] * 5 + d[index] - 6]]++;
        return [...counters];
      }),
  };
};

/** What it takes to tally a million pairs of fifty features: ours, which checks each of them, against a loop that checks nothing. */
export async function measureKano() {
  printHead('Tallying a million pairs of 50 features', 'ms', '', `ratio to the bare loop (95 % interval)  Node ${process.versions.node}`);
  try {
    const contenders = contendersOf(await import('../../dist/kano/index.js'), answers(1), answers(2));
    const [ours, bare] = Object.keys(contenders);
    deepStrictEqual(contenders[ours](), contenders[bare]());
    const rounds = Array.from({ length: 60 }, (_, round) => {
      const times = {};
      // They take turns to begin, so that neither always follows the other.
      for (const name of round % 2 ? [ours, bare] : [bare, ours]) {
        const start = performance.now();
        contenders[name]();
        times[name] = performance.now() - start;
      }
      return times;
    }).slice(10);
    const against = ratio(rounds, [ours, bare]);
    printRow(ours, medianOf(rounds, ours).toFixed(1), '', `${showRatio(against, rounds.length)}  ${verdict(against.ratio, 1)}`);
    printRow(bare, medianOf(rounds, bare).toFixed(1), '');
  } catch (error) {
    fail(error);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await measureKano();
