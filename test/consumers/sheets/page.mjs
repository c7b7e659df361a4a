// What runs in the page of every widget among other people's style sheets.

/** Runs in the page: answers a question, opens what opens, and gives the widgets the host's fonts: those are apart. */
export async function prepare(width) {
  await document.fonts.ready;
  const root = document.getElementById('root');
  root.style.cssText = `all: initial; color-scheme: inherit; display: block; box-sizing: border-box; width: ${width}px; padding: 16px; font: 16px/1.5 'Liberation Sans', Arial, sans-serif`;
  document.body.style.margin = '0';
  for (const details of root.querySelectorAll('details')) details.open = true;
  for (const popover of root.querySelectorAll('[popover]')) popover.popover = 'manual';
  for (const [name, value] of [
    ['nps', 3],
    ['tevreden', 5],
    ['mtv.leren', 2],
    ['deel', 50],
  ])
    root.querySelector(`input[name="${name}"][value="${value}"]`)?.click();
  document.activeElement.blur();
}

/** Runs in the page: puts the sheets into its head, in this order, and paints it. */
export function dress({ sheets, paper, ink, dark = false }) {
  document.querySelectorAll('head style').forEach((style) => style.remove());
  for (const sheet of [...sheets, dark ? '.dark { color-scheme: dark }' : ''])
    document.head.appendChild(document.createElement('style')).textContent = sheet;
  const html = document.documentElement;
  html.classList.toggle('dark', dark);
  html.dataset.bsTheme = dark ? 'dark' : 'light';
  document.getElementById('root').style.color = ink;
  document.getElementById('root').style.background = paper;
}

/** Runs in the page: waits until the sliders have heard of their sizes. */
export async function settle() {
  for (let frames = 0; frames < 3; frames++) await globalThis.nextFrame();
}

/** Runs in the page: its sections, and from where to where each goes in a picture of all. */
export function sectionsOf() {
  return [...document.querySelectorAll('[data-section]')].map((section) => {
    const { top, bottom } = section.getBoundingClientRect();
    return { name: section.dataset.section, top: top + scrollY, bottom: bottom + scrollY };
  });
}

/** Runs in the page: a pale dot at the end of each section, to see whether a picture shows it. */
export function plantDots() {
  for (const section of document.querySelectorAll('[data-section]')) {
    const dot = document.body.appendChild(document.createElement('i'));
    const { left, bottom } = section.getBoundingClientRect();
    dot.dataset.planted = '';
    dot.style.cssText = `position: absolute; left: ${left + scrollX}px; top: ${Math.floor(bottom + scrollY) - 2}px; width: 2px; height: 2px; background: rgb(128 128 128 / 0.1)`;
  }
}

/** Runs in the page: without those dots again. */
export function pullDots() {
  document.querySelectorAll('[data-planted]').forEach((dot) => dot.remove());
}

/** Runs in the page: how every element of ours looks, or each of `which`, kept to be compared with. */
export function keepLooks(which = '[data-cx], [data-cx] *') {
  const sides = ['top', 'right', 'bottom', 'left'];
  const logical = { top: 'block-start', right: 'inline-end', bottom: 'block-end', left: 'inline-start' };
  const properties = [...getComputedStyle(document.body)].filter((property) => !property.startsWith('--') && property !== 'box-sizing');
  const across = new Set(['width', 'inline-size']);
  const down = new Set(['height', 'block-size']);
  const sum = (style, names) => names.reduce((total, name) => total + (parseFloat(style.getPropertyValue(name)) || 0), 0);
  // A size is told in sixty-fourths of a pixel, rounded: a sum of some is off by more than that.
  const tenths = (value) => `${Math.round(value * 10) / 10}px`;
  const edges = (side) => [`padding-${side}`, `border-${side}-width`];

  /** What can be seen of a style: not the line of a border without width or an outline without colour, nor how a block or an svg in an svg would stand in a line of text, and a size is that of the whole box. */
  function seenOf(style, nested) {
    const invisible = new Set(
      sides
        .filter((side) => style.getPropertyValue(`border-${side}-width`) === '0px')
        .flatMap((side) => [side, logical[side]].flatMap((name) => [`border-${name}-style`, `border-${name}-color`])),
    );
    if (nested) invisible.add('display');
    if (style.outlineStyle === 'none' || style.outlineColor === 'rgba(0, 0, 0, 0)')
      for (const property of properties) if (property.startsWith('outline-')) invisible.add(property);
    if (nested || !/^inline|^table-cell/.test(style.display)) invisible.add('vertical-align');
    const whole =
      style.boxSizing === 'border-box'
        ? { across: 0, down: 0 }
        : { across: sum(style, [...edges('left'), ...edges('right')]), down: sum(style, [...edges('top'), ...edges('bottom')]) };
    return properties.map((property) => {
      if (invisible.has(property)) return '';
      const value = style.getPropertyValue(property);
      if (!value.endsWith('px')) return value;
      if (across.has(property)) return tenths(parseFloat(value) + whole.across);
      return down.has(property) ? tenths(parseFloat(value) + whole.down) : value;
    });
  }

  const parts = (element) => {
    const also = ['::before', '::after'].filter((pseudo) => !['none', 'normal'].includes(getComputedStyle(element, pseudo).content));
    if (element.matches('li, summary') && getComputedStyle(element).display === 'list-item') also.push('::marker');
    if (element.matches('input, textarea')) also.push('::placeholder');
    return ['', ...also];
  };
  const popovers = [...document.querySelectorAll('[popover]')];
  for (const popover of popovers) popover.showPopover();
  const elements = [...document.querySelectorAll(which)].filter((element) => !element.closest('[data-own]') && element.checkVisibility());
  globalThis.properties = properties;
  const looked = elements.flatMap((element) => parts(element).map((pseudo) => ({ element, pseudo })));
  globalThis.look = () => {
    for (const popover of popovers) if (!popover.matches(':popover-open')) popover.showPopover();
    const looks = looked.map(({ element, pseudo }) => ({
      element,
      pseudo,
      values: seenOf(getComputedStyle(element, pseudo || null), Boolean(element.ownerSVGElement)),
    }));
    for (const popover of popovers) popover.hidePopover();
    return looks;
  };
  globalThis.bare = globalThis.look();
  return globalThis.bare.length;
}

/** Runs in the page: what looks otherwise than it was kept, apart from what is `idle` on an input of a type. */
export function compareLooks(idle = {}) {
  const now = globalThis.look();
  const { bare, properties } = globalThis;
  const differences = new Map();
  now.forEach(({ element, pseudo, values }, index) => {
    values.forEach((value, which) => {
      const was = bare[index]?.values[which];
      if (value === was || idle[element.type]?.includes(properties[which])) return;
      const widget = element.closest('[data-cx]')?.dataset.cx ?? 'section';
      const what = `${widget} ${element.localName}[${element.dataset.part ?? ''}]${pseudo}: ${properties[which]} is ${value} instead of ${was}`;
      differences.set(what, (differences.get(what) ?? 0) + 1);
    });
  });
  return [...differences].map(([what, times]) => (times > 1 ? `${what} (${times} times)` : what));
}
