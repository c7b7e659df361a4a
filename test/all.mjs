// All of `npm test`, part by part, each with its time; types and format beside the rest that needs no browser. The first part that fails ends it.
import { spawn } from 'node:child_process';
import { ensureChromium } from './browser.mjs';

const sheets = [
  'styles.css',
  'survey.css',
  'results.css',
  'kano.css',
  'kano-question.css',
  'journey.css',
  'blocks.css',
  'blocks-assessment.css',
  'strategy.css',
];
const texts = [
  { name: 'types', command: 'tsc -p tsconfig.json' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
];
const parts = [
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'package', command: 'publint --strict' },
  {
    name: 'types of the package',
    command: `attw --pack . --profile esm-only --quiet --exclude-entrypoints ${sheets.join(' ')} journey.schema.json component-manifest.json llms.txt`,
  },
  { name: 'size', command: 'size-limit' },
  { name: 'code in the docs', command: 'node test/docs/run.mjs' },
];
const browsers = [
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
await Promise.all([run(texts), run(parts)]);
await run(browsers);
console.log(`\n${times.join('\n')}`);

async function run(list) {
  for (const { name, command } of list) {
    const start = Date.now();
    const [program, ...args] = command.split(' ');
    const [file, rest] = program === 'npm' || program === 'node' ? [program, args] : ['npx', ['--no-install', program, ...args]];
    // What runs beside another tells when it is done, so that their lines do not mix.
    const beside = list !== browsers;
    if (!beside) console.log(`\n— ${name}`);
    const child = spawn(file, rest, { stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit', shell: process.platform === 'win32' });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
    const status = await new Promise((resolve) => child.on('close', resolve));
    if (beside) console.log(`\n— ${name}\n${Buffer.concat(said).toString()}`);
    times.push(`${((Date.now() - start) / 1000).toFixed(1).padStart(7)} s  ${name}`);
    if (status !== 0) {
      console.error(`\n${name} failed; \`npx ${command}\` runs it alone.`);
      process.exit(1);
    }
  }
}
