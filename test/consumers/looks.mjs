import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fact } from './facts.mjs';
import { openVisitor } from './visitor.mjs';

/** Bundlers rewrite style sheets for older browsers: that must not change what is seen in this one. `prepare` gets the page before it is looked at. */
export async function looksAsWritten(browser, address, { app, bundler, fewest, prepare, ...options }) {
  const { page, faults, close } = await openVisitor(browser, address, options);
  await page.goto(address, { waitUntil: 'networkidle' });
  await prepare?.(page);
  await page.mouse.move(0, 0);
  const styles = await readFile(join(app, 'node_modules/cx-widgets/dist/styles.css'), 'utf8');
  const { elements, differences } = await page.evaluate(compareStyles, styles);
  fact(`styles.css looks as we wrote it after ${bundler} has rewritten it (${elements} elements, light, dark and right to left)`, [
    elements < fewest && 'too few elements',
    ...faults,
    ...differences,
  ]);
  await close();
}

/** Runs in the page: what looks otherwise there, where a bundler has rewritten our style sheet, than with the sheet as we wrote it. */
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
