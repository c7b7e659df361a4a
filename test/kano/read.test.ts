import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kanoResults, readKano, tallyKano, type KanoPair } from '../../src/kano/index.js';
import { kanoWordings } from '../../src/kano/words.en.js';
import * as locales from '../../src/locale/index.js';

const pairsOf = (csv: string) => Object.fromEntries(readKano(csv).features.map(({ label, pairs }) => [label, pairs]));
const told = (csv: string) =>
  readKano(csv).problems.map(({ kind, line, column, title, value }) => [kind, line, column, title, value].filter((part) => part !== null));

describe('the long form', () => {
  test('has a row for each respondent and feature', () => {
    const file = readKano(
      'respondent,feature,functional,dysfunctional,importance,segment\nr1,Wifi,1,5,9,new\nr1,Gym,3,3,2,new\nr2,Wifi,2,5,7.5,old\nr2,Gym,1,3,,old\n',
    );
    expect(file).toEqual({
      features: [
        {
          label: 'Wifi',
          pairs: [
            [1, 5, 9],
            [2, 5, 7.5],
          ],
          segments: ['new', 'old'],
        },
        {
          label: 'Gym',
          pairs: [
            [3, 3, 2],
            [1, 3, null],
          ],
          segments: ['new', 'old'],
        },
      ],
      respondents: 2,
      problems: [],
    });
  });

  test('needs no respondent, importance or segment, and may have its columns in any order, and others', () =>
    expect(readKano('date,dysfunctional,FEATURE,Functional\n2026-01-01,5,Wifi,1')).toEqual({
      features: [{ label: 'Wifi', pairs: [[1, 5, null]], segments: [''] }],
      respondents: 1,
      problems: [],
    }));

  test.each([
    ['capitals', 'RESPONDENT,FEATURE,FUNCTIONAL,DYSFUNCTIONAL\nr1,Wifi,1,5'],
    ['a byte order mark', '\ufeffrespondent,feature,functional,dysfunctional\nr1,Wifi,1,5'],
    ['semicolons, as a Dutch Excel saves it', 'respondent;feature;functional;dysfunctional;importance\r\nr1;Wifi;1;5;\r\n'],
    ['tabs', 'respondent\tfeature\tfunctional\tdysfunctional\nr1\tWifi\t1\t5'],
    ["Excel's own first line", 'sep=;\r\nrespondent;feature;functional;dysfunctional\r\nr1;Wifi;1;5'],
    ['Dutch heads', 'Deelnemer;Kenmerk;Functioneel;Disfunctioneel;Belang\nr1;Wifi;1;5;'],
    ['lines that end as on an old Mac', 'respondent,feature,functional,dysfunctional\rr1,Wifi,1,5\r'],
    ['empty lines and spaces', '\n\n respondent , feature ,functional,dysfunctional\n\nr1, Wifi , 1 ,5.0\n,,,\n\n'],
    ['quotes', '"respondent","feature","functional","dysfunctional"\n"r1","Wifi","1","5"'],
  ])('is read with %s', (_, csv) => {
    expect(readKano(csv)).toEqual({ features: [{ label: 'Wifi', pairs: [[1, 5, null]], segments: [''] }], respondents: 1, problems: [] });
  });

  test('takes the decimal comma of importance, and a feature for the same whatever its capitals', () =>
    expect(pairsOf('feature;functional;dysfunctional;importance\nWifi;1;5;7,5\nWIFI;2;5;8')).toEqual({
      Wifi: [
        [1, 5, 7.5],
        [2, 5, 8],
      ],
    }));
});

describe('the wide form', () => {
  test('has a row for each respondent, and two or three columns for each feature', () =>
    expect(
      readKano(
        'respondent,segment,Free wifi functional,Free wifi dysfunctional,Free wifi importance,Gym functional,Gym dysfunctional\nr1,new,1,5,9,3,3\nr2,old,2,4,,,',
      ),
    ).toEqual({
      features: [
        {
          label: 'Free wifi',
          pairs: [
            [1, 5, 9],
            [2, 4, null],
          ],
          segments: ['new', 'old'],
        },
        {
          label: 'Gym',
          pairs: [
            [3, 3, null],
            [null, null, null],
          ],
          segments: ['new', 'old'],
        },
      ],
      respondents: 2,
      problems: [],
    }));

  test.each([
    'Wi-fi functional,Wi-fi dysfunctional',
    'Wi-fi.functional,Wi-fi.dysfunctional',
    'Wi-fi (Functioneel),Wi-fi (Disfunctioneel)',
    'Wi-fi: aanwezig,Wi-fi: afwezig',
    'Wi-fi_functional,Wi-fi_dysfunctional',
    'Wi-fi - functional,Wi-fi – dysfunctional',
  ])('tells the feature from the question in %s', (header) => expect(pairsOf(`${header}\n1,5`)).toEqual({ 'Wi-fi': [[1, 5, null]] }));
});

describe('answers in words', () => {
  test.each(
    Object.entries(locales).flatMap(([tag, { kano }]) =>
      kanoWordings.map((wording) => [tag, wording, kano.question.answers[wording]] as const),
    ),
  )('are read in %s, in the wording "%s"', (_, __, words) => {
    const csv = ['feature,functional,dysfunctional', ...words.map((word) => `f,"${word}","${word.toUpperCase()}."`)].join('\n');
    expect(readKano(csv)).toMatchObject({ problems: [], features: [{ pairs: [1, 2, 3, 4, 5].map((answer) => [answer, answer, null]) }] });
  });

  test('mean the same in whichever wording they are found', () => {
    const meanings = new Map<string, Set<number>>();
    for (const { kano } of Object.values(locales))
      for (const words of Object.values(kano.question.answers))
        for (const [index, word] of words.entries())
          meanings.set(word.toLowerCase(), (meanings.get(word.toLowerCase()) ?? new Set()).add(index));
    expect([...meanings].filter(([, places]) => places.size > 1)).toEqual([]);
  });

  test('may be of one’s own', () =>
    expect(
      readKano('feature,functional,dysfunctional\nWifi,Yes please,No way', {
        answers: [['Yes please', 'Sure', 'Whatever', 'If I must', 'No way']],
      }),
    ).toMatchObject({
      features: [{ pairs: [[1, 5, null]] }],
      problems: [],
    }));
});

describe('what is wrong is told with its place, and no other row is lost', () => {
  const head = 'respondent,feature,functional,dysfunctional,importance';
  test.each<[string, string, KanoPair[], unknown[][]]>([
    ['answer 6', 'r1,Wifi,6,5,', [[null, 5, null]], [['answer', 2, 3, 'functional', '6']]],
    ['an answer of one and a half', 'r1,Wifi,1.5,5,', [[null, 5, null]], [['answer', 2, 3, 'functional', '1.5']]],
    ['words that are no answer', 'r1,Wifi,1,perhaps,', [[1, null, null]], [['answer', 2, 4, 'dysfunctional', 'perhaps']]],
    ['a missing half', 'r1,Wifi,1,,', [[1, null, null]], [['half', 2, 4, 'dysfunctional', '']]],
    ['neither half', 'r1,Wifi,,,', [[null, null, null]], []],
    ['importance 12', 'r1,Wifi,1,5,12', [[1, 5, null]], [['importance', 2, 5, 'importance', '12']]],
    ['no feature', 'r1,,1,5,', [], [['feature', 2, 2, 'feature', '']]],
    ['a value too many', 'r1,Wifi,1,5,9,x', [[1, 5, 9]], [['extra', 2, 6, 'x']]],
    ['a short row', 'r1,Wifi,1', [[1, null, null]], [['half', 2, 4, 'dysfunctional', '']]],
  ])('%s', (_, row, pairs, problems) => {
    expect(told(`${head}\n${row}\nr2,Wifi,2,4,8`)).toEqual(problems);
    expect(pairsOf(`${head}\n${row}\nr2,Wifi,2,4,8`)).toEqual({ Wifi: [...pairs, [2, 4, 8]] });
  });

  test('in words that say what is allowed', () =>
    expect(readKano(`${head}\nr1,Wifi,6,5,`).problems[0]!.says).toBe(
      'The functional answer is "6"; allowed: 1 to 5, or the words of an answer. It is taken as unanswered.',
    ));

  test('a respondent who answers a feature twice is counted twice, and told', () => {
    const csv = `${head}\nr1,Wifi,1,5,\nr2,Wifi,1,5,\nr1,wifi,2,5,`;
    expect(told(csv)).toEqual([['duplicate', 4, 1, 'respondent', 'r1']]);
    expect(readKano(csv)).toMatchObject({
      respondents: 2,
      features: [
        {
          pairs: [
            [1, 5, null],
            [1, 5, null],
            [2, 5, null],
          ],
        },
      ],
    });
  });

  test('lines are those of the file, also after breaks within quotes and empty lines', () => {
    const csv = `${head}\r\nr1,"Wifi\r\nin every room",1,5,\r\n\r\n"r\n2",Wifi,9,5,\r\nr3,Wifi,1,8,`;
    expect(told(csv)).toEqual([
      ['answer', 5, 3, 'functional', '9'],
      ['answer', 7, 4, 'dysfunctional', '8'],
    ]);
    expect(Object.keys(pairsOf(csv))).toEqual(['Wifi\r\nin every room', 'Wifi']);
  });

  test.each([
    ['an empty file', '', 'The file is empty;'],
    ['a file of nothing but a mark and lines', '\ufeff\r\n\r\n', 'The file is empty;'],
    ['a binary file', 'PK\u0003\u0004\u0014\0\u0006\0\b\0\0\0!\0', 'The file is not text in UTF-8;'],
    ['text in another encoding', `feature,functional,dysfunctional\n${'\ufffd'.repeat(40)},1,5`, 'The file is not text in UTF-8;'],
  ])('%s holds no answers', (_, csv, says) => {
    const file = readKano(csv);
    expect(file).toMatchObject({ features: [], respondents: 0, problems: [{ kind: 'file', line: 1 }] });
    expect(file.problems[0]!.says).toContain(says);
  });

  test('heads without answers, or with half of them', () => {
    expect(told('name,age\nx,3')).toEqual([['header', 1, '']]);
    expect(readKano('feature,functional\nWifi,1').problems.map(({ says }) => says)).toEqual([
      'There is no column dysfunctional; allowed: dysfunctional, disfunctional, dysfunctioneel, disfunctioneel, afwezig. No answer can be read without it.',
    ]);
    const wide = readKano('Wifi functional,Gym functional,Gym dysfunctional\n1,2,3');
    expect(wide.features).toMatchObject([{ label: 'Gym', pairs: [[2, 3, null]] }]);
    expect(wide.problems).toMatchObject([
      { kind: 'header', line: 1, says: expect.stringContaining('Wifi has no column dysfunctional;') as string },
    ]);
  });

  test('a column that stands twice is read once', () => {
    expect(told('feature,functional,functional,dysfunctional\nWifi,1,2,5')).toEqual([['header', 1, 3, 'functional', 'functional']]);
    expect(pairsOf('feature,functional,functional,dysfunctional\nWifi,1,2,5')).toEqual({ Wifi: [[1, 5, null]] });
  });

  test('a quotation that is not closed swallows the rest, and no row before it', () => {
    const csv = `${head}\nr1,Wifi,1,5,\nr2,"Wifi,1,5,\nr3,Wifi,1,5,`;
    expect(told(csv).at(-1)).toEqual(['file', 3, '']);
    expect(pairsOf(csv)).toMatchObject({ Wifi: [[1, 5, null]] });
    expect(told(`${head}\nr1,17" screen,1,5,`)).toEqual([]);
  });

  test.each([[null], [undefined], [new Uint8Array([1])], [7]])('%s is no file', (file) =>
    expect(() => readKano(file as never)).toThrow(TypeError),
  );

  test('any text is read without a throw, and every problem says its line', () => {
    const piece = fc.constantFrom(
      'feature',
      'functional',
      'dysfunctional',
      'Wifi',
      '1',
      '5',
      '6',
      ',',
      ';',
      '\n',
      '\r\n',
      '"',
      '""',
      '\t',
      ' ',
      '\ufeff',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const csv = pieces.join('');
        for (const { line, says } of readKano(csv).problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(csv.split(/\r\n|\r|\n/).length);
          expect(says).toMatch(/allowed: |left out|both are counted|taken as unanswered/);
        }
      }),
    );
  });

  test('what was written is read: any answers of any features, in either form', () => {
    const answer = fc.constantFrom(1, 2, 3, 4, 5, null);
    const label = fc
      .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', '"', ',', ';', ' x', '\n', 'é') })
      .filter((text) => text.trim() === text);
    fc.assert(
      fc.property(
        fc.uniqueArray(label, { minLength: 1, maxLength: 4, selector: (text) => text.replace(/\s+/g, ' ') }),
        fc.array(fc.tuple(answer, answer), { minLength: 1, maxLength: 8 }),
        (labels, pairs) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const long = [
            'feature,functional,dysfunctional',
            ...labels.flatMap((name) => pairs.map(([f, d]) => `${quoted(name)},${f ?? ''},${d ?? ''}`)),
          ].join('\n');
          const expected = labels.map((name) => [name, pairs.map(([f, d]) => [f, d, null])]);
          expect(readKano(long).features.map(({ label: name, pairs: read }) => [name, read])).toEqual(expected);
        },
      ),
    );
  });

  test('a hundred thousand rows', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `r${index % 2000};Feature ${Math.floor(index / 2000)};${(index % 5) + 1};${(index % 3) + 3};${(index % 9) + 1}`,
    );
    rows[50_000] = 'r0;Feature 25;7;1;1';
    const { features, respondents, problems } = readKano(['respondent;feature;functional;dysfunctional;importance', ...rows].join('\r\n'));
    expect([features.length, respondents, features[0]!.pairs.length]).toEqual([50, 2000, 2000]);
    expect(problems).toMatchObject([{ kind: 'answer', line: 50_002, column: 3 }]);
  });
});

describe('the results of a study', () => {
  const answers = readKano(
    'respondent,feature,functional,dysfunctional,importance,segment\nr1,Wifi,1,5,9,new\nr2,Wifi,1,3,7,old\nr3,Wifi,3,3,,\nr1,Gym,3,1,2,new',
  ).features;

  test('are a tally and means for each feature', () => {
    const [wifi, gym] = kanoResults(answers);
    expect(wifi).toMatchObject({
      label: 'Wifi',
      tally: { oneDimensional: 1, attractive: 1, indifferent: 1, n: 3 },
      means: { importance: { mean: 8, n: 2 } },
    });
    expect(wifi).not.toHaveProperty('segment');
    expect(gym).toMatchObject({ label: 'Gym', tally: { reverse: 1, n: 1 } });
  });

  test('may be told apart by segment', () =>
    expect(kanoResults(answers, { bySegment: true }).map(({ label, segment, tally }) => [label, segment, tally.n])).toEqual([
      ['Wifi', 'new', 1],
      ['Wifi', 'old', 1],
      ['Gym', 'new', 1],
    ]));

  test('add up to the tally of the pairs', () => {
    for (const [index, { pairs }] of answers.entries()) expect(kanoResults(answers)[index]!.tally).toEqual(tallyKano(pairs));
  });
});
