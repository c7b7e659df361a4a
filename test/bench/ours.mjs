import { compare, sample } from './compare.mjs';
import { timeServer } from './server.mjs';
import { medianOf } from './statistics.mjs';
import { printHead, printRow, showRatio } from './table.mjs';
import { fail, verdict } from './verdict.mjs';

/** At most this many times what the same elements cost when they are written by hand, … */
const mountBars = {
  radars: ['50 radars (8 axes × 3 series)', 1.3],
  strangers: ['50 radars, each with its own labels', 1.3],
  scales: ['100 NPS scales', 1.3],
  breakdowns: ['50 NPS breakdowns', 1.3],
  journeys: ['Journey, 8 phases by 5 lanes', 1.5],
  longJourney: ['Journey, 50 touchpoints by 10 lanes', 1.5],
};
/** … when every value of what is there becomes another, … */
const updateBars = {
  radarUpdates: ['50 radars (8 axes × 3 series)', 1.5],
  strangerUpdates: ['50 radars, each with its own labels', 1.5],
};
/** … this many times what a click costs on bare native radios that are dressed alike, … */
const clickBar = 1.2;
/** … and at most this many elements. */
const countBars = {
  scale: ['NPS scale', 45],
  followed: ['NPS scale with follow-up', 45],
  radar: ['Radar without its table', 120],
  breakdown: ['NPS breakdown without its table', 60],
};

/** What ours cost, each against its bar; gives what was compared, group by group. */
export async function measureOurs(ask, version) {
  const groups = { mount: [], update: [], click: [], heldClick: [] };
  printRow('Mounting in Chromium', 'ours ms', 'bare ms', `ratio (95 % interval)  Chromium ${version}`);
  for (const [name, [label, bar]] of Object.entries(mountBars))
    groups.mount.push(...(await show(ask, name, [{ label, columns: [0, 1], bar }], 2)));
  groups.mount.push(...(await show(ask, 'crowd', crowdRows, 1)));
  await time(ask, 'Kano diagram (12 features)', 'kano');
  await time(ask, 'Journey (9 touchpoints)', 'journey');
  const server = await timeServer();
  printRow('Kano diagram on Node', server.median.toFixed(2), '', `the first time ${server.first.toFixed(2)}`);

  printHead('Updating in Chromium', 'ours ms', 'bare ms', 'ratio (95 % interval)');
  for (const [name, [label, bar]] of Object.entries(updateBars))
    groups.update.push(...(await show(ask, name, [{ label, columns: [0, 1], bar }], 2)));

  printHead('One click, the form holds the answer', 'ours ms', 'bare ms', 'ratio (95 % interval)');
  groups.click = await show(ask, 'clicks', clickRows, 3);
  printHead('One click, a parent holds the answer', 'ours ms', 'bare ms', 'ratio (95 % interval)');
  groups.heldClick = await show(ask, 'heldClicks', clickRows, 3);

  printHead('Elements', '', '');
  const counts = await ask('counts');
  for (const [key, [name, bar]] of Object.entries(countBars)) printRow(name, counts[key], '', verdict(counts[key], bar));
  return groups;
}

/**
 * Columns as in `clicks` of `page.jsx`. A look costs more than all script: one rule with `:has(:checked)`, without which no follow-up follows, is several plain
 * radios. So the bar compares what is dressed alike; what the sheet costs, and what script costs without it, stands beside it.
 */
const clickRows = [
  { label: 'plain radios, without a sheet', columns: [0, 1] },
  { label: 'the same elements, the same sheet', columns: [0, 2], bar: clickBar },
  { label: 'no sheets: plain radios', columns: [3, 1] },
  { label: 'no sheets: the same elements', columns: [3, 4] },
];

/** Columns as in `crowd` of `page.jsx`. */
const crowdRows = [
  { label: 'Kano matrix of 1,000, in the DOM', columns: [0, 1] },
  { label: 'Kano matrix of 1,000, laid out', columns: [2, 3], bar: 1.5 },
];

async function show(ask, name, against, digits) {
  try {
    const { rows, ratios } = await compare(ask, name, against);
    return against.map(({ label, columns, bar }, index) => {
      const [ours, bare] = columns.map((column) => medianOf(rows, column));
      const said = `${showRatio(ratios[index], rows.length)}  ${bar ? verdict(ratios[index].ratio, bar) : ''}`;
      printRow(label, ours.toFixed(digits), bare.toFixed(digits), said);
      return { label, ours, bare, ...ratios[index], bar, rounds: rows.length };
    });
  } catch (error) {
    fail(error);
    return [];
  }
}

async function time(ask, label, name) {
  printRow(label, medianOf(await sample(ask, name, { warming: 15, count: 40 }), 0).toFixed(2), '');
}
