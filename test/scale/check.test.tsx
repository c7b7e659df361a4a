import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CesInput, ChoiceScale, CsatInput, GradeInput, NpsInput, ScaleInput, ScaleMatrix } from '../../src/index.js';

const heard: string[] = [];
beforeEach(() => {
  heard.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words) => void heard.push(words.map(String).join(' ')));
});
afterEach(() => vi.restoreAllMocks());

const html = renderToStaticMarkup;
const checked = (markup: string) =>
  [...markup.matchAll(/<input[^>]*>/g)]
    .filter(([input]) => input.includes('checked=""'))
    .map(([input]) => /value="([^"]*)"/.exec(input)![1]);

test('a value that is not on the scale is told and chosen for nobody', () => {
  expect(checked(html(<NpsInput defaultValue={11} />))).toEqual([]);
  expect(heard).toEqual(['cx-widgets nps-input: defaultValue is 11; allowed: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Nothing is chosen.']);
});

test('"n/a" is on the scale only where it is offered', () => {
  const Loose = NpsInput as (props: Record<string, unknown>) => ReturnType<typeof NpsInput>;
  expect(checked(html(<Loose value="n/a" />))).toEqual([]);
  expect(heard).toEqual([expect.stringContaining('value is "n/a"; allowed: 0, 1,')]);
  heard.length = 0;
  expect(checked(html(<NpsInput value="n/a" notApplicable />))).toEqual(['n/a']);
  expect(heard).toEqual([]);
});

test('two options of one value are told, and shown; of the two only the first is chosen', () => {
  expect(checked(html(<ChoiceScale question="?" options={[1, 2, 2]} defaultValue={2} />))).toEqual(['2']);
  expect(heard).toEqual([
    'cx-widgets choice-scale: options[2].value is 2, which options[1] has too; allowed: a value of its own for each. Both are shown.',
  ]);
});

test.each([
  [0, 'options has 0 items; allowed: 2 to 21'],
  [40, 'options has 40 items; allowed: 2 to 21'],
])('a scale of %i points is told, and every one of them is shown', (count, sentence) => {
  const markup = html(<ScaleInput question="?" options={Array.from({ length: count }, (_, value) => ({ value }))} />);
  expect(markup.match(/type="radio"/g)?.length ?? 0).toBe(count);
  expect(heard).toEqual([expect.stringContaining(sentence)]);
});

test('a default beside a value is told; the value holds', () => {
  expect(checked(html(<NpsInput value={3} defaultValue={9} />))).toEqual(['3']);
  expect(heard).toEqual([expect.stringContaining('defaultValue is 9 beside a value; allowed: one of the two.')]);
});

test('a text with a tag in it is text, and told', () => {
  const markup = html(<ChoiceScale question="Why <b>not</b>?" options={[{ value: 1, word: '<img src=x onerror=alert(1)>' }, 2]} />);
  expect(markup).not.toMatch(/<img|<b>/);
  expect(heard).toEqual([
    expect.stringContaining('options[0].word is "<img src=x onerror=alert(1)>", with a tag in it; allowed: plain text.'),
    expect.stringContaining('question is "Why <b>not</b>?", with a tag in it; allowed: plain text.'),
  ]);
});

test('a label of 400 characters is shown whole, and told', () => {
  const markup = html(<ChoiceScale question="?" options={[{ value: 1, word: 'x'.repeat(400) }, 2]} />);
  expect(markup).toContain('x'.repeat(400));
  expect(heard).toEqual([expect.stringContaining('options[0].word has 400 characters; allowed: up to 120.')]);
});

test('a point that takes the answer back does not stand beside required, which it would satisfy', () => {
  expect(html(<NpsInput required noAnswer />)).not.toContain('value=""');
  expect(heard).toEqual([expect.stringContaining('noAnswer is given beside required; allowed: one of the two')]);
});

test('two statements of one id are told, and neither loses its answer', () => {
  const statements = [
    { id: 'a', label: 'One' },
    { id: 'a', label: 'Two' },
  ];
  const markup = html(<ScaleMatrix name="m" question="?" statements={statements} options={[{ value: 1 }, { value: 2 }]} />);
  expect([...new Set([...markup.matchAll(/name="([^"]*)"/g)].map(([, name]) => name))]).toEqual(['m.a', 'm.a.2']);
  expect(heard).toEqual([
    expect.stringContaining('statements[1].id is "a", which statements[0] has too; allowed: an id of its own for each.'),
  ]);
});

test('an answer to a statement that is not asked, or that is not on the scale, is told', () => {
  html(<ScaleMatrix question="?" statements={[{ id: 'a', label: 'A' }]} options={[{ value: 1 }, { value: 2 }]} value={{ a: 9, b: 1 }} />);
  expect(heard).toEqual([
    expect.stringContaining('value["a"] is 9; allowed: 1, 2.'),
    expect.stringContaining('value["b"] is given; allowed: the id of a statement, "a".'),
  ]);
});

test('a setting that does not exist is told, and the standard one holds', () => {
  const Csat = CsatInput as (props: Record<string, unknown>) => ReturnType<typeof CsatInput>;
  const Ces = CesInput as (props: Record<string, unknown>) => ReturnType<typeof CesInput>;
  const Grade = GradeInput as (props: Record<string, unknown>) => ReturnType<typeof GradeInput>;
  expect(html(<Csat points={4} look="hearts" />).match(/type="radio"/g)).toHaveLength(5);
  expect(html(<Ces version="3.0" />).match(/type="radio"/g)).toHaveLength(7);
  expect(html(<Grade step={0.25} />).match(/type="radio"/g)).toHaveLength(10);
  expect(heard).toEqual([
    'cx-widgets csat-input: points is 4; allowed: 3, 5, 7, 10. It is taken as 5.',
    'cx-widgets csat-input: look is "hearts"; allowed: "numbers", "stars", "faces", "thumbs". It is taken as "numbers".',
    'cx-widgets ces-input: version is "3.0"; allowed: "2.0", "1.0". It is taken as "2.0".',
    'cx-widgets grade-input: step is 0.25; allowed: 1, 0.5, 0.1. It is taken as 1.',
  ]);
});

test('what is well is not told', () => {
  html(
    <ScaleMatrix
      question="How far do you agree, if a < b and c > d?"
      statements={[{ id: 'a', label: 'A' }]}
      options={[{ value: 1 }, { value: 2 }]}
      value={{ a: null }}
    />,
  );
  expect(heard).toEqual([]);
});
