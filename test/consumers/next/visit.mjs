import { fact } from '../facts.mjs';
import { looksAsWritten } from '../looks.mjs';
import { openVisitor } from '../visitor.mjs';

/** Visits the running app in Chromium; gives the scripts that each page has loaded, as paths in `.next/static`. */
export async function visit(browser, address, app) {
  await answer(browser, address, true);
  await answer(browser, address, false);
  // What replaces the sheet is no file of the page's: its policy would refuse it.
  const answered = (page) => page.locator('input[name=nps][value="9"]').check();
  await looksAsWritten(browser, address, {
    app,
    bundler: 'Next',
    fewest: 5000,
    prepare: answered,
    javaScriptEnabled: false,
    bypassCSP: true,
  });
  await slide(browser, address);
  await assess(browser, address);
  await hear(browser, address);
  await refuse(browser, address);
  const loaded = {};
  for (const page of ['/', '/alles', '/schuif', '/klant', '/klant/alles']) loaded[page] = await hydrate(browser, address, page);
  return loaded;
}

async function answer(browser, address, scripts) {
  const { page, faults, close } = await openVisitor(browser, address, { javaScriptEnabled: scripts });
  const sent = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.resourceType()));
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('input[name=nps][value="9"]').check();
  if (!scripts) {
    await page.locator('input[name=ces][value="6"]').check();
    await page.locator('textarea[name=nps-waarom]').fill('De proefrit');
  }
  await page.getByRole('button', { name: 'Versturen' }).click();
  await page.getByRole('heading', { name: 'Bedankt' }).waitFor();
  const stored = await page.locator('li').last().textContent();
  const wanted = scripts ? 'nps=9&nps-waarom=' : 'nps=9&nps-waarom=De+proefrit&ces=6';
  // That React has taken the page over is seen by who sends the form.
  const way = scripts ? 'fetch' : 'document';
  fact(`scripts ${scripts ? 'on' : 'off'}: the form arrives as ${wanted}, no console message`, [
    ...faults,
    stored !== wanted && `stored: ${stored}`,
    sent.join() !== way && `sent by ${sent.join() || 'nobody'} instead of ${way}`,
  ]);
  await close();
}

/** A slider of a server page: Dutch before and after the script, answered by keyboard, posted by its native control. */
async function slide(browser, address) {
  const { page, faults, close } = await openVisitor(browser, address);
  await page.goto(`${address}/schuif`, { waitUntil: 'networkidle' });
  await page.getByRole('slider').first().waitFor();
  const [grade, level] = await page.getByRole('slider').all();
  const atRest = await grade.getAttribute('aria-valuetext');
  await grade.press('End');
  await level.press('Home');
  const answered = await level.getAttribute('aria-valuetext');
  await page.getByRole('button', { name: 'Versturen' }).click();
  await page.getByRole('heading', { name: 'Bedankt' }).waitFor();
  const stored = await page.locator('li').last().textContent();
  fact('a Dutch slider stands on a server page: at rest unanswered, answered by keyboard, posted, no console message', [
    ...faults,
    atRest !== 'nog niet beantwoord' && `at rest it says ${atRest}`,
    answered !== '1 herstellen' && `answered it says ${answered}`,
    stored !== 'rapport=10&rapport-waarom=&niveau=1' && `stored: ${stored}`,
  ]);
  await close();
}

async function assess(browser, address) {
  const { page, faults, close } = await openVisitor(browser, address);
  await page.goto(`${address}/schuif`, { waitUntil: 'networkidle' });
  const form = page.locator('[data-cx=blocks-assessment]');
  const marks = form.locator('[data-series="1"] > [data-part=marks]');
  const atRest = await marks.getAttribute('d');
  const slider = form.getByRole('slider', { name: 'Klantinzicht' });
  await slider.press('End');
  const answered = await slider.getAttribute('aria-valuetext');
  const drawn = await marks.getAttribute('d');
  const title = await form.locator('[data-part=title]').textContent();
  await form.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('heading', { name: 'Bedankt' }).waitFor();
  const stored = await page.locator('li').last().textContent();
  fact('an assessment stands on a server page in Dutch: its radar follows a slider, its answers are posted, no console message', [
    ...faults,
    atRest !== '' && `at rest the radar has ${atRest}`,
    answered !== '4 Onderscheiden' && `answered it says ${answered}`,
    !drawn && 'the radar shows nothing of an answer',
    title !== 'Je antwoorden tot nu toe' && `the radar is called ${title}`,
    stored !== 'klantinzicht=4' && `stored: ${stored}`,
  ]);
  await close();
}

/** Client components: a question that a parent holds, a slider and an assessment that are heard. */
async function hear(browser, address) {
  const { page, faults, close } = await openVisitor(browser, address);
  await page.goto(`${address}/klant`, { waitUntil: 'networkidle' });
  await page.locator('input[value="9"]').check();
  const heard = await page.locator('output').textContent();
  await page.goto(`${address}/klant/alles`, { waitUntil: 'networkidle' });
  const said = (what) => page.locator(`[data-heard=${what}]`).textContent();
  await page.getByRole('slider', { name: 'Welk cijfer geef je deze pagina?' }).press('End');
  await page.getByRole('slider', { name: 'Klantinzicht' }).press('End');
  const [grade, answered] = [await said('grade'), await said('answered')];
  fact('client components: a controlled NpsInput, a slider and an assessment are answered and heard, no console message', [
    ...faults,
    heard !== '9' && `the question says ${heard}`,
    grade !== '10' && `the slider says ${grade}`,
    answered !== '1' && `the assessment says ${answered}`,
  ]);
  await close();
}

/** That the policy is there is seen by what it refuses. */
async function refuse(browser, address) {
  const policy = (await fetch(address)).headers.get('content-security-policy');
  const { page, faults, close } = await openVisitor(browser, address);
  await page.goto(address, { waitUntil: 'networkidle' });
  // What a debugger runs may do what a page may not: the page does it itself, a moment later.
  await page.evaluate(async () => {
    await new Promise((later) => setTimeout(later, 0));
    document.body.setAttribute('style', 'color: red');
    document.body.setAttribute('onclick', 'globalThis.foreign = true');
    document.body.click();
  });
  const ran = await page.evaluate(() => globalThis.foreign);
  fact('the policy has a nonce for scripts and nothing else: a script and a style without one are refused', [
    !/^default-src 'none'; script-src 'nonce-[\w-]+' 'strict-dynamic'; style-src 'self'; /.test(policy ?? '') && `the policy is ${policy}`,
    ran && 'a foreign script ran',
    faults.length !== 2 && `${faults.length} complaints instead of 2: ${faults.join(' | ')}`,
  ]);
  await close();
}

async function hydrate(browser, address, path) {
  const { page, faults, shifts, close } = await openVisitor(browser, address);
  const loaded = new Set();
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname.replace('/_next/static/', '')));
  await page.goto(address + path, { waitUntil: 'networkidle' });
  // A browser of today leaves out what is marked for older ones: it belongs to the page all the same.
  for (const [, file] of (await (await fetch(address + path)).text()).matchAll(/\/_next\/static\/([\w./-]+\.js)/g)) loaded.add(file);
  fact(`${path} hydrates without a console message or a shift`, [...faults, ...(await shifts())]);
  await close();
  return loaded;
}
