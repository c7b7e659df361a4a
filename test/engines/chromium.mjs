import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../browser.mjs';
import { playwrightPage } from './playwright-page.mjs';

/** Scripts off is the browser's own switch here; `evaluate` goes through the debugger and still works. */
export async function openChromium() {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  return {
    name: 'chromium',
    version: browser.version(),
    async page({ width, height, scripts, colorScheme = 'light', forcedColors = 'none' }) {
      const context = await browser.newContext({
        viewport: { width, height },
        javaScriptEnabled: scripts,
        colorScheme,
        forcedColors,
        locale: 'en',
      });
      return playwrightPage(context);
    },
    close: () => browser.close(),
  };
}
