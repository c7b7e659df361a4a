// All of `npm test`, part by part, each with its time. The first part that fails ends it.
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './browser.mjs';

const sheets = ['styles.css', 'survey.css', 'results.css', 'kano.css', 'kano-question.css', 'journey.css', 'blocks.css'];
const parts = [
  { name: 'types', command: 'tsc -p tsconfig.json' },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'package', command: 'publint --strict' },
  { name: 'types of the package', command: `attw --pack . --profile esm-only --quiet --exclude-entrypoints ${sheets.join(' ')}` },
  { name: 'size', command: 'size-limit' },
  { name: 'units, widgets and stories', command: 'vitest run --project unit --project browser --project stories' },
  { name: 'proof without scripts, and of hydration', command: 'vitest run --project proof' },
];

try {
  process.env.CHROME_PATH = await ensureChromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const times = [];
for (const { name, command } of parts) {
  console.log(`\n— ${name}`);
  const start = Date.now();
  const [program, ...args] = command.split(' ');
  const run = program === 'npm' ? [program, args] : ['npx', ['--no-install', program, ...args]];
  const { status } = spawnSync(run[0], run[1], { stdio: 'inherit', shell: process.platform === 'win32' });
  times.push(`${((Date.now() - start) / 1000).toFixed(1).padStart(7)} s  ${name}`);
  if (status !== 0) {
    console.error(`\n${name} failed; \`npx ${command}\` runs it alone.`);
    process.exit(1);
  }
}
console.log(`\n${times.join('\n')}`);
