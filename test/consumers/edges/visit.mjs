import { fact } from '../facts.mjs';
import { openVisitor, widgetsOf } from '../visitor.mjs';

/** Opens a page; tells one fact of what `look` finds there, with whatever the console said. */
async function visited({ browser, address }, path, text, look, options) {
  const { page, faults, close } = await openVisitor(browser, address, options);
  const problems = [];
  const see = (what, found, wanted) => found !== wanted && problems.push(`${what}: ${found} instead of ${wanted}`);
  try {
    await page.goto(`${address}/${path}`, { waitUntil: 'networkidle' });
    await look(page, see, faults);
  } catch (error) {
    problems.push(error.message);
  }
  fact(text, [...faults, ...problems]);
  await close();
}

const send = async (page, mails, name) => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name: 'Bedankt' }).waitFor();
  return mails.at(-1);
};

/** What a reader does anywhere: answers by mouse and by keyboard, slides, opens details and a table. `within` is the page or what stands for it. */
async function use(within, see, { details = true } = {}) {
  await within.locator('input[name=nps][value="3"]').click();
  see('the answer', await within.locator('input[name=nps]:checked').evaluate(({ value }) => value), '3');
  see('the follow-up', await within.locator('textarea[name=nps-waarom]').isVisible(), true);
  const slider = within.getByRole('slider', { name: 'Hoe ver zijn jullie?', exact: true });
  await slider.press('End');
  see('the slider', await slider.getAttribute('aria-valuetext'), '4 onderscheiden');
  await within.getByRole('slider', { name: 'Klantinzicht' }).press('End');
  see(
    'the live radar',
    Boolean(await within.locator('[data-cx=blocks-assessment] [data-series="1"] > [data-part=marks]').getAttribute('d')),
    true,
  );
  if (details) await openDetails(within, see);
}

async function openDetails(within, see) {
  const kano = within.locator('[data-cx=kano-diagram]');
  await kano.locator('[data-part=feature]').first().click();
  see('details that are open', await kano.locator('[data-part=details]:popover-open').count(), 1);
  see('details in sight', await kano.locator('[data-part=details]').first().isVisible(), true);
  await kano.locator('summary').click();
  see('the table', await kano.getByRole('table').isVisible(), true);
}

/** Two copies of the library: whatever one does, it does to itself. */
export const twice = (visit) =>
  visited(
    visit,
    'client.html#two',
    'two copies of the library on one page: each answers for itself, and is heard once',
    async (page, see) => {
      await page.getByRole('slider').last().waitFor();
      const heard = () => page.locator('output').textContent();
      await page.locator('input[name=nps-0][value="3"]').click();
      await page.locator('input[name=nps-1][value="9"]').click();
      await page.locator('input[name=nps-1]:checked').press('Home');
      await page.locator('input[name=nps-1]:checked').press('Delete');
      await page.getByRole('slider').last().press('End');
      see('heard', await heard(), 'nps-0 3, nps-1 9, nps-1 0, nps-1 null, grade-1 10');
      const [first, second] = await page.locator('[data-cx=kano-diagram]').all();
      await second.locator('[data-part=feature]').nth(2).click();
      see('details of the first', await first.locator(':popover-open').count(), 0);
      see('details of the second', await second.locator(':popover-open').count(), 1);
      await page.keyboard.press('Escape');
      const twins = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) < index).join();
      });
      see('ids there twice', twins, '');
      await page.getByRole('button', { name: 'Reset' }).click();
      await page.waitForTimeout(200);
      see('heard after a reset', (await heard()).split('grade-1 10, ')[1], 'nps-0 null, grade-1 null');
      await page.locator('input[name=nps-1][value="7"]').click();
      const sent = await send(page, visit.mails, 'Send');
      see('posted', /nps-1=7/.test(sent) && !/nps-0=/.test(sent), true);
    },
  );

/** No sheet: a developer hears of it once; whoever is there can answer. */
export const strip = (visit) =>
  visited(visit, 'bare.html', 'without a style sheet everything works, and development says so once', async (page, see, faults) => {
    // Without a sheet it has no size.
    await page.getByRole('slider').last().waitFor({ state: 'attached' });
    await page.waitForTimeout(2500);
    const said = faults.splice(0);
    see('how often it is said', said.length, 1);
    see('what it says', /there is no style sheet of the library on the page\. Import cx-widgets\/styles\.css/.test(said[0]), true);
    await page.locator('input[name=nps][value="3"]').click();
    await page.locator('[data-cx=kano-diagram] summary').click();
    see('the table', await page.locator('[data-cx=kano-diagram]').getByRole('table').isVisible(), true);
    see('posted', (await send(page, visit.mails, 'Versturen')).startsWith('nps=3&'), true);
  });

/** Frozen prototypes: what sets a property that they have throws. */
export const freeze = (visit) =>
  visited(visit, 'frozen.html', 'a host that freezes what every object has: every widget is there and works', async (page, see) => {
    await page.getByRole('slider').last().waitFor();
    see('frozen', await page.evaluate(() => Object.isFrozen(Object.prototype)), true);
    await seeAll(page, visit, see);
    await use(page, see);
    see('posted', (await send(page, visit.mails, 'Versturen')).startsWith('nps=3&'), true);
  });

async function seeAll(within, { app }, see) {
  const names = await widgetsOf(app);
  const counts = await Promise.all(names.map((name) => within.locator(`[data-cx=${name}]`).count()));
  see('missing', names.filter((_, index) => counts[index] === 0).join(), '');
}

/** Rendered from a page into the document of its iframe. */
export const frame = (visit) =>
  visited(visit, 'client.html#iframe', 'in the document of an iframe: every widget is there and works', async (page, see) => {
    const inside = page.frameLocator('iframe');
    await inside.getByRole('slider').last().waitFor();
    await seeAll(inside, visit, see);
    await use(inside, see);
    await inside.getByRole('button', { name: 'Versturen' }).click();
    await inside.getByRole('heading', { name: 'Bedankt' }).waitFor();
    see('posted', visit.mails.at(-1).startsWith('nps=3&'), true);
  });

/** In a shadow root, with the sheet in it. */
export const shade = (visit) =>
  visited(visit, 'client.html#shadow', 'in a shadow root: every widget is there and works', async (page, see) => {
    await page.getByRole('slider').last().waitFor();
    await seeAll(page, visit, see);
    await use(page, see);
    see('posted', (await send(page, visit.mails, 'Versturen')).startsWith('nps=3&'), true);
  });

/** Served as XHTML, where a document that is not well-formed is none. */
export async function readXhtml(visit) {
  const drawn = (page) =>
    page
      .locator('[data-cx=kano-diagram] [data-part=curve]')
      .evaluateAll((curves) => curves.filter((curve) => curve.getBoundingClientRect().width > 100).length);
  await visited(
    visit,
    'server.xhtml',
    'served as XHTML without script: questions post, tables read; nothing is drawn',
    async (page, see) => {
      see('the document', await page.evaluate(() => document.contentType), 'application/xhtml+xml');
      await seeAll(page, visit, see);
      see('curves drawn', await drawn(page), 0);
      await page.locator('input[name=nps][value="3"]').click();
      await page.locator('[data-cx=kano-diagram] summary').click();
      see('the table', await page.locator('[data-cx=kano-diagram]').getByRole('table').isVisible(), true);
      see('posted', (await send(page, visit.mails, 'Versturen')).startsWith('nps=3&'), true);
    },
    { javaScriptEnabled: false },
  );
  await visited(visit, 'client.xhtml', 'rendered by script into XHTML: every widget is there, drawn, and answers', async (page, see) => {
    await page.getByRole('slider').last().waitFor();
    await seeAll(page, visit, see);
    see('curves drawn', await drawn(page), 3);
    await use(page, see, { details: false });
    see('posted', (await send(page, visit.mails, 'Versturen')).startsWith('nps=3&'), true);
  });
  await visited(
    visit,
    'hydrated.xhtml',
    'hydrated in XHTML: React tells that it spells attributes for HTML alone, every widget answers',
    async (page, see, faults) => {
      await page.getByRole('slider').last().waitFor();
      see(
        'what else is said',
        faults
          .splice(0)
          .filter((fault) => !fault.includes('react.dev/link/hydration-mismatch'))
          .join(),
        '',
      );
      await seeAll(page, visit, see);
      await use(page, see, { details: false });
      see('posted', (await send(page, visit.mails, 'Versturen')).startsWith('nps=3&'), true);
    },
  );
}
