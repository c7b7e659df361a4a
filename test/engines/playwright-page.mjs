import { aim } from './aim.mjs';
import { callText } from './call.mjs';

/**
 * `lag`: milliseconds for which the engine may still be at what it was told to do. What that moves is not yet where it will be, and where the page has just
 * been scrolled, or become longer, a click still meets what was there before.
 */
export async function playwrightPage(context, { lag = 0 } = {}) {
  let heard = [];
  let page = await openTab();

  async function openTab() {
    const tab = await context.newPage();
    tab.setDefaultTimeout(20_000);
    tab.on('console', (message) => heard.push({ type: message.type(), text: message.text() }));
    tab.on('pageerror', (error) => heard.push({ type: 'error', text: error.message }));
    tab.on('crash', () => heard.push({ type: 'error', text: 'the page crashed' }));
    return tab;
  }

  // In Firefox a Tab beyond the last element of a page leaves the focus in the browser's own bars; no script and no
  // activation brings it back into that tab, and every later key is lost. A new tab has it.
  async function regainFocus() {
    if (await evaluate(() => document.hasFocus())) return;
    const lost = page;
    page = await openTab();
    await page.setViewportSize(lost.viewportSize());
    await lost.close();
  }

  const evaluate = (fn, ...args) => page.evaluate(callText(fn, args));
  const settled = () => lag && new Promise((resolve) => setTimeout(resolve, lag));
  let view;
  async function clickAt(x, y) {
    const before = view;
    view = lag && (await evaluate(() => `${scrollY} of ${document.documentElement.scrollHeight}`));
    if (view !== before) await settled();
    await page.mouse.click(x, y);
    await settled();
  }

  return {
    lag,
    async goto(url) {
      await regainFocus();
      heard = [];
      await page.goto(url);
    },
    evaluate,
    async click(selector, { nth = 0 } = {}) {
      const { fault, x, y } = await evaluate(aim, selector, nth);
      if (fault) throw new Error(fault);
      await clickAt(x, y);
    },
    clickAt,
    press: (key) => page.keyboard.press(key),
    async type(text) {
      await page.keyboard.type(text);
      await settled();
    },
    messages: async () => [...heard],
    screenshot: (path) => page.screenshot({ path, fullPage: true }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => context.close(),
  };
}
