import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookForWebKit } from './install.mjs';
import { command } from './webdriver.mjs';

// The shell leads a process group of its own. It waits on a pipe from us that closes when we ask for it or when we die,
// however we die, and then ends the whole group: no browser outlives its test. Gently first, so that the screen
// takes its lock file away.
const guarded = `
xvfb-run -a -s "-screen 0 1600x1400x24" "$@" &
cat >/dev/null
trap '' TERM
kill -TERM 0
sleep .4
rm -rf "$TMPDIR"
kill -KILL 0`;

// GTK's buttons above the page would keep a window from getting narrower than 447 px.
const narrowToolbar =
  'headerbar, headerbar *, toolbar, toolbar *, button, button *, entry, entry * { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }\n';

/** A WebKitWebDriver on a screen and a port of its own. */
export async function startWebKitDriver() {
  const { driver, browser, screen } = lookForWebKit();
  if (!driver || !browser || !screen) {
    throw new Error('WebKit is not here: install webkit2gtk-driver and xvfb.');
  }
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), narrowToolbar);
  const port = await freePort();
  const child = spawn('sh', ['-c', guarded, 'sh', driver, `--port=${port}`, '--host=127.0.0.1'], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: {
      ...process.env,
      TMPDIR: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = () => {
    child.stdin.end();
    return ended;
  };
  const origin = `http://127.0.0.1:${port}`;
  try {
    await answering(origin);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, browser, stop };
}

async function answering(origin) {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    try {
      return await command(origin, 'GET', '/status');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('WebKitWebDriver did not answer within 20 seconds.');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
