import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { aptInstall, ensureChromium, fonts, isDebian, onPath } from '../browser.mjs';

/** Firefox's executable, or nothing. */
export function lookForFirefox() {
  const wanted = process.env.FIREFOX_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`FIREFOX_PATH is set to ${wanted}, but there is no such file: correct it or unset it.`);
  }
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return onPath('firefox-esr') ?? onPath('firefox') ?? (existsSync(mac) ? mac : undefined);
}

/** The three programs WebKit needs; each may be missing. */
export function lookForWebKit() {
  return {
    driver: onPath('WebKitWebDriver'),
    browser: miniBrowsers().find((path) => existsSync(path)),
    screen: onPath('xvfb-run'),
  };
}

// Debian keeps MiniBrowser off the PATH, in a folder named after the processor and WebKitGTK's API version.
function miniBrowsers() {
  const lib = '/usr/lib';
  const triplets = existsSync(lib) ? readdirSync(lib).filter((name) => name.includes('-linux-')) : [];
  return [...triplets.map((name) => join(lib, name)), '/usr/libexec', lib].flatMap((folder) => [
    join(folder, 'webkit2gtk-4.1', 'MiniBrowser'),
    join(folder, 'webkit2gtk-4.0', 'MiniBrowser'),
  ]);
}

/** What each engine still lacks, as Debian package names. */
function missing() {
  const { driver, browser, screen } = lookForWebKit();
  return [
    ...(lookForFirefox() ? [] : ['firefox-esr']),
    ...(driver && browser ? [] : ['webkit2gtk-driver']),
    ...(screen ? [] : ['xvfb', 'xauth']),
  ];
}

/** Makes sure of Chromium, Firefox and WebKit, or says exactly what is missing. */
export async function ensureEngines() {
  await ensureChromium();
  if (missing().length > 0 && isDebian()) aptInstall(...missing(), ...fonts);
  const still = missing();
  if (still.length === 0) return;
  throw new Error(
    `Missing for the tests in three engines: ${still.join(', ')}. Install them as root on Debian with ` +
      `\`apt-get install ${still.join(' ')}\`` +
      (still.includes('firefox-esr') ? ', or set FIREFOX_PATH to a Firefox.' : '.'),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await ensureEngines();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
