import { afterEach, beforeEach, expect } from 'vitest';

/** What the console heard in this test. A test that expects something takes it out. */
export const heard: string[] = [];

for (const level of ['error', 'warn', 'info', 'log'] as const)
  console[level] = (...words: unknown[]) => void heard.push(words.map(String).join(' '));

beforeEach(() => {
  heard.length = 0;
});
afterEach(() => expect(heard, 'the console stays silent').toEqual([]));
