import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

export const isRoot = process.getuid?.() === 0;

/** Off the network, and the same pixels on every machine. */
export const chromiumArgs = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  // Chromium refuses to start as root with its sandbox on, and a container has a small /dev/shm.
  ...(isRoot ? ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'] : []),
];

// A bare container has no font at all: a browser there draws empty boxes and every measure of text is wrong.
export const fonts = ['fonts-dejavu-core', 'fonts-liberation'];

const advice = 'No Chromium was found: set CHROME_PATH to a Chrome or Chromium, or run `npx playwright install chromium`.';

/** Where a Chromium is. It only looks, so that a config loaded many times at once cannot race. */
export async function findChromium() {
  const path = lookForChromium();
  if (!path) throw new Error(advice);
  return path;
}

/** Where a Chromium is, after installing one if there was none. */
export async function ensureChromium() {
  const there = lookForChromium();
  if (there) return there;
  // Debian's package brings its libraries along, and its mirror is often reachable where Playwright's is not.
  if (isDebian()) aptInstall('chromium', ...fonts);
  const installed = lookForChromium();
  if (installed) return installed;
  downloadChromium();
  return findChromium();
}

function lookForChromium() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH is set to ${wanted}, but there is no such file: correct it or unset it.`);
  }
  return [playwrights(), ...system()].find((path) => path && existsSync(path));
}

function playwrights() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined; // A platform Playwright has no build for.
  }
}

function system() {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge']
      .map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
      .flatMap((path) => [path, join(homedir(), path)]);
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
    const inside = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return [PROGRAMFILES, x86, LOCALAPPDATA].filter(Boolean).flatMap((base) => inside.map((exe) => join(base, exe)));
  }
  return names.map(onPath);
}

/** The first file of this name on the PATH. */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function distribution() {
  try {
    return /^ID=["']?([\w-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

/** Ubuntu is left out on purpose: its chromium and firefox packages are empty shells that ask for snap. */
export const isDebian = () => distribution() === 'debian';

/** Installs Debian packages if this process may; false says that they are not there now. */
export function aptInstall(...packages) {
  if (!isRoot || !onPath('apt-get')) return false;
  const apt = (...args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Two runs side by side wait for one another instead of failing on the lock.
    const run = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...args];
    return spawnSync('apt-get', run, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
  };
  apt('update');
  return apt('install', '--yes', '--no-install-recommends', ...packages);
}

function downloadChromium() {
  const cli = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url));
  const withLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  const args = [cli, 'install', ...withLibraries, 'chromium'];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', timeout: 600_000 });
  if (status !== 0) throw new Error(advice);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await ensureChromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
