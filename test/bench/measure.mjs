import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const elements = (component, list) => list.map((props, key) => createElement(component, { ...props, key }));

/** Renders to a detached element and attaches it, and says how long that took. */
export function mount(component, list) {
  const element = document.createElement('div');
  const start = performance.now();
  const root = createRoot(element);
  flushSync(() => root.render(elements(component, list)));
  document.body.append(element);
  const time = performance.now() - start;
  return {
    element,
    time,
    update: (other) => flushSync(() => root.render(elements(component, other))),
    unmount: () => {
      flushSync(() => root.unmount());
      element.remove();
    },
  };
}

/** A measure of mounting a list of these. */
export const mounting = (component) => (list) => {
  // Garbage of one must not be collected at the cost of the other.
  globalThis.gc?.();
  const { time, unmount } = mount(component, list);
  unmount();
  return time;
};

/** The same until it is laid out, dressed by its sheet, if it has one: what a reader waits for before there is anything to see. */
export const showing = (component, sheet) => (list) => {
  document.adoptedStyleSheets = sheet ? [sheet] : [];
  globalThis.gc?.();
  const start = performance.now();
  const { element, unmount } = mount(component, list);
  element.getBoundingClientRect();
  const time = performance.now() - start;
  unmount();
  document.adoptedStyleSheets = [];
  return time;
};

/** A measure of giving a list that is there other props under the same keys. */
export const updating =
  (component) =>
  ({ before, after }) => {
    const { update, unmount } = mount(component, before);
    globalThis.gc?.();
    const start = performance.now();
    update(after);
    const time = performance.now() - start;
    unmount();
    return time;
  };

/** Calls `look` with what is mounted, and takes it away again. */
export function mounted(component, list, look) {
  const { element, unmount } = mount(component, list);
  try {
    return look(element);
  } finally {
    unmount();
  }
}

/** The same after an update. */
export function updated(component, { before, after }, look) {
  const { element, update, unmount } = mount(component, before);
  try {
    update(after);
    return look(element);
  } finally {
    unmount();
  }
}

/** Times by the measures in turn, a row per round; `props` makes what is mounted in a round, the same for all of them. */
export async function rounds(measures, props, count) {
  const times = [];
  for (let round = 0; round < count; round++) {
    const list = props();
    const row = [];
    for (const measure of measures) row.push(await measure(list));
    times.push(row);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times;
}
