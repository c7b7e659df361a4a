import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { versionOf } from './machine.mjs';

const file = fileURLToPath(new URL('../../stories/guides/bench.json', import.meta.url));
const others = ['react', 'react-dom', 'd3-array', 'arquero', '@duckdb/node-api'];

/** Four digits say more than any of these figures knows. */
const short = (_key, value) => (typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value);

/** Writes what the page of the docs shows. */
export async function write({ machine, chromium, minutes, ...measured }) {
  const packages = Object.values(measured.kinds).flatMap(({ rows }) => rows.flatMap((row) => row.packages));
  const versions = Object.fromEntries(
    [...new Set([...others, ...packages])].toSorted((a, b) => a.localeCompare(b, 'en')).map((name) => [name, versionOf(name)]),
  );
  const data = {
    date: new Date().toISOString().slice(0, 10),
    minutes: Math.round(minutes),
    machine,
    node: process.versions.node,
    chromium,
    versions,
    ...measured,
  };
  writeFileSync(file, await format(JSON.stringify(data, short), { ...(await resolveConfig(file)), parser: 'json' }));
  console.log('Written: stories/guides/bench.json');
}
