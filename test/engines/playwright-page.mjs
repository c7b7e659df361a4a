import { aim } from './aim.mjs';
import { callText } from './call.mjs';

export async function playwrightPage(context) {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  let heard = [];
  page.on('console', (message) => heard.push({ type: message.type(), text: message.text() }));
  page.on('pageerror', (error) => heard.push({ type: 'error', text: error.message }));
  page.on('crash', () => heard.push({ type: 'error', text: 'the page crashed' }));

  const evaluate = (fn, ...args) => page.evaluate(callText(fn, args));
  const clickAt = (x, y) => page.mouse.click(x, y);

  return {
    async goto(url) {
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
    type: (text) => page.keyboard.type(text),
    messages: async () => [...heard],
    screenshot: (path) => page.screenshot({ path, fullPage: true }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => context.close(),
  };
}
