import { button, chosen, focused, radio, said, tour } from '../tour.mjs';

const tours = [
  { path: 'vastgehouden', what: 'a parent holds an answer, 0 as well, takes it back, and hears Delete and a reset', answer: hold },
  { path: 'formulier', what: 'a form holds its own answers: missed in Dutch, sent, reset', answer: post },
  { path: 'hook-form', what: 'React Hook Form misses an answer and focuses its question, hears one, sends it, clears it', answer: hook },
  { path: 'schuif', what: 'a slider and an assessment are answered and heard by key and pointer, and the radar follows', answer: slide },
  { path: 'formulier', what: 'pages come and go without a trace', answer: wander },
];

/** Answers every page of the app as a visitor does: by role and name, by mouse and by keyboard. */
export async function visit(browser, address, mode) {
  for (const { path, what, answer } of tours) await tour(browser, `${address}#/${path}`, `${mode}: ${what}`, answer);
}

async function hold(page, see) {
  const question = 'Beveel je ons aan?';
  const both = async (name, heard, shown) => {
    await see(`${name}, heard`, said(page), heard);
    await see(`${name}, shown`, chosen(page, question), shown);
  };
  await radio(page, '9').check();
  await both('an answer', '9', '9');
  await button(page, 'Wissen').click();
  await both('taken back by the parent', 'geen antwoord', 'none');
  await radio(page, '0 helemaal niet waarschijnlijk').check();
  await both('the lowest answer', '0', '0');
  await radio(page, '0 helemaal niet waarschijnlijk').press('End');
  await both('End', '10', '10');
  await radio(page, '10 zeer waarschijnlijk').press('ArrowRight');
  await both('an arrow from the last point', '0', '0');
  await radio(page, '0 helemaal niet waarschijnlijk').press('Delete');
  await both('Delete', 'geen antwoord', 'none');
  await radio(page, '3').check();
  await button(page, 'Opnieuw').click();
  await both('a reset', 'geen antwoord', 'none');
}

async function post(page, see) {
  const send = () => button(page, 'Versturen').click();
  const message = () =>
    radio(page, '0 helemaal niet waarschijnlijk')
      .first()
      .evaluate((first) => first.validationMessage);
  await send();
  await see('sent without an answer', said(page), 'niets');
  await see('the focus', focused(page), 'nps 0');
  await see('the browser says', message, 'Kies een antwoord.');
  const asked = page.getByRole('radiogroup', { name: 'Beveel je ons aan?' });
  await asked.getByRole('radio', { name: '9' }).check();
  await asked.getByRole('textbox').fill('De proefrit');
  await page.getByRole('radiogroup', { name: 'Welk cijfer krijgen we?' }).getByRole('radio', { name: '8' }).check();
  await page.getByRole('radio', { name: 'Niet van toepassing' }).check();
  await send();
  await see('sent', said(page), 'nps=9&waarom=De proefrit&tevreden=n/a&cijfer=8');
  await button(page, 'Opnieuw').click();
  await see('after a reset', chosen(page, 'Beveel je ons aan?'), 'none');
  await see('the answer at first', chosen(page, 'Ben je tevreden?'), '4');
}

async function hook(page, see) {
  const question = page.getByRole('radiogroup', { name: 'Beveel je ons aan?' });
  const invalid = () => question.getAttribute('aria-invalid');
  const error = () => question.getByText('Kies een cijfer.').count();
  await button(page, 'Versturen').click();
  await see('the focus', focused(page), 'nps 0');
  await see('told as invalid', invalid, 'true');
  await see('the error', error, 1);
  await radio(page, '0 helemaal niet waarschijnlijk').press('Space');
  await see('heard', said(page, 'Vastgehouden'), '0');
  await see('the error after an answer', error, 0);
  await see('told as invalid after an answer', invalid, null);
  await page.getByRole('textbox', { name: 'Woonplaats' }).fill('Zwolle');
  await button(page, 'Versturen').click();
  await see('sent', said(page, 'Verstuurd'), '{"nps":0,"plaats":"Zwolle"}');
  await button(page, 'Opnieuw').click();
  await see('after a reset', said(page, 'Vastgehouden'), 'geen antwoord');
  await see('shown after a reset', chosen(page, 'Beveel je ons aan?'), 'none');
}

async function slide(page, see) {
  const grade = page.getByRole('slider', { name: 'Welk cijfer krijgen we?' });
  const text = () => grade.getAttribute('aria-valuetext');
  await see('at rest', text, 'nog niet beantwoord');
  await grade.press('End');
  await see('End', said(page, 'Cijfer'), '10');
  await see('End, said', text, '10 uitmuntend');
  await grade.press('Delete');
  await see('Delete', said(page, 'Cijfer'), 'geen antwoord');
  await see('Delete, said', text, 'nog niet beantwoord');
  const thumb = await grade.boundingBox();
  await page.mouse.click(thumb.x + thumb.width / 2, thumb.y + thumb.height / 2);
  await see('a tap on the resting thumb is an answer', async () => /^[\d.]+$/.test(await said(page, 'Cijfer')()), true);
  await button(page, 'Wissen').click();
  await see('taken back by the parent', text, 'nog niet beantwoord');

  const form = page.locator('[data-cx=blocks-assessment]');
  const marks = () => form.locator('[data-series="1"] > [data-part=marks]').getAttribute('d');
  await see('the radar at rest', marks, '');
  await form.getByRole('slider', { name: 'Klantinzicht' }).press('End');
  await form.getByRole('slider', { name: 'Cultuur' }).press('Home');
  await see('what the parent hears', said(page, 'Antwoorden'), '– 4 – – – 1');
  await see('the answers in the radar', async () => (await marks()).match(/M/g)?.length, 2);
  await form.getByText('Gegevens als tabel').click();
  await see(
    'the answers in its table',
    () =>
      form
        .getByRole('row', { name: /Klantinzicht/ })
        .getByRole('cell')
        .first()
        .textContent(),
    '4',
  );
}

async function wander(page, see) {
  for (const name of ['alles', 'schuif', 'hook-form', 'vastgehouden', 'alles', 'formulier']) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await page.goBack();
  await see('the page before', () => page.getByRole('heading', { level: 1 }).textContent(), 'Alles');
}
