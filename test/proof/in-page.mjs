import { readFileSync } from 'node:fs';

// The text of the file and not of its loaded functions: a test runner may rewrite those.
const source = readFileSync(new URL('./checks.mjs', import.meta.url), 'utf8').replace(/^export /gm, '');

const names = ['horizontalScroll', 'overlaps', 'clipped', 'badAttributes', 'targets'];

/** One function for the page, so that all checks cost one round trip. */
const allChecks = `() => {\n${source}\nreturn [${names.join(', ')}].flatMap((check) => check());\n}`;

export const findFaults = (page) => page.evaluate(allChecks);
