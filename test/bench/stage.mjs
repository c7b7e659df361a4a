import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { settle } from './frames.mjs';

/** Something that is shown: `element` is on the page, `update` gives it other props, `remove` takes it away. */
const onPage = () => document.body.appendChild(document.createElement('div'));

const patience = 5000;

/** After all tasks that wait. */
const aTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(port1.close()));
    port1.start();
    port2.postMessage(null);
  });

/** Shows a list of a component of React; `isThere` tells of one that comes later whether it has come. */
export const inReact =
  (component, isThere = () => true) =>
  async (list) => {
    const element = onPage();
    const root = createRoot(element);
    const show = async (some) => {
      settle(() => root.render(some.map((props, key) => createElement(component, { ...props, key }))));
      const start = performance.now();
      while (!isThere(element, some)) {
        if (performance.now() - start > patience) throw new Error(`It is not there after ${patience} ms.`);
        await aTask();
      }
    };
    await show(list);
    return {
      element,
      update: show,
      remove: () => {
        settle(() => root.unmount());
        element.remove();
      },
    };
  };

/** Shows a list of what draws itself, now or a promise later. */
export const byItself = (draw) => async (list) => {
  const element = onPage();
  const drawn = [];
  for (const props of list) {
    const one = await draw(props);
    element.append(one.element);
    drawn.push(one);
  }
  return {
    element,
    async update(others) {
      for (const [index, one] of drawn.entries()) await one.update(others[index]);
    },
    remove() {
      for (const one of drawn) one.remove();
      element.remove();
    },
  };
};

/** Reading a size has the browser calculate styles and places first. */
const layOut = (element) => element.getBoundingClientRect();

async function timed(work, element) {
  // Garbage of one must not be collected at the cost of the next.
  globalThis.gc?.();
  const start = performance.now();
  const result = await work();
  layOut(element ?? result.element);
  return [performance.now() - start, result];
}

/** Milliseconds until a list is on the page, laid out and dressed by its sheet if it has one; and until every one of them is laid out with other props. */
export async function round(show, sheet, { before, after }) {
  document.adoptedStyleSheets = sheet ? [sheet] : [];
  const [mount, shown] = await timed(() => show(before));
  const [update] = await timed(() => shown.update(after), shown.element);
  shown.remove();
  document.adoptedStyleSheets = [];
  return { mount, update };
}
