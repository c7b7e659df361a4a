import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { chromiumArgs } from '../../browser.mjs';
import { fact } from '../facts.mjs';
import { openVisitor, widgetsOf } from '../visitor.mjs';

/** Browsers below the floor, and what they do not know of what the style sheet is written in. */
const ancients = {
  'chromium-110': 'February 2023: no nested rules, no popovers, no subgrid, no light-dark()',
  'chromium-119': 'October 2023: no light-dark()',
};

/** They come in a package of their own each, as one compressed program. */
async function unpack(app, name) {
  const folder = join(app, 'ancient');
  const path = join(folder, name);
  await mkdir(folder, { recursive: true });
  await writeFile(path, brotliDecompressSync(await readFile(join(app, 'node_modules', name, 'bin/chromium.br'))));
  await chmod(path, 0o755);
  return path;
}

/** Below the floor questions still post and tables still read, with scripts and without; an answer is seen. */
export async function visitAncients({ address, app, mails }) {
  const names = await widgetsOf(app);
  for (const [name, lacks] of Object.entries(ancients)) {
    const browser = await chromium.launch({ executablePath: await unpack(app, name), args: chromiumArgs });
    for (const scripts of [false, true]) {
      const { page, faults, close } = await openVisitor(browser, address, { javaScriptEnabled: scripts });
      // The first of them complains of an attribute whose meaning came two releases later.
      const told = () => faults.filter((fault) => !fault.includes("Found a 'popover' attribute"));
      const problems = [];
      try {
        await page.goto(`${address}/${scripts ? 'hydrated' : 'server'}.html`, { waitUntil: 'networkidle' });
        if (scripts) await page.getByRole('slider').last().waitFor({ state: 'attached' });
        for (const widget of names) if (!(await page.locator(`[data-cx=${widget}]`).count())) problems.push(`${widget} is missing`);
        const kano = page.locator('[data-cx=kano-diagram]');
        await kano.locator('summary').click();
        if (!(await kano.getByRole('table').isVisible())) problems.push('the table does not open');
        await page.locator('input[name=nps][value="3"]').click();
        if (await page.locator('input[name=nps]:checked').evaluate(looksLikeAnother))
          problems.push('an answer looks like any other option');
        await page.locator('input[name=ces][value="6"]').press('Space');
        await page.getByRole('button', { name: 'Versturen' }).click();
        await page.getByRole('heading', { name: 'Bedankt' }).waitFor();
        if (!/^nps=3&.*&ces=6\b/.test(mails.at(-1))) problems.push(`posted: ${mails.at(-1)}`);
      } catch (error) {
        problems.push(error.message);
      }
      fact(`Chromium ${browser.version()} (${lacks}), scripts ${scripts ? 'on' : 'off'}: questions post, tables read, answers are seen`, [
        ...told(),
        ...problems,
      ]);
      await close();
    }
    await browser.close();
  }
}

/** Runs in the page: whether the radio is painted by us and has the paint of one that is not chosen. */
function looksLikeAnother(radio) {
  const paint = (element) => getComputedStyle(element).backgroundColor;
  const other = radio.closest('[data-part=scale]').querySelector('input:not(:checked)');
  return getComputedStyle(radio).appearance === 'none' && paint(radio) === paint(other);
}
