/** Runs in the page: what looks otherwise there, where a bundler has rewritten our style sheet, than with the sheet as we wrote it. */
export function compareStyles(styles) {
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
