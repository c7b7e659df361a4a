import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

const running = new Set();
process.on('exit', () => running.forEach(end));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

const env = {
  ...process.env,
  // On CI programs print other things, and in colours: so they do on every machine, and what holds on one holds on all.
  CI: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
  // After two months Next's build warns that its list of browsers is old: that is about the calendar, not about the library.
  BASELINE_BROWSER_MAPPING_IGNORE_OLD_DATA: 'true',
  BROWSERSLIST_IGNORE_OLD_DATA: 'true',
};
// A caller's value would leave the app's own tools uninstalled.
delete env.NODE_ENV;

/** From now on a program that asks the network for something is refused. */
export function goOffline() {
  const nowhere = 'http://127.0.0.1:9';
  Object.assign(env, { npm_config_offline: 'true', HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, http_proxy: nowhere, https_proxy: nowhere });
  Object.assign(env, { NO_PROXY: '127.0.0.1,localhost', no_proxy: '127.0.0.1,localhost' });
}

/** Ends a program with all that it has started: `next dev` starts its server, which would go on and hold what it prints to. */
function end(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function start(args, cwd, { timeout, settings } = {}) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    // The head of a group of its own.
    detached: process.platform !== 'win32',
  });
  running.add(child);
  const late = timeout && setTimeout(() => end(child), timeout);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (printed += text));
  Object.defineProperty(child, 'output', { get: () => stripVTControlCharacters(printed) });
  child.ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    clearTimeout(late);
    return code;
  });
  return child;
}

/** Runs a script of Node to its end; gives its exit code and everything it printed. */
export async function run(args, cwd) {
  const child = start(args, cwd, { timeout: 150_000 });
  return { code: await child.ended, output: child.output };
}

/** Starts a server, with settings in its environment; gives its address as soon as it has printed one. */
export async function serve(args, cwd, settings) {
  const child = start(args, cwd, { settings });
  const address = await new Promise((resolve, reject) => {
    child.stdout.on('data', () => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(child.output) ?? [];
      if (found && /ready/i.test(child.output)) resolve(found);
    });
    child.ended.then(() => reject(new Error(`The server ended:\n${child.output}`)));
  });
  return { address, output: () => child.output, stop: () => (end(child), child.ended) };
}
