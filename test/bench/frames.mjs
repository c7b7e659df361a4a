import { flushSync } from 'react-dom';

// Some libraries keep `requestAnimationFrame` when they are loaded, so this file is imported before them.
const native = globalThis.requestAnimationFrame?.bind(globalThis);
const nativeCancel = globalThis.cancelAnimationFrame?.bind(globalThis);
const most = 20;
let waiting;
let serial = 0;

globalThis.requestAnimationFrame = (callback) => {
  if (!waiting) return native(callback);
  // Below zero, so that it is nobody else's.
  waiting.set(--serial, callback);
  return serial;
};
globalThis.cancelAnimationFrame = (id) => {
  if (id >= 0) nativeCancel(id);
  else waiting?.delete(id);
};

/** Renders until the picture is finished: a library that goes on in the next frames has them at once, so that its work counts and its waiting does not. */
export function settle(work) {
  waiting = new Map();
  try {
    flushSync(work);
    for (let frame = 0; waiting.size > 0; frame++) {
      if (frame === most) throw new Error(`It asks for more than ${most} frames.`);
      const now = [...waiting.values()];
      waiting.clear();
      flushSync(() => now.forEach((callback) => callback(performance.now())));
    }
  } finally {
    waiting = undefined;
  }
}
