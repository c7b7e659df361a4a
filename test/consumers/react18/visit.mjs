import { fact } from '../facts.mjs';
import { button, chosen, focused, radio, said, tour } from '../tour.mjs';
import { openVisitor } from '../visitor.mjs';

export async function visit(browser, address, mode) {
  // In production StrictMode does nothing.
  for (const query of mode === 'production' ? [''] : ['', '?strict']) {
    const how = `${mode}${query && ', strict'}`;
    await tour(browser, `${address}/klant${query}`, `${how}: a question, a slider and an assessment are answered and heard`, answer);
    await tour(browser, `${address}/klant${query}`, `${how}: what was answered before there was script is heard`, hear, answerEarly);
    await tour(browser, `${address}/alles${query}`, `${how}: what was opened and written before there was script stays`, stay, open);
  }
  await tour(browser, `${address}/hook-form`, `${mode}: React Hook Form focuses a question by the element around it`, hook);
  for (const scripts of [false, true]) await send(browser, address, mode, scripts);
  await refer(browser, address, mode);
}

async function answer(page, see) {
  const question = 'Beveel je ons aan?';
  await radio(page, '9').check();
  await see('an answer', said(page, 'Aanbeveling'), '9');
  await radio(page, '9').press('Delete');
  await see('Delete', said(page, 'Aanbeveling'), 'geen antwoord');
  await radio(page, '8').check();
  const grade = page.getByRole('slider', { name: 'Welk cijfer krijgen we?' });
  await grade.press('End');
  await see('End', said(page, 'Cijfer'), '10');
  await button(page, 'Wissen').click();
  await see('taken back by the parent', chosen(page, question), 'none');
  await see('the slider taken back', () => grade.getAttribute('aria-valuetext'), 'nog niet beantwoord');
  await radio(page, '8').check();
  await grade.press('Home');
  await see('Home', said(page, 'Cijfer'), '1');
  await button(page, 'Opnieuw').click();
  await see('a reset', said(page, 'Aanbeveling'), 'geen antwoord');
  await see('the slider after a reset', said(page, 'Cijfer'), 'geen antwoord');
  await page.getByRole('slider', { name: 'Klantinzicht' }).press('End');
  await see('what the parent hears', said(page, 'Antwoorden'), '– 4 – – – –');
  const marks = page.locator('[data-cx=blocks-assessment] [data-series="1"] > [data-part=marks]');
  await see('the answers in the radar', async () => (await marks.getAttribute('d')).match(/M/g)?.length, 1);
}

async function answerEarly(page) {
  await page.getByRole('radiogroup', { name: 'Beveel je ons aan?' }).getByRole('radio', { name: '9' }).check();
  await page.getByRole('radiogroup', { name: 'Welk cijfer krijgen we?' }).getByRole('radio', { name: '8', exact: true }).check();
  await page.getByRole('radiogroup', { name: 'Klantinzicht' }).getByRole('radio', { name: '4 Onderscheiden' }).check();
}

async function hear(page, see) {
  await see('the question', said(page, 'Aanbeveling'), '9');
  await see('the slider', said(page, 'Cijfer'), '8');
  await see('the assessment', said(page, 'Antwoorden'), '– 4 – – – –');
}

const diagram = (page) => page.locator('[data-cx=kano-diagram]');
const why = (page) => page.locator('textarea[name=nps-waarom]');

async function open(page) {
  await diagram(page).getByText('Gegevens als tabel').click();
  await page.locator('input[name=nps][value="9"]').check();
  await why(page).fill('De proefrit');
  await diagram(page).getByRole('button', { name: 'Schoenen gratis retour' }).click();
}

async function stay(page, see) {
  await page.getByRole('slider').last().waitFor();
  await see('the table', () => diagram(page).getByRole('table').isVisible(), true);
  await see('the answer', chosen(page, 'Hoe waarschijnlijk'), '9');
  await see('the text', () => why(page).inputValue(), 'De proefrit');
  await see('the details', () => diagram(page).locator(':popover-open').count(), 1);
}

async function hook(page, see) {
  await button(page, 'Versturen').click();
  await see('the focus', focused(page), 'nps 0');
  await radio(page, '0 helemaal niet waarschijnlijk').press('Space');
  await button(page, 'Versturen').click();
  await see('sent', said(page), '0');
}

async function send(browser, address, mode, scripts) {
  const { page, faults, close } = await openVisitor(browser, address, { javaScriptEnabled: scripts });
  await page.goto(`${address}/alles`, { waitUntil: 'networkidle' });
  const mark = diagram(page).getByRole('button', { name: 'Schoenen gratis retour' });
  await mark.click();
  const told = await diagram(page).locator(':popover-open').allTextContents();
  await page.keyboard.press('Escape');
  const closed = await diagram(page).locator(':popover-open').count();
  await page.locator('input[name=nps][value="9"]').check();
  await why(page).fill('De proefrit');
  if (scripts) await page.getByRole('slider').first().press('End');
  else await page.locator('input[name=rapport][value="10"]').check();
  await page.locator('form').first().getByRole('button', { name: 'Versturen' }).click();
  const stored = await page.getByRole('status').textContent();
  const wanted = 'nps=9&nps-waarom=De+proefrit&rapport=10&rapport-waarom=';
  fact(
    `${mode}, scripts ${scripts ? 'on' : 'off'}: the details of a mark open by click and close by Escape, the form arrives; no console message`,
    [
      ...faults,
      !told.join().includes('Schoenen gratis retour') && `open: ${told.join()}`,
      closed && 'they stay open',
      stored !== wanted && `stored: ${stored}`,
    ],
  );
  await close();
}

/** What React 18 makes of a `ref`, which is an ordinary prop for React 19 alone. */
async function refer(browser, address, mode) {
  const { page, faults, close } = await openVisitor(browser, address);
  await page.goto(`${address}/ref`, { waitUntil: 'networkidle' });
  const found = await page.getByRole('status').textContent();
  const warns = mode === 'development';
  const warning = /^console error: Warning: Function components cannot be given refs\./;
  fact(`${mode}: a ref stays empty on React 18${warns ? ', with its warning' : ''}; a ref around the question and its id find it`, [
    found !== 'niets fieldset fieldset' && `found: ${found}`,
    warns && !faults.some((fault) => warning.test(fault)) && 'React does not warn',
    ...faults.filter((fault) => !warns || !warning.test(fault)),
  ]);
  await close();
}
