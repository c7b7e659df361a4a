import { notApplicable, type Answer } from './answer.js';
import type { RulerStep } from './steps.js';

// The native control of a ruler holds the answer: a group of radios, or a number field.

const fieldOf = (root: Element) => root.querySelector<HTMLInputElement>('[data-part=typed]');
const radiosOf = (root: Element) => [...root.querySelectorAll<HTMLInputElement>('[data-part=step] > input')];
const answerIn = (root: Element) => root.querySelector<HTMLInputElement>('[type=radio]:checked');

/** The answer as it stands in the native control; empty while there is none. */
export const rawOf = (root: Element): string => (fieldOf(root) ?? answerIn(root))?.value ?? '';

/** The answer that a reset brings back. */
export const firstOf = (root: Element): string =>
  fieldOf(root)?.defaultValue ??
  [...root.querySelectorAll<HTMLInputElement>('[type=radio]')].find((radio) => radio.defaultChecked)?.value ??
  '';

/** The form it is posted by. */
export const formOf = (root: Element): HTMLFormElement | null => (fieldOf(root) ?? radiosOf(root)[0])?.form ?? null;

/** The answer that this is. What is typed is an answer also where the browser refuses it. */
export function meaningOf(raw: string, steps: readonly RulerStep[], typed: boolean): Answer<number> {
  if (raw === '' || raw === notApplicable) return raw || null;
  return typed ? Number(raw) : (steps.find(({ value }) => String(value) === raw)?.value ?? null);
}

/** Tab passes by the radios while something else stands for them. */
export const skip = (root: Element, passedBy: boolean): void => radiosOf(root).forEach((radio) => (radio.tabIndex = passedBy ? -1 : 0));

/** Takes an answer out of the radios of the ruler, in silence. */
export const clear = (root: Element): void => radiosOf(root).forEach((radio) => (radio.checked = false));

/** Answers as the respondent would, so that everybody who listens hears it; `null` takes the answer back. */
export function give(root: Element, place: number | null, steps: readonly RulerStep[]): void {
  const field = fieldOf(root);
  if (field?.matches(':disabled')) return;
  if (field) {
    // Past React's own property, which would take the change for its own and tell nobody.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(
      field,
      place === null ? '' : String(steps[place]!.value),
    );
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  } else if (place !== null) radiosOf(root)[place]?.click();
  else {
    const answer = answerIn(root);
    if (!answer || answer.matches(':disabled')) return;
    answer.checked = false;
    root.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
