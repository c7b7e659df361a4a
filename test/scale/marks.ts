import type { RulerStep } from '../../src/index.js';

const scale = (count: number, step: number, text?: (value: number) => string | undefined): RulerStep[] =>
  Array.from({ length: count }, (_, index) => {
    const value = Math.round((1 + index * step) * 10) / 10;
    return { value, label: String(value).replace('.', ','), text: text?.(value), segment: value < 5.5 ? 'low' : 'high' };
  });

/** Marks from 1 to 10: whole, halves and tenths. */
export const wholes = scale(10, 1);
export const halves = scale(19, 0.5, (value) => (value === 10 ? 'excellent' : undefined));
export const tenths = scale(91, 0.1);

export const form = () => document.querySelector('form')!;
export const posted = () => [...new FormData(form())].map(([name, value]) => `${name}=${String(value)}`);

/** The middle of an element, or of a pseudo-element's parent, across the page. */
export const middleOf = (element: Element) => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};
