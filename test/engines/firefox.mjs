import { firefox } from 'playwright';
import { lookForFirefox } from './install.mjs';
import { playwrightPage } from './playwright-page.mjs';

// Playwright asks the page for its fonts before a screenshot, and a page without scripts never answers.
process.env.PW_TEST_SCREENSHOT_NO_FONTS_READY = '1';

/**
 * Through Playwright a Debian Firefox ignores `javaScriptEnabled`, `colorScheme` and `forcedColors` of a context in
 * silence; as preferences of the whole browser they hold. So there is one browser for each set of preferences.
 */
export async function openFirefox() {
  const executablePath = lookForFirefox();
  if (!executablePath) throw new Error('No Firefox was found: install firefox-esr or set FIREFOX_PATH.');
  const browsers = new Map();

  async function browserFor(preferences) {
    const key = JSON.stringify(preferences);
    if (!browsers.has(key)) {
      const options = { channel: 'moz-firefox', executablePath, firefoxUserPrefs: preferences };
      browsers.set(key, await firefox.launch(options));
    }
    return browsers.get(key);
  }

  const preferencesOf = ({ scripts, colorScheme, forcedColors }) => ({
    'javascript.enabled': Boolean(scripts),
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
    'browser.display.document_color_use': forcedColors === 'active' ? 2 : 0,
    // A scrollbar beside the page would make a window of 320 px a page of 308.
    'widget.gtk.overlay-scrollbars.enabled': true,
    'ui.useOverlayScrollbars': 1,
  });

  return {
    name: 'firefox',
    version: (await browserFor(preferencesOf({ scripts: false }))).version(),
    async page({ width, height, ...conditions }) {
      const browser = await browserFor(preferencesOf(conditions));
      return playwrightPage(await browser.newContext({ viewport: { width, height } }), { lag: 40 });
    },
    async close() {
      await Promise.all([...browsers.values()].map((browser) => browser.close()));
    },
  };
}
