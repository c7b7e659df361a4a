import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Renders to a detached element and attaches it, and says how long that took. */
function mount(component, list) {
  const element = document.createElement('div');
  const start = performance.now();
  const root = createRoot(element);
  flushSync(() => root.render(list.map((props, key) => createElement(component, { ...props, key }))));
  document.body.append(element);
  const time = performance.now() - start;
  return {
    element,
    time,
    unmount: () => {
      flushSync(() => root.unmount());
      element.remove();
    },
  };
}

function timeOf(component, list) {
  // Garbage of one must not be collected at the cost of the other.
  globalThis.gc?.();
  const { time, unmount } = mount(component, list);
  unmount();
  return time;
}

/** Calls `look` with what is mounted, and takes it away again. */
export function mounted(component, list, look) {
  const { element, unmount } = mount(component, list);
  try {
    return look(element);
  } finally {
    unmount();
  }
}

/** Times of the components in turn, a row per round; `props` makes what a round mounts, the same for all of them. */
export async function rounds(components, props, count) {
  const times = [];
  for (let round = 0; round < count; round++) {
    const list = props();
    times.push(components.map((component) => timeOf(component, list)));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times;
}
