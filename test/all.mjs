// All of `npm test`, part by part, each with its time. The first part that fails ends it.
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './browser.mjs';

const bin = (command, ...args) => ['npx', '--no-install', command, ...args];

const parts = [
  ['types', bin('tsc', '-p', 'tsconfig.json')],
  ['lint', bin('oxlint', '--type-aware', '--deny-warnings')],
  ['format', bin('prettier', '--check', '--log-level', 'warn', '.')],
  ['build', ['npm', 'run', '--silent', 'build']],
  ['package', bin('publint', '--strict')],
  [
    'package types',
    bin(
      'attw',
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'styles.css',
      'survey.css',
      'kano.css',
      'journey.css',
      'blocks.css',
      '--ignore-rules',
      'no-resolution',
      '--quiet',
    ),
  ],
  ['size', bin('size-limit')],
  ['units, widgets and stories', bin('vitest', 'run', '--project', 'unit', '--project', 'browser', '--project', 'stories')],
  ['proof', bin('vitest', 'run', '--project', 'proof')],
];

process.env.CHROME_PATH = await ensureChromium();
const times = [];
for (const [name, [command, ...args]] of parts) {
  console.log(`\n— ${name}`);
  const start = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  times.push(`${((Date.now() - start) / 1000).toFixed(1).padStart(7)} s  ${name}`);
  if (status !== 0) {
    console.error(`\n${name} failed: run \`${[command, ...args].join(' ')}\` to see it alone.`);
    process.exit(1);
  }
}
console.log(`\n${times.join('\n')}`);
