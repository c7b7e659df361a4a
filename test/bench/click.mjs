import { mount } from './measure.mjs';
import { answers } from './questions.mjs';

const given = [answers.indexOf('6'), answers.indexOf('9')];
const isGiven = (option) => option.checked || option.ariaChecked === 'true';

/**
 * A measure of one click: milliseconds until the answer is in the DOM and the page is laid out again. Each question is answered, and then answered otherwise.
 * The sheet is the only one on the page.
 */
export const clicking = (component, sheet) => async (list) => {
  document.adoptedStyleSheets = sheet ? [sheet] : [];
  const { element, unmount } = mount(component, list);
  try {
    const options = [...element.querySelectorAll('input[type=radio], [role=radio]')];
    if (options.length !== list.length * answers.length)
      throw new Error(`There are ${options.length} options in ${list.length} questions.`);
    await aFrame();
    layOut(element);
    globalThis.gc?.();
    const start = performance.now();
    for (const answer of given) {
      for (let first = 0; first < options.length; first += answers.length) await press(options[first + answer]);
    }
    const time = performance.now() - start;
    // An answer that does not arrive would be a cheap one.
    for (let first = 0; first < options.length; first += answers.length) {
      const after = options.slice(first, first + answers.length).flatMap((option, index) => (isGiven(option) ? [index] : []));
      if (String(after) !== String(given[1])) throw new Error(`Clicked was ${given[1]}, and the answer is ${String(after) || 'none'}.`);
    }
    return time / given.length / list.length;
  } finally {
    unmount();
    document.adoptedStyleSheets = [];
  }
};

async function press(option) {
  // The focus goes along with the mouse, without the ring that a keyboard calls for.
  option.focus({ focusVisible: false });
  option.click();
  // React renders in a microtask after the click.
  await Promise.resolve();
  layOut(option);
}

/** Reading a size has the browser calculate styles and places first. */
const layOut = (element) => element.offsetWidth;

/** What a component does after it was first seen is no part of the click. */
const aFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
