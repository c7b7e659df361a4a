import { chromium } from 'playwright';
import { chromiumArgs } from '../browser.mjs';
import { fact } from './facts.mjs';

/** Visits the running app in Chromium; gives the scripts that each page has loaded, as paths in `.next/static`. */
export async function visit(executablePath, address, styles) {
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    await answer(browser, address, true);
    await answer(browser, address, false);
    await compareLooks(browser, address, styles);
    const loaded = {};
    await slide(browser, address);
    await assess(browser, address);
    for (const page of ['/', '/client', '/client/alles', '/schuif']) loaded[page] = await hydrate(browser, address, page);
    return loaded;
  } finally {
    await browser.close();
  }
}

async function open(browser, options = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults = [];
  page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  return { page, faults, close: () => context.close() };
}

async function answer(browser, address, scripts) {
  const { page, faults, close } = await open(browser, { javaScriptEnabled: scripts });
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
  const { page, faults, close } = await open(browser);
  await page.goto(`${address}/schuif`, { waitUntil: 'networkidle' });
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
    stored !== 'cijfer=10&cijfer-waarom=&niveau=1' && `stored: ${stored}`,
  ]);
  await close();
}

async function assess(browser, address) {
  const { page, faults, close } = await open(browser);
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

/** Next rewrites style sheets for older browsers: that must not change what is seen in this one. */
async function compareLooks(browser, address, styles) {
  const { page, faults, close } = await open(browser, { javaScriptEnabled: false });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('input[name=nps][value="9"]').check();
  await page.mouse.move(0, 0);
  const { elements, differences } = await page.evaluate(compareStyles, styles);
  fact(`styles.css looks as we wrote it after Next has rewritten it (${elements} elements, light, dark and right to left)`, [
    elements < 500 && 'too few elements',
    ...faults,
    ...differences,
  ]);
  await close();
}

async function hydrate(browser, address, path) {
  const { page, faults, close } = await open(browser);
  const loaded = new Set();
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname.replace('/_next/static/', '')));
  await page.goto(address + path, { waitUntil: 'networkidle' });
  // A browser of today leaves out what is marked for older ones: it belongs to the page all the same.
  for (const [, file] of (await (await fetch(address + path)).text()).matchAll(/\/_next\/static\/([\w./-]+\.js)/g)) loaded.add(file);
  if (path === '/client') {
    await page.locator('input[value="9"]').check();
    const heard = await page.locator('output').textContent();
    fact('a controlled NpsInput in a client file answers and is heard, no console message', [
      ...faults,
      heard !== '9' && `heard: ${heard}`,
    ]);
  } else fact(`${path} hydrates without a console message`, faults);
  await close();
  return loaded;
}

/** Runs in the page: what looks otherwise there than with our own sheet. */
function compareStyles(styles) {
  const states = [
    { scheme: 'light', dir: 'ltr' },
    { scheme: 'dark', dir: 'ltr' },
    { scheme: 'light', dir: 'rtl' },
  ];
  const look = () =>
    states.flatMap(({ scheme, dir }) => {
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.dir = dir;
      return [...document.querySelectorAll('[data-cx], [data-cx] *')].map((element) => {
        const style = getComputedStyle(element);
        const name = `${scheme} ${dir} ${element.closest('[data-cx]').dataset.cx} ${element.dataset.part ?? element.localName}`;
        // A property of ours may be spelt in another way, as long as what it does is the same.
        const properties = [...style].filter((property) => !property.startsWith('--'));
        return { name, style: new Map(properties.map((property) => [property, style.getPropertyValue(property)])) };
      });
    });
  const rewritten = look();
  document.querySelectorAll('link[rel=stylesheet]').forEach((link) => link.remove());
  document.head.appendChild(document.createElement('style')).textContent = styles;
  const own = look();
  const differences = new Set();
  own.forEach(({ name, style }, index) => {
    for (const [property, wanted] of style) {
      const found = rewritten[index].style.get(property);
      if (found !== wanted) differences.add(`${name}: ${property} is ${found} instead of ${wanted}`);
    }
  });
  return { elements: own.length, differences: [...differences] };
}
