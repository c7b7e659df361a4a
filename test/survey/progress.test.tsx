import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ar, nl, SurveyProgress } from '../../src/index.js';

const heard: string[] = [];
beforeEach(() => {
  heard.length = 0;
  vi.spyOn(console, 'error').mockImplementation((line) => void heard.push(String(line)));
});
afterEach(() => vi.restoreAllMocks());

const html = (question: unknown, of: unknown, more = {}) =>
  renderToStaticMarkup(<SurveyProgress question={question as number} of={of as number} {...more} />);
const line = (text: string) => /<progress[^>]*>/.exec(text)?.[0].replace(/ (data-part|aria-labelledby)="[^"]*"/g, '');
const words = (text: string) => /<p[^>]*>(.*)<\/p>/.exec(text)?.[1];

test.each([
  [1, 8, '<progress value="0" max="8">'],
  [3, 8, '<progress value="2" max="8">'],
  [8, 8, '<progress value="7" max="8">'],
  [1, 1, '<progress value="0" max="1">'],
])('at question %i of %i the line shows what is answered', (question, of, expected) => {
  expect(line(html(question, of))).toBe(expected);
  expect(heard).toEqual([]);
});

test('the words name the line', () => {
  const text = html(3, 8);
  expect(/aria-labelledby="([^"]*)"/.exec(text)![1]).toBe(/<p id="([^"]*)"/.exec(text)![1]);
  expect(words(text)).toBe('Question 3 of 8');
});

test('words and numbers are those of the locale', () => {
  expect(words(html(3, 1200, { locale: nl }))).toBe('Vraag 3 van 1.200');
  expect(words(html(3, 8, { locale: ar }))).toMatch(/٣.*٨/);
  expect(words(html(3, 8, { words: { progress: (a: string, b: string) => `${a}/${b}` } }))).toBe('3/8');
});

test.each([
  [9, 8, 'question is 9; allowed: a whole number from 1 to 8. No line is drawn.', 'Question 9 of 8'],
  [0, 8, 'question is 0; allowed: a whole number from 1 to 8. No line is drawn.', 'Question 0 of 8'],
  [-1, 8, 'question is -1; allowed: a whole number from 1 to 8. No line is drawn.', 'Question −1 of 8'],
  [2.5, 8, 'question is 2.5; allowed: a whole number from 1 to 8. No line is drawn.', 'Question 2.5 of 8'],
  [1, 0, 'of is 0; allowed: a whole number from 1. No line is drawn.', 'Question 1 of 0'],
  [NaN, 8, 'question is NaN; allowed: a whole number from 1 to 8. No line is drawn.', undefined],
  ['3', 8, 'question is 3; allowed: a whole number from 1 to 8. No line is drawn.', undefined],
  [2, Infinity, 'of is Infinity; allowed: a whole number from 1. No line is drawn.', undefined],
])('%s of %s is told, and no line is drawn', (question, of, told, said) => {
  const text = html(question, of);
  expect(line(text)).toBeUndefined();
  expect(words(text)).toBe(said);
  expect(heard).toEqual([`cx-widgets survey-progress: ${told}`]);
});
