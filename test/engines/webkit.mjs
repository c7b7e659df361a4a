import { writeFile } from 'node:fs/promises';
import { aim } from './aim.mjs';
import { callText } from './call.mjs';
import { record, recorded } from './recorder.mjs';
import { startSession } from './webdriver.mjs';
import { startWebKitDriver } from './webkit-process.mjs';

/**
 * A driver holds one session, and scripts or colours are switches of the whole browser: so every page has a driver
 * of its own. The first is opened at once, to know the version, and becomes the first scriptless page.
 */
export async function openWebKit() {
  const running = new Set();
  const start = async (conditions) => {
    const session = await openSession(conditions, () => running.delete(session));
    running.add(session);
    return session;
  };
  let spare = await start({ scripts: false });
  return {
    name: 'webkit',
    version: spare.version,
    async page({ width, height, scripts = true, colorScheme = 'light', forcedColors = 'none' }) {
      if (forcedColors !== 'none') throw new Error('WebKit has no forced colours to turn on.');
      const usable = spare && !scripts && colorScheme === 'light';
      const session = usable ? spare : await start({ scripts, colorScheme });
      if (usable) spare = undefined;
      const page = webkitPage(session);
      await page.resize(width, height);
      return page;
    },
    close: async () => void (await Promise.all([...running].map((session) => session.close()))),
  };
}

async function openSession({ scripts, colorScheme }, closed) {
  const driver = await startWebKitDriver();
  const args = ['--automation', `--enable-javascript-markup=${Boolean(scripts)}`];
  if (colorScheme === 'dark') args.push('--dark-mode');
  try {
    const session = await startSession(driver.origin, {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: driver.browser, args } },
    });
    return {
      ...session,
      async close() {
        await session.end().catch(() => {}); // Killing it below is enough.
        await driver.stop();
        closed();
      },
    };
  } catch (error) {
    await driver.stop();
    throw error;
  }
}

function webkitPage(session) {
  const evaluate = (fn, ...args) => session.run(`return ${callText(fn, args)}`);

  const page = {
    async goto(url) {
      await session.goto(url);
      // The driver has no console log. A page whose scripts come later, and violations, are heard by this.
      await evaluate(record);
    },
    evaluate,
    async click(selector, { nth = 0 } = {}) {
      const { fault, x, y } = await evaluate(aim, selector, nth);
      if (fault) throw new Error(fault);
      await session.clickAt(x, y);
    },
    clickAt: session.clickAt,
    press: (keys) => session.chord(keys.split('+')),
    type: session.type,
    messages: () => evaluate(recorded),
    async screenshot(path) {
      const [width, height, whole] = await evaluate(() => [innerWidth, innerHeight, document.documentElement.scrollHeight]);
      await page.resize(width, Math.max(height, whole));
      await writeFile(path, await session.screenshot());
      await page.resize(width, height);
    },
    async resize(width, height) {
      const size = () => evaluate(() => [innerWidth, innerHeight, outerWidth, outerHeight]);
      const [w, h, outerW, outerH] = await size();
      await session.setWindow(width + outerW - w, height + outerH - h);
      // The driver answers when the window has its size; the page hears of it a moment later.
      for (const end = Date.now() + 3000; ; await new Promise((resolve) => setTimeout(resolve, 10))) {
        const now = await size();
        if (now[0] === width && now[1] === height) return;
        if (Date.now() > end) throw new Error(`WebKit's page is ${now[0]} × ${now[1]} px instead of ${width} × ${height}.`);
      }
    },
    close: session.close,
  };
  return page;
}
