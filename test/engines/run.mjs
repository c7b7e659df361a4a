// `npm run test:engines`: the proof in the engines that `npm test` leaves out, or in those named as arguments.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureEngines } from './install.mjs';

try {
  await ensureEngines();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const engines = process.argv.length > 2 ? process.argv.slice(2) : ['firefox', 'webkit'];
const outcomes = engines.map((engine) => {
  console.log(`\n— ${engine}`);
  const start = Date.now();
  const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--project', 'proof'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ENGINE: engine },
    shell: process.platform === 'win32',
  });
  return { engine, passed: status === 0, seconds: Math.round((Date.now() - start) / 1000) };
});

console.log('');
for (const { engine, passed, seconds } of outcomes) console.log(`${passed ? 'passed' : 'FAILED'}  ${engine}  ${seconds} s`);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
