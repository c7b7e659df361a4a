import { answers, ends } from './questions.mjs';

/** What must be there to be read, whoever shows it. */
export const labels = {
  radar: ({ axes, series }) => [...axes, ...series].map(({ label }) => label),
  scale: ({ question }) => [question, ...answers, ...ends],
  journey: ({ phases }) =>
    phases.flatMap(({ name, touchpoints }) => [name, ...touchpoints.flatMap(({ name, channel }) => [name, channel])]),
};

/** How many of its values a text tells, and of how many; whole ones of a radar are left aside, since its rings are numbered. */
export const values = {
  radar({ series }, text) {
    const told = new Set((text.match(/\d+(\.\d+)?/g) ?? []).map((number) => Number(number).toFixed(1)));
    const wanted = series.flatMap((one) => one.values.map((value) => value.toFixed(1))).filter((value) => !value.endsWith('.0'));
    return [wanted.filter((value) => told.has(value)).length, wanted.length];
  },
  journey({ phases }, text) {
    const { length } = phases.flatMap(({ touchpoints }) => touchpoints);
    return [Math.min(length, text.match(/Emotion\s*[+−-]?\d/g)?.length ?? 0), length];
  },
};

const shapes = 'path, polygon, line, circle, rect, text, [data-y], canvas';
const places = ['d', 'points', 'transform', 'cx', 'cy', 'x', 'y', 'data-y'];

function lookOf(element) {
  if (element.localName === 'canvas') return element.toDataURL();
  return places.map((name) => element.getAttribute(name)).join();
}

/** Everything in a picture that depends on values, in whatever order: texts, places, answers, and the pixels of a canvas. */
function valuesOf(element) {
  const options = [...element.querySelectorAll('input[type=radio], [role=radio]')].map(
    (option) => option.checked || option.ariaChecked === 'true',
  );
  // What styles itself does so under a name that it counts on.
  const texts = [...element.querySelectorAll('*')].flatMap((one) =>
    one.localName === 'style' ? [] : [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data),
  );
  return [...[...element.querySelectorAll(shapes)].map(lookOf), ...options, ...texts].map(String).sort().join('\n');
}

/** Calls `work`, and returns with its result what it paints as texts on canvases. */
async function listening(work) {
  const { prototype } = globalThis.CanvasRenderingContext2D;
  const own = Object.getOwnPropertyDescriptor(prototype, 'fillText');
  const painted = [];
  prototype.fillText = function (text, ...place) {
    painted.push(text);
    return own.value.call(this, text, ...place);
  };
  try {
    return [await work(), painted.join(' ')];
  } finally {
    Object.defineProperty(prototype, 'fillText', own);
  }
}

const close = (text) => text.replace(/\s/g, '');

/** Is all of it there, and does an update come to the same as a new mount? What leaves something out, or is late, would be a cheap one. */
export async function assertWhole(kind, show, { before, after }, list = before) {
  const [shown, painted] = await listening(() => show(before));
  const text = close(shown.element.textContent + painted);
  const missing = list.flatMap(labels[kind]).filter((label) => !text.includes(close(label)));
  if (missing.length > 0) throw new Error(`It does not show: ${[...new Set(missing)].join(', ')}.`);
  const first = valuesOf(shown.element);
  await shown.update(after);
  const updated = valuesOf(shown.element);
  shown.remove();
  if (updated === first) throw new Error('An update changes nothing in it.');
  const anew = await show(after);
  const wanted = valuesOf(anew.element);
  anew.remove();
  if (updated !== wanted) throw new Error('After an update it is not what it is when it is mounted.');
}
