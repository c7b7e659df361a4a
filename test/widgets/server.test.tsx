import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { kanoStudy } from '../../stories/examples/kano.js';
import { locales, widgets } from './widgets.js';

const heard: string[] = [];
beforeEach(() => {
  heard.length = 0;
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void heard.push(words.map(String).join(' ')));
});
afterEach(() => vi.restoreAllMocks());

/** The cells of a table's body, row by row. */
const rowsOf = (html: string) =>
  [...html.split('<tbody>')[1]!.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell!).join(' | '),
  );

// Each problem is told once in the life of a process, so this stands first.
describe.each(widgets.filter(({ bad }) => bad))('$name with bad data', ({ Component, bad }) => {
  test('names each datum in a visible note, keeps it in the table, and tells the developer once where it is and what is allowed', () => {
    const html = renderToStaticMarkup(<Component {...bad!.props} />);
    expect(html.match(/data-part="note"/g)).toHaveLength(bad!.problems);
    expect(html).not.toMatch(/NaN|undefined|\[object/);
    expect(rowsOf(html)).toEqual(bad!.rows);
    expect(heard).toHaveLength(bad!.problems);
    for (const line of heard) expect(line).toMatch(/^cx-widgets [a-z-]+: \S+ (is|has) .*; allowed: /);
    renderToStaticMarkup(<Component {...bad!.props} />);
    expect(heard).toHaveLength(bad!.problems);
  });
});

describe.each(widgets)('$name on a server', ({ Component, props, empty, bad, name }) => {
  test.each(Object.entries(locales))('renders to a string without a DOM (%s), with nothing on the console', (_, locale) => {
    expect(typeof document).toBe('undefined');
    expect(renderToString(<Component {...props(locale)} />)).toContain(`data-cx="${name}"`);
    expect(heard).toEqual([]);
  });

  test('carries no style attribute, no script and no NaN, undefined or object in an attribute', () => {
    for (const given of [props(locales.en), empty, ...(bad ? [bad.props] : [])]) {
      const attributes = renderToStaticMarkup(<Component {...given} />)
        .match(/<[a-z][^>]*>/g)!
        .join('\n')
        // A table as a download is text, whatever a cell says.
        .replace(/href="data:text\/csv[^"]*"/g, '');
      expect(attributes).not.toMatch(/ style=|<script|NaN|undefined|Infinity|\[object/);
    }
  });

  test('is the same from the same props', () =>
    expect(renderToString(<Component {...props(locales.nl)} />)).toBe(renderToString(<Component {...props(locales.nl)} />)));

  test('stays up with nothing in it', () => {
    expect(renderToString(<Component {...empty} />)).toContain(`data-cx="${name}"`);
    expect(heard).toEqual([]);
  });
});

test('a value that is not on the scale is told and chosen for nobody', () => {
  const { Component } = widgets.find(({ name }) => name === 'nps-input')!;
  const html = renderToStaticMarkup(<Component value={11} onValueChange={() => undefined} />);
  expect(html).not.toContain('checked=""');
  expect(heard).toEqual([expect.stringContaining('cx-widgets nps-input: value is 11; allowed: 0, 1, 2')]);
});

test('text is text', () => {
  const { Component } = widgets.find(({ name }) => name === 'kano-diagram')!;
  const html = renderToStaticMarkup(
    <Component features={[{ label: '<img src=x onerror=alert(1)>', category: 'mustBe', fulfilment: 0.5, satisfaction: 0 }]} />,
  );
  expect(html).not.toContain('<img');
});

const roughStudy = [
  null,
  {},
  5,
  'x',
  { label: Object.create(null), tally: null, segment: {} },
  { label: '<i>x</i>', tally: kanoStudy.en[0]!.tally, means: {} },
];

/** What comes out of a database, a spreadsheet or a JavaScript caller, whatever the types say. */
const rough: Record<string, Record<string, unknown>[]> = {
  'kano-diagram': [
    { features: null },
    { features: [null, {}, { label: 7, category: 'toString', fulfilment: '0.5', satisfaction: null }, { id: null }, { id: null }] },
    { features: [{ label: '', category: '__proto__', fulfilment: Infinity, satisfaction: -Infinity }], table: 'none' },
  ],
  'journey-timeline': [
    { phases: undefined },
    {
      phases: [
        null,
        { name: null, touchpoints: null },
        { touchpoints: [null, { name: 3, actors: null, when: new Date(0), momentOfTruth: null, channel: '' }] },
      ],
    },
    { phases: [{ name: 'x', touchpoints: [{ name: 'y', emotion: '2' }] }], scale: { min: 1, max: 1 } },
    { phases: [{ name: 'x', touchpoints: [{ name: 'y', emotion: 1 }] }], scale: '0..10' },
    {
      phases: [{ name: 'x', touchpoints: [{ name: 'y', emotion: 1 }] }],
      scale: { min: 0, max: Infinity },
      persona: false,
      note: false,
      description: false,
    },
  ],
  'building-blocks-radar': [
    { axes: null, series: null },
    { axes: [null, {}, { label: 2026 }], series: [null, { values: null }, { label: 'x', values: ['3', undefined, Infinity] }] },
    { axes: [{ label: 'a' }, { label: 'b' }, { label: 'c' }], series: [{ label: 'x', values: [5, 5, 5] }], min: 5, max: 5 },
    { axes: [{ label: 'a' }, { label: 'b' }, { label: 'c' }], series: [{ label: 'x', values: [1, 2, 3] }], max: Infinity },
    {
      axes: [{ label: 'a' }, { label: 'b' }, { label: 'c' }],
      series: Array.from({ length: 8 }, () => ({ label: 'x', values: [1, 2, 3], role: 'current' })),
    },
  ],
  'gap-list': [
    { axes: null, series: null },
    {
      axes: [null, {}, { label: 'x', max: 'y', unit: 7 }],
      series: [null, { role: 'current', values: null }, { role: 'target', values: ['3', NaN, Infinity] }],
      decimals: 2,
    },
  ],
  'blocks-assessment': [
    { axes: null },
    {
      axes: [null, {}, { label: 'x', min: 3, max: 1 }],
      levels: [null, { value: 'x' }],
      series: [{ values: ['1', 9] }],
      defaultValue: [NaN],
    },
    { axes: [{ label: 'x', min: 0, max: Infinity }], step: 0 },
  ],
  'nps-breakdown': [
    { answers: null },
    { answers: 'abc' },
    { answers: Promise.resolve([9]) },
    { answers: [{}, { count: 'x' }, { value: 9, count: -1 }, Symbol.iterator, undefined, true], note: false, description: false },
    { answers: { n: 3, '9': '12', constructor: 4 }, locale: undefined },
    { answers: new Map([[{}, 1]]), caption: '<b>x</b>' },
  ],
  'score-card': [
    { measure: 'nps' },
    { measure: 'grade', answers: 7, previous: 'x', target: 'y', range: [1, 1] },
    { measure: 'csat', score: '0.8', interval: 'x', n: -1, previous: null, range: [NaN, Infinity] },
    { measure: { metric: 'ces', scoring: 'net' }, score: NaN, interval: [null, undefined], target: Infinity },
    { measure: 'csat', score: Object.create(null), target: Object.create(null), n: Object.create(null) },
  ],
  'score-distribution': [
    { measure: 'grade', answers: null },
    { measure: 'pmf', answers: ['very', 'perhaps', {}, null] },
    { measure: 'grade', answers: [7.25, 1e9] },
  ],
  'score-trend': [
    { measure: 'nps', periods: null },
    {
      measure: 'nps',
      periods: [null, {}, { label: 7, answers: {} }, { label: '', score: 'x', interval: [1] }],
      target: 'high',
      range: [5, 5],
    },
    { measure: 'csat', periods: [{ label: 'a', score: 0.5, interval: [0.4, 0.6] }], range: [0.8, 1] },
    { measure: 'nps', periods: Array.from({ length: 400 }, (_, index) => ({ label: 'x'.repeat(index), score: (index % 200) - 100 })) },
  ],
  'score-comparison': [
    { measure: 'nps', groups: undefined },
    { measure: 'nps', groups: [null, {}, { label: null, answers: 5 }, { label: '<i>x</i>', score: Infinity }], sort: 'x', range: [0, NaN] },
    {
      measure: 'nps',
      groups: [{ label: Object.create(null), score: 4 }, { label: {}, score: 5 }, { label: Symbol('s'), score: 6 }, 7, 'x'],
    },
  ],
  'kpi-strip': [
    { items: 'x' },
    {
      items: [
        null,
        {},
        { label: null, value: undefined },
        { measure: 'nps', answers: 3, previous: 7 },
        { label: 'x', value: '6', unit: 7, previous: {} },
        5,
        'x',
        { label: Object.create(null), value: Object.create(null), period: {}, unit: {} },
      ],
    },
  ],
  'nps-input': [{ name: '', error: false, hint: false }, { value: '9' }, { value: NaN, readOnly: true }, { subject: '' }, { followUp: {} }],
  'ces-input': [{ question: 'How easy was it to order?', hint: null }, { error: '' }],
  'survey-progress': [
    {},
    { question: 9, of: 8 },
    { question: 0, of: 0 },
    { question: NaN, of: 8 },
    { question: 2.5, of: -1 },
    { question: '3', of: null },
  ],
  'error-summary': [
    { errors: [null, { id: '', question: null }, { id: 'a b"<', question: '<b>?</b>', error: false }] },
    {
      errors: [
        { id: 'x', question: '?' },
        { id: 'x', question: '?' },
        { id: NaN, error: '!' },
      ],
      headingLevel: 6,
    },
  ],
  'scale-links': [
    {},
    { href: null, options: null },
    { href: () => undefined, options: [null, {}, { value: 7, label: null, word: false }] },
    { href: () => 'javascript:alert(1)', question: '<img src=x onerror=alert(1)>', hint: false },
    {
      href: String,
      options: Array.from({ length: 40 }, (_, value) => ({ value: value % 3, label: '<b>x</b>'.repeat(50) })),
      locale: undefined,
    },
  ],
  'csat-input': [{ points: 5, value: 6 }, { value: '4' }, { look: 'stars', points: 10, defaultValue: NaN }, { notApplicable: '' }],
  'pmf-input': [{ value: 'wow' }, { subject: '' }],
  'choice-scale': [
    { options: [1, 1, 2], defaultValue: 1 },
    { question: '<b>?</b>', options: ['', 'n/a', 'x'.repeat(400)] },
  ],
  'scale-matrix': [
    { question: '?', statements: null, options: null },
    { question: '?', statements: [null, { id: 'a', label: 'A' }], options: [null, { value: 1 }] },
    {
      statements: [
        { id: 'a', label: null },
        { id: 'a', label: '<i>x</i>' },
      ],
      options: [{ value: 1 }, { value: 1 }],
      value: { a: 9, z: 1 },
    },
  ],
  'kano-matrix': [{ features: null }, { features: roughStudy }],
  'kano-scatter': [{ features: null }, { features: roughStudy, quadrants: 'x' }],
  'kano-priorities': [{ features: null }, { features: roughStudy, rule: 'x' }],
  'kano-table': [
    { features: null },
    {
      features: roughStudy,
      rule: 'x',
      sort: 'x',
      evaluation: '',
    },
    { features: kanoStudy.en, sortHref: () => 'javascript:alert(1)', sort: 'n', evaluation: 'constructor' },
  ],
  'kano-question': [
    { feature: null, importance: '', wording: 'loud' },
    { feature: '<i>x</i>', wording: ['a', null], defaultValue: { functional: 9, dysfunctional: '2', importance: NaN }, errors: null },
    { feature: 7, value: {}, importance: 0, noAnswer: '' },
  ],
  'scale-input': [{ question: '?', options: [{ value: 1.5 }, { value: 'x', word: null }] }],
  'ruler-input': [
    { question: '?', steps: null },
    { question: '?', steps: [{ value: 1, label: '1', text: null }] },
    { question: '?', steps: Array.from({ length: 30 }, () => ({ value: 1, label: '1' })), value: 'x' },
  ],
  'score-slider': [
    { question: '?', steps: undefined, name: '' },
    {
      question: '?',
      steps: [
        { value: 1, label: '1' },
        { value: 5, label: '' },
        { value: 6, label: 'x' },
      ],
      hint: null,
    },
  ],
  'grade-input': [{ value: '7' }, { step: 0.5, defaultValue: 7.3, question: null }, { step: 0.1, value: NaN, error: '' }],
  'grade-slider': [
    { hint: false, error: '' },
    { step: 0.1, notApplicable: true },
    { step: 1, readOnly: true, followUp: {} },
  ],
  'value-disciplines': [
    {},
    { scores: null, threshold: 'x', chosen: {}, look: 'pie' },
    { scores: 'x', min: 5, max: 5, chosen: 7 },
    { scores: { customerIntimacy: NaN, operationalExcellence: Object.create(null), productLeadership: Symbol('s') }, threshold: NaN },
    { scores: { customerIntimacy: '<i>4</i>', operationalExcellence: 3 }, max: Infinity, look: 'point', words: { names: {} } },
    { scores: { customerIntimacy: 5, operationalExcellence: null, productLeadership: undefined }, look: 'point', threshold: {} },
  ],
  'improvement-cycle': [
    { steps: null },
    { steps: 'x', current: 0, round: 0 },
    { steps: [null, {}, 5, { label: Object.create(null), text: {}, details: 7 }, { label: '<i>x</i>' }], current: '1', round: {} },
    { steps: Array.from({ length: 9 }, () => ({ label: 'x' })), current: NaN, round: Infinity },
  ],
  'service-basics': [
    { basics: null },
    { basics: 'x', overall: 'y', bands: null },
    { basics: [null, {}, 5, { label: {}, mark: Object.create(null), description: {} }, { label: '<i>x</i>', mark: 7 }], overall: NaN },
    { basics: [{ label: 'x', mark: Infinity }], overall: {}, bands: { met: NaN, exceeded: 'x' } },
  ],
};

describe.each(widgets)('$name with rough data', ({ name, Component }) => {
  test.each(rough[name]!.map((props, index) => [index, props] as const))('%i stays up, with nothing of it in an attribute', (_, props) => {
    const html = renderToStaticMarkup(<Component {...props} />);
    expect(
      html
        .match(/<[a-z][^>]*>/g)!
        .join('\n')
        .replace(/aria-label="[^"]*"|href="data:text\/csv[^"]*"/g, ''),
    ).not.toMatch(/NaN|undefined|Infinity|\[object| null"/);
    expect(html).not.toMatch(/>undefined<|>null<|\[object/);
    expect(heard.filter((line) => !line.startsWith('cx-widgets '))).toEqual([]);
  });
});

test('what is not given is not shown: no sign of an error, a moment of truth or a hint', () => {
  const html = (name: string, props: Record<string, unknown>) => {
    const { Component } = widgets.find((widget) => widget.name === name)!;
    return renderToStaticMarkup(<Component {...props} />);
  };
  expect(html('nps-input', { error: false, hint: '' })).not.toMatch(/data-invalid|aria-invalid|data-part="(error|hint)"/);
  expect(html('journey-timeline', { phases: [{ name: 'x', touchpoints: [{ name: 'y', momentOfTruth: null }] }] })).not.toMatch(
    /data-truth|data-part="(truth|when)"/,
  );
  expect(html('ces-input', { question: 'How easy was it?' })).not.toContain('data-part="hint"');
  expect(html('nps-input', { 'aria-describedby': 'mine', hint: 'h' })).toMatch(/aria-describedby="mine \S+-hint"/);
});

test('a journey shows what it can of data that are none', () => {
  const { Component } = widgets.find(({ name }) => name === 'journey-timeline')!;
  const html = renderToStaticMarkup(
    <Component
      scale={null}
      curves={[null, {}, { id: 'a' }]}
      lanes={[null, {}, 3, 'x', { id: 'y', line: 'none' }]}
      phases={[
        null,
        {
          name: {},
          touchpoints: [
            null,
            {
              name: {},
              actors: [{}, 'Me', null],
              channel: {},
              pause: 7,
              share: NaN,
              emotion: { a: 1 },
              lanes: { '': 'e', x: [null, {}, 'l'], y: { value: NaN } },
            },
          ],
        },
      ]}
    />,
  );
  expect(html).toContain('Me');
  expect(html).not.toMatch(/NaN|undefined|\[object/);
});

test('a journey on a scale without two ends shows no ends', () => {
  const { Component } = widgets.find(({ name }) => name === 'journey-timeline')!;
  const html = renderToStaticMarkup(
    <Component phases={[{ name: 'x', touchpoints: [{ name: 'y', emotion: 1 }] }]} scale={{ min: NaN, max: 1 }} />,
  );
  expect(html).not.toContain('NaN');
  expect(html).toContain('Emotion has no scale from a number to a higher one');
});
