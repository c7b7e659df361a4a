import { gartnerBlocks } from '../../dist/blocks/models.js';

const blocks = gartnerBlocks.labels.en;
const roles = ['current', 'target', 'benchmark'];
const names = ['Now', 'Target', 'Sector'];

let serial = 99;

/**
 * Radars whose texts nobody has seen before: every label ends in a number of three digits that is used once (`fresh` a radar, otherwise once
 * for all of them), so that what was kept from an earlier mount cannot serve it.
 */
export function radars(count, { fresh }) {
  let number = nextNumber();
  return Array.from({ length: count }, (_, radar) => {
    if (fresh && radar > 0) number = nextNumber();
    return {
      axes: blocks.map((block) => ({ label: `${block} ${number}` })),
      series: roles.map((role, row) => ({
        role,
        label: names[row],
        values: valuesOf(radar, row),
      })),
      caption: `Organisation ${radar + 1}`,
      description: 'Self-assessment from 0 to 5',
    };
  });
}

const valuesOf = (radar, row) => blocks.map((_, column) => ((radar * 7 + row * 13 + column * 17) % 49) / 10 + 0.1);

/** Radars, and the same ones with every value another. */
export function changes(count, { fresh }) {
  const before = radars(count, { fresh });
  const after = before.map((radar, index) => ({
    ...radar,
    series: radar.series.map((one, row) => ({ ...one, values: valuesOf(index + 1, row) })),
  }));
  return { before, after };
}

function nextNumber() {
  serial = serial === 999 ? 100 : serial + 1;
  return serial;
}

/** Counts of answers 0…10, other ones for each. */
export const breakdowns = (count) =>
  Array.from({ length: count }, (_, index) => ({
    answers: Object.fromEntries(Array.from({ length: 11 }, (_, value) => [value, 1 + ((index * 13 + value * 7) % 29) + value])),
  }));

const feature = (category, fulfilment, satisfaction, label) => ({ category, fulfilment, satisfaction, label });

/** Twelve features of a hotel and a shop, their places made up. */
export const features = [
  feature('mustBe', 0.28, -0.64, 'Clean hotel room with a made bed'),
  feature('mustBe', 0.42, -0.38, 'A flight ticket guarantees a seat'),
  feature('mustBe', 0.6, -0.17, 'A clothes shop that is well lit'),
  feature('mustBe', 0.82, -0.05, 'Free return of shoes bought online'),
  feature('oneDimensional', 0.18, -0.64, 'Family members on one membership'),
  feature('oneDimensional', 0.36, -0.28, 'Amount of free storage'),
  feature('oneDimensional', 0.64, 0.28, 'Free kilometres of a hire car'),
  feature('oneDimensional', 0.82, 0.64, 'Room furnished up to date'),
  feature('attractive', 0.2, 0.06, 'Coffee with cups in the room'),
  feature('attractive', 0.4, 0.17, 'A complaint solved completely'),
  feature('attractive', 0.6, 0.42, 'Priority in a web shop'),
  feature('attractive', 0.74, 0.73, 'A weekly tailored exercise'),
];

/** The counts of many features, other ones for each. */
export const results = (count) =>
  Array.from({ length: count }, (_, index) => {
    const [attractive, oneDimensional, mustBe, indifferent] = [7, 11, 13, 17].map((step) => 1 + ((index * step) % 53));
    const [reverse, questionable] = [index % 7, index % 3];
    const n = attractive + oneDimensional + mustBe + indifferent + reverse + questionable;
    return {
      label: `Feature ${index + 1}`,
      tally: { attractive, oneDimensional, mustBe, indifferent, reverse, questionable, n, unanswered: 0 },
    };
  });

/** A journey of so many phases, touchpoints in each, and lanes, with texts of two hundred characters; `shift` makes every emotion another. */
export function journey(phases, touchpoints, lanes, shift = 0) {
  const long = 'A text of two hundred characters that somebody wrote into a cell of a map because there was much to say about it '.repeat(
    2,
  );
  const names = Array.from({ length: lanes }, (_, lane) => `Lane ${lane + 1}`);
  return {
    caption: 'A journey',
    lanes: names,
    phases: Array.from({ length: phases }, (_, phase) => ({
      name: `Phase ${phase + 1}`,
      touchpoints: Array.from({ length: touchpoints }, (_touchpoint, at) => ({
        name: `Touchpoint ${phase + 1}.${at + 1}`,
        channel: 'Web',
        emotion: ((phase * 7 + at * 3 + shift) % 5) - 2,
        lanes: Object.fromEntries(names.map((name, lane) => [name, long.slice(lane, lane + 200).trim()])),
      })),
    })),
  };
}

/** Journeys without lanes, and the same ones with every emotion another. */
export const journeys = (count) => {
  const [before, after] = [0, 1].map((later) => Array.from({ length: count }, (_, index) => journey(8, 3, 0, index + later)));
  return { before, after };
};

const touchpoint = (name, channel, emotion, momentOfTruth) => ({ name, channel, emotion, momentOfTruth });

/** Four phases with nine touchpoints. */
export const phases = [
  {
    name: 'Becoming aware',
    touchpoints: [touchpoint('A spin on a bike', 'Word of mouth', 1, 'Stimulus'), touchpoint('Bike scheme', 'Employer', 0.4)],
  },
  {
    name: 'Gathering information',
    touchpoints: [touchpoint('Searching the web', 'Web', -0.6, 'ZMOT'), touchpoint('A question in the chat', 'Chat', 1.2)],
  },
  { name: 'Comparing', touchpoints: [touchpoint('Three models side by side', 'Web', -1), touchpoint('Test ride', 'Shop', 2, 'FMOT')] },
  {
    name: 'Purchase',
    touchpoints: [
      touchpoint('Lease application', 'E-mail', -1.8),
      touchpoint('Collecting the bike', 'Shop', 1.5, 'SMOT'),
      touchpoint('Talks about it', 'Word of mouth', 1.8, 'UMOT'),
    ],
  },
];
