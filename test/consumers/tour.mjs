import { fact } from './facts.mjs';
import { openVisitor } from './visitor.mjs';

/**
 * Opens a page and answers it; `answer` gets the page and `see`, which waits a moment for what should be so, and goes on if it does not become so. `early` comes
 * before the scripts of the page do.
 */
export async function tour(browser, address, what, answer, early) {
  const { page, faults, shifts, close } = await openVisitor(browser, address);
  const problems = [];
  const see = async (name, read, wanted) => {
    const until = Date.now() + 2000;
    let found = await read();
    while (found !== wanted && Date.now() < until) {
      await page.waitForTimeout(20);
      found = await read();
    }
    if (found !== wanted) problems.push(`${name}: ${found} instead of ${wanted}`);
  };
  try {
    if (early) {
      let come;
      const scripts = new Promise((resolve) => (come = resolve));
      await page.route('**/*.js', (route) => scripts.then(() => route.continue()));
      await page.goto(address, { waitUntil: 'commit' });
      await early(page, see);
      come();
      await page.waitForLoadState('networkidle');
    } else {
      await page.goto(address, { waitUntil: 'networkidle' });
      problems.push(...(await shifts()));
    }
    await answer(page, see);
  } catch (error) {
    problems.push(error.message);
  }
  fact(`${what}; ${early ? '' : 'nothing shifts at first, '}no console message`, [...faults, ...problems]);
  await close();
}

// What is on a page, by role and name; what is read is a function, for `see`.

export const radio = (page, name) => page.getByRole('radio', { name, exact: true });
export const button = (page, name) => page.getByRole('button', { name });
export const said = (page, name) => () => page.getByRole('status', { name }).textContent();
export const chosen = (page, question) => () =>
  page.getByRole('radiogroup', { name: question }).evaluate((group) => group.querySelector('input[type=radio]:checked')?.value ?? 'none');
export const focused = (page) => () => page.evaluate(() => `${document.activeElement.name} ${document.activeElement.value}`);
