import { fact } from '../facts.mjs';
import { dress } from './page.mjs';
import { openVisitor } from '../visitor.mjs';

/** The host's own elements, whatever attributes they have, look with our sheet as they do without it. */
export async function compareOwn({ browser, address, own, foreign, ours, pages }) {
  const { page, faults, close } = await openVisitor(browser, address);
  await page.goto(`${address}own.html`, { waitUntil: 'load' });
  await page.evaluate((html) => void (document.getElementById('root').innerHTML = html), own);
  for (const [whose, sheet] of Object.entries({ 'no other sheet': '', ...foreign })) {
    const found = [];
    let elements;
    for (const paint of Object.values(pages)) {
      await page.evaluate(dress, { sheets: [sheet], ...paint });
      elements = await page.evaluate(keepOwn);
      for (const sheets of [
        [ours, sheet],
        [sheet, ours],
      ]) {
        await page.evaluate(dress, { sheets, ...paint });
        found.push(...(await page.evaluate(compareOwnLooks)));
      }
    }
    fact(`beside ${whose}, ours first or last, light or dark: ${elements} elements of the host's look as without ours`, [
      ...faults.splice(0),
      elements < 80 && 'too few elements',
      ...found,
    ]);
  }
  await close();
}

/** Runs in the page: how everything looks that is the host's, kept to be compared with. */
function keepOwn() {
  globalThis.lookOwn = () =>
    [...document.querySelectorAll('html, body, [data-own], [data-own] *')].flatMap((element) =>
      ['', '::before', '::after', '::marker', '::placeholder'].map((pseudo) => {
        const style = getComputedStyle(element, pseudo || null);
        return {
          name: `${element.localName}${pseudo}`,
          style: [...style].map((property) => `${property}: ${style.getPropertyValue(property)}`),
        };
      }),
    );
  globalThis.own = globalThis.lookOwn();
  return globalThis.own.length / 5;
}

/** Runs in the page: what looks otherwise than it was kept, custom properties among it. */
function compareOwnLooks() {
  return globalThis.lookOwn().flatMap(({ name, style }, index) => {
    const was = new Set(globalThis.own[index].style);
    return style.filter((one) => !was.has(one)).map((one) => `${name}: ${one}`);
  });
}

/** In a widget what the host puts there takes after its surroundings, as anywhere, but no rule of ours is about it. */
export async function checkSlots({ browser, address, ours, paint }) {
  const { page, faults, close } = await openVisitor(browser, address);
  await page.goto(`${address}#slots`, { waitUntil: 'networkidle' });
  await page.evaluate(dress, { sheets: [ours], ...paint });
  const { elements, rules, matches } = await page.evaluate(matchRules);
  fact(`none of ${rules} rules of ours is about one of ${elements} elements that the host puts into a widget`, [
    ...faults,
    elements < 80 && 'too few elements',
    rules < 500 && 'too few rules',
    ...matches,
  ]);
  await close();
}

/** Runs in the page: which rules are about elements of the host's, whether their conditions hold now or not. */
function matchRules() {
  const own = [...document.querySelectorAll('[data-own], [data-own] *')];
  const matches = new Set();
  let rules = 0;
  const look = (list, parent) => {
    for (const rule of list) {
      const selector =
        rule.selectorText &&
        (parent
          ? rule.selectorText.includes('&')
            ? rule.selectorText.replaceAll('&', `:is(${parent})`)
            : `:is(${parent}) :is(${rule.selectorText})`
          : rule.selectorText);
      if (selector) {
        rules += 1;
        // A state or a part of the browser's that is not there now may be there later.
        const lasting = selector
          .replace(/::[\w-]+(\(.*?\))?/g, '')
          .replace(/:(hover|focus-visible|focus|active|checked|disabled|enabled|target|popover-open|user-invalid)\b/g, ':is(*)');
        for (const element of own) if (element.matches(lasting)) matches.add(`${element.localName}: ${selector}`);
      }
      if (rule.cssRules) look(rule.cssRules, selector ?? parent);
    }
  };
  look(document.querySelector('head style').sheet.cssRules, '');
  return { elements: own.length, rules, matches: [...matches] };
}
