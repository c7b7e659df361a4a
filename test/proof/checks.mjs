// Sent to the browser as text and run there: this file imports nothing, and its functions may use one another.
// Each check returns its faults as sentences; an empty list means that all is well. What is `found` is kept for one round of checks, which all see the same page.

const slack = 1; // px: what rounding to device pixels may do

/** The widgets of the page; one inside another belongs to the outer one. */
function widgets() {
  return [...document.querySelectorAll('[data-cx]')].filter((root) => !root.parentElement?.closest('[data-cx]'));
}

function nameOf(element) {
  const part = element.closest('[data-part]')?.dataset.part;
  const cx = element.closest('[data-cx]')?.dataset.cx;
  const id = element.id ? `#${element.id}` : '';
  return [cx, part && part !== cx ? part : '', `<${element.localName}${id}>`].filter(Boolean).join(' ');
}

const quote = (text) => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;

/** Looks it up for each element once. */
function found(look) {
  const known = new Map();
  return (element) => {
    if (!known.has(element)) known.set(element, look(element));
    return known.get(element);
  };
}

/** Hidden from sight on purpose, though a screen reader reads it: it has no place to be measured. */
const isForScreenReadersOnly = found((element) => {
  const style = getComputedStyle(element);
  if (style.opacity === '0') return true;
  if (/^inset\((50|100)%/.test(style.clipPath)) return true;
  if (style.clip !== 'auto' && /^rect\((0|1)px,? (0|1)px/.test(style.clip)) return true;
  const box = element.getBoundingClientRect();
  const clips = style.overflowX !== 'visible' && style.display !== 'contents';
  if (clips && box.width <= 1 && box.height <= 1 && element !== document.documentElement) return true;
  return element.parentElement !== null && isForScreenReadersOnly(element.parentElement);
});

function isVisible(element) {
  let boxed = element;
  while (boxed && getComputedStyle(boxed).display === 'contents') boxed = boxed.parentElement;
  if (!boxed?.checkVisibility({ contentVisibilityAuto: false })) return false;
  return getComputedStyle(element).visibility === 'visible' && !isForScreenReadersOnly(element);
}

/** Not by `labels`: WebKitGTK 2.50 crashes a while after that list was asked for. */
function labelOf(element) {
  return element.closest('label') ?? (element.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null);
}

/** Every piece of text that is seen, with the boxes its lines take. */
const visibleTexts = found((root) => {
  const texts = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim().replace(/\s+/g, ' ');
    const element = node.parentElement;
    if (!text || /^(style|script|title|desc|textarea|option)$/.test(element.localName) || !isVisible(element)) continue;
    range.selectNodeContents(node);
    const size = parseFloat(getComputedStyle(element).fontSize);
    const lines = [...range.getClientRects()].map((rect) => emBox(rect, size)).filter((box) => box.right - box.left >= 1);
    if (lines.length > 0) texts.push({ text, element, lines, layer: element.closest(':popover-open') });
  }
  return texts;
});

/** A font's own ascent and descent reach beyond its letters by as much as half: the letters are what must not touch. */
function emBox(rect, fontSize) {
  const spare = Math.max(0, rect.height - fontSize) / 2;
  return { left: rect.left, right: rect.right, top: rect.top + spare, bottom: rect.bottom - spare };
}

const intersection = (a, b) => ({
  left: Math.max(a.left, b.left),
  right: Math.min(a.right, b.right),
  top: Math.max(a.top, b.top),
  bottom: Math.min(a.bottom, b.bottom),
});

/** The ancestors that can cut an element off or let it scroll, from the inside out, up to and with `last`. */
function frames(element, last) {
  const found = [];
  let position = getComputedStyle(element).position;
  for (let at = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (at !== element && contains(style, position)) {
      position = style.position;
      add(at, style);
    } else if (at === element) add(at, style);
    if (at === last) break;
  }
  return found;

  function add(at, style) {
    const paints = /paint|strict|content/.test(style.contain);
    const x = style.overflowX !== 'visible' || paints;
    const y = style.overflowY !== 'visible' || paints;
    // An inline box, an SVG shape and a box that is not there clip nothing.
    if ((!x && !y) || /^(inline|contents)$/.test(style.display) || !(at instanceof HTMLElement)) return;
    const scrolls = /auto|scroll/.test(style.overflowX) && at.tabIndex >= 0 && at.hasAttribute('tabindex');
    found.push({ element: at, box: paddingBox(at), x, y, scrolls });
  }
}

/** Whether a box in this position is held by an ancestor of this style: absolute boxes escape from static ones. */
function contains(style, position) {
  if (position !== 'absolute' && position !== 'fixed') return true;
  const holds = style.transform !== 'none' || /layout|paint|strict|content/.test(style.contain);
  return holds || (position === 'absolute' && style.position !== 'static');
}

function paddingBox(element) {
  const box = element.getBoundingClientRect();
  const left = box.left + element.clientLeft;
  const top = box.top + element.clientTop;
  return { left, top, right: left + element.clientWidth, bottom: top + element.clientHeight };
}

/** (a) The page scrolls sideways. */
export function horizontalScroll() {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    const out = box.width > 0 && (box.right > page.clientWidth + slack || box.left < -slack);
    return out && !frames(element, document.body).some((frame) => frame.x && frame.element !== element);
  });
  const culprits = beyond.filter((element) => !beyond.some((other) => other !== element && element.contains(other)));
  const names = culprits.slice(0, 3).map(nameOf).join(', ') || `something of ${nameOf(soleCulprit(document.body))}`;
  return [`the page is ${page.scrollWidth} px wide in a window of ${page.clientWidth} px: beyond its edge: ${names}`];
}

/** A list marker, a pseudo-element or a text has no box to ask: the innermost element without which it all fits. */
function soleCulprit(element) {
  const page = document.documentElement;
  for (const child of element.children) {
    if (!(child instanceof HTMLElement)) continue;
    child.style.setProperty('display', 'none', 'important');
    const fits = page.scrollWidth <= page.clientWidth;
    child.style.removeProperty('display');
    if (!child.getAttribute('style')) child.removeAttribute('style');
    if (fits) return soleCulprit(child);
  }
  return element;
}

/** (b) Two texts lie on top of one another. */
export function overlaps() {
  const faults = [];
  for (const root of widgets()) {
    const texts = visibleTexts(root).map((text) => ({ ...text, lines: seenParts(text, root) }));
    for (let i = 0; i < texts.length; i++) {
      for (let j = i + 1; j < texts.length; j++) {
        const [a, b] = [texts[i], texts[j]];
        if (a.element === b.element || a.layer !== b.layer) continue;
        const worst = worstOverlap(a.lines, b.lines);
        if (worst) faults.push(`${root.dataset.cx}: ${quote(a.text)} and ${quote(b.text)} overlap by ${worst} px`);
      }
    }
  }
  return faults;
}

/** What is scrolled out of its region, or cut off by it, covers nothing. */
function seenParts({ element, lines }, root) {
  const around = frames(element, root);
  return lines
    .map((line) =>
      around.reduce((box, frame) => {
        const cut = intersection(box, frame.box);
        return {
          ...box,
          ...(frame.x && { left: cut.left, right: cut.right }),
          ...(frame.y && { top: cut.top, bottom: cut.bottom }),
        };
      }, line),
    )
    .filter((box) => box.right > box.left && box.bottom > box.top);
}

function worstOverlap(as, bs) {
  let worst;
  for (const a of as) {
    for (const b of bs) {
      const { left, right, top, bottom } = intersection(a, b);
      const [width, height] = [right - left, bottom - top];
      if (width <= slack || height <= slack) continue;
      if (!worst || width * height > worst.width * worst.height) worst = { width, height };
    }
  }
  return worst && `${worst.width.toFixed(1)} × ${worst.height.toFixed(1)}`;
}

/** (c) A text runs out of its widget, out of the window, or out of a box that cuts it off. */
export function clipped() {
  const faults = [];
  const wide = document.documentElement.clientWidth;
  for (const root of widgets()) {
    const own = root.getBoundingClientRect();
    for (const { text, element, lines, layer } of visibleTexts(root)) {
      const around = frames(element, layer ?? root);
      const fault = lines.map((line) => fate(line, around, layer ? undefined : own, wide)).find(Boolean);
      if (fault) faults.push(`${root.dataset.cx}: ${quote(text)} ${fault}`);
    }
  }
  return faults;
}

function fate(line, around, own, wide) {
  let box = line;
  for (const frame of around) {
    const name = nameOf(frame.element);
    if (frame.scrolls) {
      // It can be brought into view; from here on only the region itself has to fit.
      box = { ...box, left: frame.box.left, right: frame.box.right };
    } else if (frame.x && (box.left < frame.box.left - slack || box.right > frame.box.right + slack)) {
      return `is cut off sideways by ${name}`;
    }
    if (frame.y && (box.top < frame.box.top - slack || box.bottom > frame.box.bottom + slack)) {
      return `is cut off above or below by ${name}`;
    }
  }
  if (box.left < -slack || box.right > wide + slack) {
    return `runs out of the window (from ${box.left.toFixed(0)} to ${box.right.toFixed(0)} of ${wide} px)`;
  }
  if (!own) return undefined;
  const out = {
    left: own.left - box.left,
    right: box.right - own.right,
    top: own.top - box.top,
    bottom: box.bottom - own.bottom,
  };
  const [side, by] = Object.entries(out).sort((a, b) => b[1] - a[1])[0];
  return by > slack ? `runs out of its widget by ${by.toFixed(1)} px at the ${side}` : undefined;
}

/** (d) Attributes that are wrong in themselves: leaked values, inline styles, ids that are double or lead nowhere. */
export function badAttributes() {
  const faults = [];
  const leaked = /NaN|undefined|Infinity|\[object /;
  const references =
    /^(aria-(labelledby|describedby|controls|details|owns|errormessage|activedescendant|flowto)|for|headers|list|popovertarget|commandfor)$/;
  for (const root of widgets()) {
    for (const element of [root, ...root.querySelectorAll('*')]) {
      for (const { name, value } of element.attributes) {
        const fault = (what) => faults.push(`${nameOf(element)} ${name}="${value.slice(0, 80)}" ${what}`);
        // A table as a download is text, whatever a cell says.
        if (leaked.test(value) && !value.startsWith('data:text/csv')) fault('holds a value that is none');
        if (name === 'style') fault('is an inline style');
        if (references.test(name)) {
          if (!value.trim()) fault('names no id');
          for (const id of value.split(/\s+/).filter(Boolean)) {
            if (!document.getElementById(id)) fault('leads nowhere');
          }
        }
        const fragment = /^#(.+)$/.exec(/^(xlink:)?href$/.test(name) ? value : '')?.[1] ?? /url\(["']?#([^"')]+)/.exec(value)?.[1];
        if (fragment && !document.getElementById(decodeURIComponent(fragment))) fault('leads nowhere');
      }
    }
    for (const { text, element } of visibleTexts(root)) {
      if (/\bNaN\b|\bundefined\b|\[object /.test(text)) faults.push(`${nameOf(element)} says ${quote(text)}`);
    }
  }
  const seen = new Set();
  for (const { id } of document.querySelectorAll('[id]')) {
    if (seen.has(id)) faults.push(`the id "${id}" is there more than once`);
    seen.add(id);
  }
  return faults;
}

/** (e) Something to click on is smaller than 24 × 24 px (WCAG 2.2, 2.5.8; without its exceptions). */
export function targets() {
  const faults = [];
  const least = 24;
  for (const root of widgets()) {
    for (const element of root.querySelectorAll('button, summary, select, a[data-part=link], input[type=radio], input[type=checkbox]')) {
      const label = labelOf(element);
      const boxes = [element, label].filter((box) => box && isVisible(box)).map((box) => box.getBoundingClientRect());
      const fits = boxes.some((box) => box.width >= least - 0.05 && box.height >= least - 0.05);
      if (boxes.length === 0 || fits || isReachableAround(element, least)) continue;
      const sizes = boxes.map((box) => `${box.width.toFixed(1)} × ${box.height.toFixed(1)}`).join(' and ');
      faults.push(
        `${nameOf(element)} ${quote(element.getAttribute('aria-label') ?? (label ?? element).textContent.trim())} is ${sizes} px to click on`,
      );
    }
  }
  return faults;
}

/** A pseudo-element or a child may make more of a button clickable than its own box: ask what lies under the corners. */
function isReachableAround(element, least) {
  const middle = () => {
    const box = element.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  };
  let [x, y] = middle();
  if (y < least || y > innerHeight - least) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    [x, y] = middle();
  }
  const reach = least / 2 - 0.5;
  return [-reach, reach].every((dx) => [-reach, reach].every((dy) => element.contains(document.elementFromPoint(x + dx, y + dy))));
}
