// These run in the page; each stands alone.

/** From here on every change under the root is kept. */
export function watch() {
  const records = (globalThis.__changes = []);
  const keep = (list) => records.push(...list);
  new MutationObserver(keep).observe(document.getElementById('root'), {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    characterDataOldValue: true,
  });
}

/**
 * What hydration changed, as sentences, but for a slider, which comes only then, and for a radar that follows the answers: of these nothing may move, and the answers stay. React writes the names of radios anew while it hydrates, which a reader
 * cannot notice: an attribute counts when it ends up different.
 */
export function netChanges() {
  const faults = new Set();
  const first = new Map();
  const nameOf = (node) => {
    const element = node.nodeType === 1 ? node : node.parentElement;
    return element ? element.cloneNode(false).outerHTML.slice(0, 120) : 'a removed node';
  };
  for (const record of globalThis.__changes) {
    const { type, target, attributeName, oldValue, addedNodes, removedNodes } = record;
    const element = target.nodeType === 1 ? target : target.parentElement;
    if (element?.closest('[data-cx=score-slider], [data-cx=grade-slider], [data-part=live]')) continue;
    if (type === 'childList') {
      const said = (nodes) => [...nodes].map((node) => (node.textContent || node.nodeName).slice(0, 40)).join(' | ');
      faults.add(`${nameOf(target)} lost “${said(removedNodes)}” and got “${said(addedNodes)}”`);
    } else {
      const key = attributeName ?? '#text';
      if (!first.has(target)) first.set(target, new Map());
      if (!first.get(target).has(key)) first.get(target).set(key, oldValue);
    }
  }
  for (const [target, values] of first) {
    for (const [key, old] of values) {
      const now = key === '#text' ? target.data : target.getAttribute(key);
      if (now !== old) faults.add(`${nameOf(target)}: ${key} was ${JSON.stringify(old)} and is ${JSON.stringify(now)}`);
    }
  }
  return [...faults];
}

/** All that a reader can have done on a page. */
export function readerState() {
  const all = (selector, read) => [...document.querySelectorAll(selector)].map(read);
  return {
    answers: all('input[type=radio], input[type=checkbox]', (input) => input.checked),
    open: all('details', (details) => details.open),
    texts: all('textarea, input:not([type=radio], [type=checkbox], [data-part=slider] *)', (field) => field.value),
    // To a tenth of a pixel, from the top of the page.
    places: all(':is([data-cx], legend, p, button, textarea, input[type=number]):not([data-part=slider] *)', (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y + scrollY, width, height].map((number) => Math.round(number * 10) / 10).join(' ');
    }),
    popovers: all('[popover]', (popover) => popover.matches(':popover-open')),
    focus: document.activeElement?.id || document.activeElement?.localName,
  };
}
