import { pace } from './pace.mjs';
import { ratio } from './statistics.mjs';

/** A busy machine needs more rounds: they go on, up to the most, until every interval is this narrow or wholly on one side of its bar. */
const { fewest, most } = pace;
const narrow = 0.1;

const tells = ({ low, high }, { bar }) => !bar || high - low <= narrow || high <= bar || low > bar;

/** Rounds of a case until they tell which ratios of columns are within their bars; a ratio without a bar waits for nothing. */
export async function compare(ask, name, against) {
  await ask('prepare', { name, warming: 15 });
  const rows = [];
  let ratios;
  do {
    rows.push(...(await ask('rounds', { name, count: 20 })));
    ratios = against.map(({ columns }) => ratio(rows, columns));
  } while (rows.length < fewest || (rows.length < most && !ratios.every((found, index) => tells(found, against[index]))));
  return { rows, ratios };
}

/** A fixed number of rounds. */
export async function sample(ask, name, { warming, count }) {
  await ask('prepare', { name, warming });
  return ask('rounds', { name, count });
}
