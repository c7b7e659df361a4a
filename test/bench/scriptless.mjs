import { readFileSync } from 'node:fs';
import { labels, values } from './content.mjs';

const address = 'http://bench.test/';
const patience = 2000;

const close = (text) => text.replace(/\s/g, '');
const found = (list, isThere) => [list.filter(isThere).length, list.length];

/** What there is of one in a browser without script: how many of its labels are to be seen and of its values to be read, how many shapes; of a question what a form posts when a respondent answers 7. */
export async function tryWithoutScript(browser, kind, props, html, sheet) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const style = sheet ? `<style>${readFileSync(sheet, 'utf8')}</style>` : '';
    // The button stands before the question: a peer that closes a form of its own would shut it out.
    const body = `<!doctype html><meta charset="utf-8"><title>bench</title>${style}<form action="/answers"><button>Send</button>${html}</form>`;
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(address);
    const seen = close(await page.locator('body').innerText());
    // Details that a reader opens without script count: the text is there.
    const text = (await page.locator('form').textContent()) ?? '';
    return {
      labels: found(labels[kind](props), (label) => seen.includes(close(label))),
      ...(values[kind] && { values: values[kind](props, text) }),
      shapes: await page.locator('path, polygon, circle, line').count(),
      ...(kind === 'scale' && (await answer(page))),
    };
  } finally {
    await context.close();
  }
}

async function answer(page) {
  const radios = await page.locator('input[type=radio][name]:not([name=""])').count();
  // Where the number stands is pressed, whatever lies over it; whether that does anything is what is asked.
  await page
    .getByText('7', { exact: true })
    .click({ force: true })
    .catch(() => undefined);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL('**/answers*');
  return { radios, posted: new URL(page.url()).search.slice(1) };
}
