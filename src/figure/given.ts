import type { ReactNode } from 'react';

/** Data come from outside, whatever their type says: what is no list is an empty one. */
export const list = <T>(value: readonly T[] | null | undefined): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : []);

/** The same, without what is no item at all. */
export const items = <T>(value: readonly T[] | null | undefined): readonly T[] => list(value).filter((item) => item != null);

/** A text, or undefined where there is none: an object is no text. */
export const textOf = (value: unknown): string | undefined =>
  value == null || value === '' || Object(value) === value ? undefined : String(value);

/** What a datum is called: its label as text, or its place in the list where it has none. */
export const nameOf = (label: unknown, index: number): string => textOf(label) ?? `#${index + 1}`;

/** Is there something to show? `condition && 'text'` gives false where there is not. */
export const shows = (node: ReactNode): boolean => node != null && node !== false && node !== '';
