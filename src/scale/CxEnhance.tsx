'use client';

import { useEffect, useRef } from 'react';

export interface CxEnhanceProps {
  /**
   * What the browser says of a required question without an answer, in the language of the page: `nl.scale.required`. Left out, the browser says it in its own
   * language. A message that the page itself has set stays.
   */
  required?: string;
  /**
   * Focuses the first error of a page that comes back from the server with errors: the summary of errors, or else the first question with an `error`; never
   * while something else has the focus. Default `true`. WCAG 2.2, technique G139.
   */
  focusError?: boolean;
  /**
   * Lets the browser ask before answers are left that were neither sent nor reset; answers outside a form are the page's own to keep. Default `false`: while
   * there are such answers a `beforeunload` listener stands, which keeps the page out of the back/forward cache in some browsers (HTML Standard, "prompt to
   * unload a document").
   */
  warnUnsaved?: boolean;
}

const groups = '[data-cx][role=radiogroup], [data-cx] [role=radiogroup]';
const fields = '[data-cx] [type=radio], [data-cx] [type=number]';
const errors = ':is([data-cx], [data-cx] *)[data-invalid] :is(input, select, textarea, [role=slider])';
const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

const all = <E extends Element = HTMLInputElement>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<E>(selector),
];
const answerIn = (group: Element) => group.querySelector<HTMLInputElement>('[type=radio]:checked');

/** Lets a question hear of an answer that changed without an event, if it can: React stops events on their way to what it has not hydrated yet. */
function tell(group: Element) {
  let arrived = false;
  group.addEventListener('input', () => (arrived = true), { once: true });
  group.dispatchEvent(new Event('input', { bubbles: true }));
  return arrived;
}

/** Marks what was dealt with, so that a second `CxEnhance` on the page does nothing twice, be it of another copy of the library. */
const isNew = (thing: object) => !('cx' in thing) && Object.assign(thing, { cx: true });

function onKeyDown(event: KeyboardEvent) {
  const { key, defaultPrevented, ctrlKey, altKey, metaKey } = event;
  const target = event.target as HTMLInputElement;
  const group = target.type === 'radio' && target.closest(groups);
  if (!group || defaultPrevented || ctrlKey || altKey || metaKey) return;
  const radios = all('[type=radio]:enabled', group);
  const points = radios.filter((radio) => !radio.closest('[data-part=apart]'));
  // WebKit does not mirror by itself.
  const mirrored = /Left|Right/.test(key) && getComputedStyle(target).direction === 'rtl';
  const step = (steps[key] ?? 0) * (mirrored ? -1 : 1);
  const next = step
    ? radios.at((radios.indexOf(target) + step) % radios.length)
    : { Home: points[0], End: points.at(-1) }[key as 'Home' | 'End'];
  const takenBack = (key === 'Delete' || key === 'Backspace') && answerIn(group);
  // In a question that is only to be read the answer alone is enabled.
  if (radios.length < 2 || !(next || takenBack)) return;
  event.preventDefault();
  next?.focus();
  next?.click();
  if (takenBack) {
    takenBack.checked = false;
    tell(group);
  }
}

/** Focuses the first that takes it: what is hidden or disabled does not, and in an answered group it is the answer. */
function focusFirstError() {
  for (const element of [...all('[data-cx=error-summary]'), ...all(errors)]) {
    if (document.activeElement !== document.body) return;
    const group = element.type === 'radio' && element.closest(groups);
    if (!group || element === (answerIn(group) ?? element)) element.focus();
  }
}

/**
 * What script can add to the questions of a page; they work without it, and nothing depends on it. Once a page, anywhere in it, in the same React root as the
 * questions; it renders nothing. It gives every group of radios the keyboard of the WAI-ARIA radio group pattern in every browser, with Home and End for the
 * first and the last point and Delete or Backspace to take the answer back. It lets `onValueChange` hear of an answer given before the page was hydrated and
 * of a form that is reset.
 */
export function CxEnhance({ required, focusError = true, warnUnsaved = false }: CxEnhanceProps) {
  const unsaved = useRef(new Set<HTMLFormElement>());

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
      document.addEventListener(type, listener, { capture: true, signal });
    const later = (act: () => void, wait = 0) => setTimeout(() => signal.aborted || act(), wait);

    const clear = () => all(fields).forEach((field) => field.validationMessage === required && field.setCustomValidity(''));

    const forms = unsaved.current;
    const refuse = (event: Event) => [...forms].some((form) => form.isConnected) && event.preventDefault();
    const keep = () => window[warnUnsaved && forms.size ? 'addEventListener' : 'removeEventListener']('beforeunload', refuse);
    const settle = ({ target }: Event) => {
      forms.delete(target as HTMLFormElement);
      keep();
    };

    // Not captured: a key that the page has made its own is left to it.
    document.addEventListener('keydown', onKeyDown, { signal });
    on('invalid', ({ target }) => {
      const field = target as HTMLInputElement;
      if (required && field.matches(fields) && field.validity.valueMissing && !field.validity.customError)
        field.setCustomValidity(required);
    });
    // A click may send the form, after an answer that came from elsewhere: what is still missing is told anew.
    on('click', clear);
    on('input', ({ target }) => {
      clear();
      const form = (target as Element).closest?.('fieldset[data-cx]')?.querySelector('input')?.form;
      if (form) forms.add(form);
      keep();
    });
    on('submit', settle);
    on('reset', (event) => {
      clear();
      const before = all(groups).map((group) => [group, answerIn(group)] as const);
      // It is heard before it happens, and may yet be refused.
      later(() => {
        if (event.defaultPrevented) return;
        if (isNew(event)) for (const [group, answer] of before) if (answerIn(group) !== answer) tell(group);
        settle(event);
      });
    });
    keep();

    const tellUntilHeard = (asked: Element[]) => {
      const deaf = asked.filter((group) => group.isConnected && !tell(group));
      if (deaf.length) later(() => tellUntilHeard(deaf), 100);
    };
    // Later, so that what React hydrates on the way is there to hear it.
    later(() => {
      tellUntilHeard(
        all(groups).filter(
          (group) => isNew(group) && all('[type=radio]', group).some(({ checked, defaultChecked }) => checked !== defaultChecked),
        ),
      );
      if (focusError) focusFirstError();
    });

    return () => {
      stop.abort();
      clear();
      window.removeEventListener('beforeunload', refuse);
    };
  }, [required, focusError, warnUnsaved]);

  return null;
}
