import { describe, expect, test } from 'vitest';
import { numberFormat } from '../../src/figure/numbers.js';
import * as locales from '../../src/locale/index.js';
import type { Locale } from '../../src/locale/index.js';
import { languages, locales as shown } from '../../stories/locales.js';

const each = Object.entries(locales);
const counts = [0, 1, 2, 5, 11, 100];
const subjects = [[], ['Fietsgoed']];

/** What every word that is a function is given, by the last part of its path, or the last two. */
const given = (locale: Locale): Record<string, unknown[][]> => {
  const number = numberFormat(locale.tag);
  const kinds = [
    { word: 'Zuverlässig', count: 1 },
    { word: 'Bijzonder', count: 11 },
  ];
  const path = { path: 'x', name: 'Wifi' };
  return {
    question: subjects,
    employeeQuestion: subjects,
    statement: subjects,
    place: [[number(7), number(10)]],
    progress: [[number(3), number(8)]],
    errors: counts.slice(1).map((count) => [count]),
    problem: [
      { ...path, kind: 'range', field: 'Score', value: 12, min: 0, max: 10 },
      { ...path, kind: 'not-a-number', field: 'Score', value: null },
      { ...path, kind: 'not-a-number', field: 'Score', value: 'abc' },
      { ...path, kind: 'choice', field: 'Score', value: undefined, allowed: [] },
      { ...path, kind: 'choice', field: 'Score', value: 'abc', allowed: [] },
      { ...path, kind: 'duplicate', value: 'abc' },
    ].map((problem) => [problem, number]),
    kanoTitle: counts.map((count) => [count, count ? kinds : []]),
    kanoDescription: Object.values(locale.kano.diagram.axes).flatMap((axes) => [
      [axes, false],
      [axes, true],
    ]),
    matrixDescription: Object.values(locale.kano.study.rules).flatMap((rule) => [
      [rule, true, false],
      [rule, false, true],
    ]),
    noPlace: [['Wifi']],
    outside: [['Wifi', locale.kano.terms.kano.categories.reverse, number(58), number(110)]],
    noMeans: [['Wifi']],
    scatterDescription: Object.values(locale.kano.study.rules).map((rule) => [rule]),
    prioritiesDescription: Object.values(locale.kano.study.rules).map((rule) => [rule]),
    weights: [[number(0.33), number(-0.86), number(110)]],
    tableDescription: Object.values(locale.kano.study.rules).map((rule) => [rule, locale.kano.table.evaluations.classic]),
    'study.points': [[number(31)]],
    sameName: [['Wifi']],
    times: [['Wifi', number(31)]],
    qualified: [['Wifi', 'Utrecht']],
    journeyTitle: [['Feeling', 'Search', 'Wait']],
    journeyPlainTitle: counts.map((count) => [count, count]),
    journeyDescription: counts.map((count) => [count, count, 'Feeling', [number(-2), 'low'], [number(2), 'high']]),
    emotionScaleNote: [['Feeling']],
    loop: [['UMOT', 'ZMOT']],
    laneScore: [
      [number(-9), number(140), [number(-20), number(2)]],
      [number(4.1), undefined, false],
    ],
    'time.date': [
      [3, 0, undefined],
      [31, 11, 2026],
    ],
    period: [1, 2, 5, 11, 47, 48, 72, 264, 2400].map((hours) => [hours]),
    fault: ['none', 'backwards', 'overlap'].map((fault) => ['Wifi', fault]),
    radarTitle: [['Now', 'Vision', 'Culture']],
    radarPlainTitle: counts.flatMap((count) => [
      [count, true],
      [count, false],
    ]),
    radarDescription: counts.flatMap((count) => [
      [count, `${number(0)}–${number(5)}`],
      [count, null],
    ]),
    ownScale: [
      [number(0), number(5), true],
      [number(0), number(5), false],
    ],
    openNote: [['Vision']],
    strayNote: counts.map((count) => ['Now', count, count]),
    gapsTitle: [['Now', 'Target']],
    gapsHint: [[`${number(0)}–${number(5)}`], [null]],
    fromTo: [[number(2.1), number(4)]],
    ask: [['Vision']],
    liveDescription: counts.map((count) => [count]),
    axesNote: counts.map((count) => [count, 3, 12]),
    seriesNote: [[8, 1, 6]],
    scaleNote: [['Vision']],
    sentence: counts.flatMap((n) => [
      [{ name: 'NPS', score: number(30), interval: [number(14), number(44)], n }, number],
      [{ name: 'NPS', score: number(-30), n: undefined }, number],
    ]),
    interval: [[number(14), number(44)]],
    notCounted: [['abc']],
    withheld: counts.slice(1).map((n) => [n, 10, number]),
    points: [[number(1)], [number(2)], [number(-0.5)], [number(11)]],
    goal: [[number(35)]],
    mode: [[number(9), number(28)]],
    modes: [[[number(8), number(9)]], [[number(7), number(8), number(9)]]],
    'distribution.description': counts.slice(1).map((n) => ['NPS', n, number]),
    rises: [['NPS', number(12), number(30)]],
    falls: [['NPS', number(30), number(12)]],
    level: [['NPS', number(28), number(30)]],
    steady: [['NPS', number(30)]],
    'trend.one': [['NPS', 'Lente']],
    'trend.description': [[`NPS ${number(30)}`, 'Lente']],
    few: [[10, number]],
    fewNote: [
      [['Lente'], 10, number],
      [['Lente', 'Zomer'], 10, number],
    ],
    noneNote: [[['Lente']], [['Lente', 'Zomer', 'Herfst']]],
    differs: [['Web', 'Winkel']],
    same: counts.slice(2).map((groups) => [groups]),
    'comparison.one': [['Web']],
    'comparison.description': counts.slice(1).map((groups) => ['NPS', groups]),
    of: [[number(7)]],
    figures: counts.slice(1).map((count) => [count]),
    remarked: [
      ['Wifi', []],
      ['Wifi', [locale.strategy.disciplines.chosen, locale.strategy.disciplines.under]],
    ],
    'disciplines.title': [['Wifi'], ['Wifi', 'Kundenähe']].flatMap((names) => [
      [{ chosen: names, together: null, under: [], reached: true, strongest: 'Wifi' }],
      [{ chosen: names, together: 'Wifi', under: names, reached: false, strongest: null }],
      [{ chosen: [], together: null, under: names, reached: false, strongest: 'Wifi' }],
      [{ chosen: [], together: null, under: [], reached: true, strongest: 'Wifi' }],
      [{ chosen: [], together: null, under: [], reached: false, strongest: 'Wifi' }],
      [{ chosen: [], together: null, under: [], reached: false, strongest: null }],
    ]),
    'disciplines.description': [
      [number(0), number(5), number(3), false],
      [number(0), number(5), null, true],
      [number(0), number(5), number(3), true],
    ],
    'disciplines.scaleNote': [[number(5), number(1)]],
    gapNote: [
      [['Wifi'], false],
      [['Wifi', 'Web', 'Winkel'], true],
    ],
    chosenNote: [['abc']],
    now: [['Wifi']],
    plainTitle: counts.slice(1).map((steps) => [steps]),
    'cycle.description': [
      [3, 3, 4],
      [1, null, 4],
      [null, 1, 11],
    ],
    current: [['Wifi']],
    countNote: counts.slice(1).map((steps) => [steps, 3, 6]),
    currentNote: [['abc']],
    roundNote: [['abc']],
    below: [[number(8)]],
    between: [[number(8), number(8.5)]],
    above: [[number(8.5)]],
    from: [[number(9)]],
    'basics.title': [
      [4, 6, 6, 'Wifi'],
      [1, 2, 6, null],
      [0, 1, 1, 'Wifi'],
      [0, 1, 6, null],
      [1, 1, 1, null],
      [1, 1, 6, null],
      [6, 6, 6, null],
      [5, 5, 6, null],
    ],
    'basics.description': [[number(8)]],
    lift: [[number(8.5)]],
    bandsNote: [[number(8), number(8.5), number(9)]],
  };
};

interface Said {
  path: string;
  args: readonly unknown[];
  text: unknown;
}

/** Every text of a locale: its strings, and what its functions say. */
function said(locale: Locale): Said[] {
  const all = given(locale);
  const visit = (value: unknown, path: string): Said[] => {
    if (typeof value === 'string') return [{ path, args: [], text: value }];
    if (typeof value !== 'function') return Object.entries(value as object).flatMap(([key, inner]) => visit(inner, `${path}.${key}`));
    const calls = all[path.split('.').slice(-2).join('.')] ?? all[path.split('.').at(-1)!];
    if (!calls) throw new Error(`${path} is a function: say in \`given\` what it is to be given.`);
    return calls.map((args) => ({ path, args, text: (value as (...args: unknown[]) => unknown)(...args) }));
  };
  const { tag: _tag, dir: _dir, ...words } = locale;
  return visit(words, '');
}

/** The texts that break a rule of writing. */
const against = (locale: Locale, rule: RegExp) =>
  said(locale)
    .filter(({ text }) => rule.test((text as string).replaceAll(international, '')))
    .map(({ path, text }) => `${path}: ${String(text)}`);

/** Names that are the same in every language. */
const international = /\b(?:e?NPS|CES(?: [12]\.0)?|[CE]SAT|PMF|CSV|n)\b/g;

describe('every locale', () => {
  test.each(each)('%s says something everywhere, with and without a subject, whatever it counts', (_, locale) => {
    for (const { path, args, text } of said(locale)) {
      const call = `${path}(${JSON.stringify(args)})`;
      expect(text, call).toBeTypeOf('string');
      expect(text, call).not.toMatch(/^\s*$|undefined|null|NaN|\[object|\s\s|^\s|\s$/);
    }
  });

  test.each(each)('%s names the subject it is given', (_, locale) => {
    const asked = said(locale).filter(({ path, args }) => args[0] === 'Fietsgoed' && path !== '.survey.ces.question');
    expect(asked.length).toBeGreaterThanOrEqual(7);
    for (const { path, text } of asked) expect(text, path).toContain('Fietsgoed');
  });

  test.each([
    [locales.en.tag, '7.5'],
    [locales.nl.tag, '7,5'],
    [locales.de.tag, '7,5'],
    [locales.fr.tag, '7,5'],
    [locales.es.tag, '7,5'],
    [locales.ar.tag, '٧٫٥'],
  ])('%s writes a decimal as %s', (tag, written) => expect(numberFormat(tag)(7.5)).toBe(written));

  test.each(each)('%s has one word for each point of a scale, and no two points the same', (_, { survey }) => {
    const scales = [survey.ces.agreement, survey.ces.effort, ...Object.values(survey.csat.points), Object.values(survey.pmf.answers)];
    expect(scales.map(({ length }) => length)).toEqual([7, 5, 3, 5, 7, 4]);
    for (const words of scales) expect(new Set(words).size).toBe(words.length);
    expect(survey.csat.ends).toEqual([survey.csat.points[5][0], survey.csat.points[5][4]]);
  });

  test.each(each)('%s has a name of its own for each kind of feature', (_, { kano }) => {
    for (const { categories } of Object.values(kano.terms)) expect(new Set(Object.values(categories)).size).toBe(6);
  });

  test('only Arabic runs from right to left', () =>
    expect(each.filter(([, { dir }]) => dir === 'rtl').map(([name]) => name)).toEqual(['ar']));

  test('stands in the toolbar of the stories', () => {
    expect(shown).toEqual({ ...locales });
    expect(Object.keys(languages).sort()).toEqual(Object.keys(locales).sort());
  });
});

describe('German', () => {
  test('addresses the respondent as Sie throughout', () =>
    expect(against(locales.de, /\b(du|dich|dir|dein\w*|euch|euer\w*)\b/i)).toEqual([]));

  test('quotes „so“, and never with straight marks', () => {
    expect(against(locales.de, /["'”]|„[^“]*$/)).toEqual([]);
    expect(locales.de.journey.journeyTitle('Emotion', 'Suche', 'Warten')).toBe('Emotion: Höhepunkt bei „Suche“, Tiefpunkt bei „Warten“');
  });

  test('does not ask for a mark, since its schools call 1 the best: the hint says that 10 is', () => {
    expect(locales.de.survey.grade.question()).not.toMatch(/Note/);
    for (const hint of Object.values(locales.de.survey.grade.hint)) expect(hint).toContain('10 ist die beste');
  });

  test('counts one building block and two', () => {
    expect(locales.de.blocks.radarPlainTitle(1, true)).toBe('1 Baustein');
    expect(locales.de.blocks.radarPlainTitle(2, true)).toBe('2 Bausteine');
  });

  test('keeps the capitals of its nouns in the middle of a sentence', () => {
    expect(locales.de.kano.diagram.kanoDescription(locales.de.kano.diagram.axes.kano, false)).toMatch(
      /^Waagerecht: Erfüllungsgrad; senkrecht: Zufriedenheit\./,
    );
    expect(locales.de.journey.journeyDescription(2, 3, 'Emotion', ['−2', 'sehr negativ'], ['2', 'sehr positiv'])).toBe(
      '2 Phasen, 3 Kontaktpunkte; Emotion von −2 (sehr negativ) bis 2 (sehr positiv)',
    );
  });
});

describe('French', () => {
  test('ends its questions in a no-break space and a question mark', () => {
    const questions = against(locales.fr, /\?/);
    expect(questions.length).toBeGreaterThan(20);
    for (const question of questions) expect(question).toMatch(/[^\s][\u00a0\u202f]\?$/);
  });

  test('has a no-break space before : ; ! ? and within « »', () =>
    expect(against(locales.fr, /(?<![\u00a0\u202f])[:;!?»]|«(?!\u00a0)/)).toEqual([]));

  test('writes the apostrophe ’', () => expect(against(locales.fr, /['"]/)).toEqual([]));

  test('addresses the respondent as vous throughout', () =>
    expect(against(locales.fr, /(^|[\s-])(tu|te|toi|ton|ta|tes)([\s-]|$)|\bt’/i)).toEqual([]));

  test('puts “nous” before the verb, and a name after it', () => {
    expect(locales.fr.survey.nps.question()).toContain('que vous nous recommandiez à un ami');
    expect(locales.fr.survey.nps.question('Fietsgoed')).toContain('que vous recommandiez Fietsgoed à un ami');
  });

  test('counts none and one in the singular', () => {
    expect([0, 1, 2].map((blocks) => locales.fr.blocks.radarDescription(blocks, '0–5'))).toEqual([
      '0 pilier, échelle 0–5',
      '1 pilier, échelle 0–5',
      '2 piliers, échelle 0–5',
    ]);
  });
});

describe('Spanish', () => {
  test('opens every question that it closes', () => {
    const questions = against(locales.es, /[?¿]/);
    expect(questions.length).toBeGreaterThan(20);
    for (const question of questions) expect(question).toMatch(/^\S+ ¿[^?¿]+\?$/);
  });

  test('addresses the respondent as usted throughout', () =>
    expect(against(locales.es, /(^|[\s¿])(tú|tu|tus|te|ti|contigo|vos|vosotros)([\s?.,]|$)/i)).toEqual([]));

  test('quotes «so»', () => expect(against(locales.es, /["'“”]|«[^»]*$/)).toEqual([]));

  test('puts “nos” before the verb, and a name after it', () => {
    expect(locales.es.survey.nps.question()).toContain('que nos recomiende a un amigo');
    expect(locales.es.survey.nps.question('Fietsgoed')).toContain('que recomiende Fietsgoed a un amigo');
  });
});

describe('Arabic', () => {
  test('writes its digits the Arabic way, also those it counts', () => expect(against(locales.ar, /[0-9]/)).toEqual([]));

  test('has marks of its own: ؟ ، ؛', () => expect(against(locales.ar, /[?,;"']/)).toEqual([]));

  test('has a word for one and for two, and three forms after a number', () =>
    expect([1, 2, 3, 10, 11, 99, 100].map((count) => locales.ar.survey.page.errors(count))).toEqual([
      'بقي سؤال واحد دون إجابة',
      'بقي سؤالان دون إجابة',
      'بقي ٣ أسئلة دون إجابة',
      'بقي ١٠ أسئلة دون إجابة',
      'بقي ١١ سؤالًا دون إجابة',
      'بقي ٩٩ سؤالًا دون إجابة',
      'بقي ١٠٠ سؤال دون إجابة',
    ]));

  test('keeps a name that it is given apart from the sentence, and closes what it opens', () => {
    const named = said(locales.ar).filter(({ text }) => /[A-Za-z]{2}/.test(text as string));
    expect(named.length).toBeGreaterThan(20);
    for (const { path, text } of named) {
      if (text === 'Note') continue;
      // Every Latin letter stands between ⁨ and ⁩, and nothing is left open.
      expect((text as string).replace(/\u2068[^\u2068\u2069]*\u2069/g, '').replaceAll(international, ''), path).not.toMatch(
        /[A-Za-z\u2068\u2069]/,
      );
    }
  });

  test('writes “by” onto an Arabic name, and with a stroke before a Latin one', () => {
    const { nps } = locales.ar.survey;
    expect(nps.question()).toContain('توصي بنا لصديق');
    expect(nps.question('الشركة')).toContain('توصي بالشركة لصديق');
    expect(nps.question('Fietsgoed')).toContain('توصي بـ\u2068Fietsgoed\u2069 لصديق');
  });
});
