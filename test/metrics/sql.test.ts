import { DuckDBInstance } from '@duckdb/node-api';
import { group } from 'd3-array';
import { afterAll, describe, expect, test } from 'vitest';
import { ces, countAnswers, csat, grade, gradeMarks, mergeCounts, nps, pmf, type Answers, type CountRow } from '../../src/metrics/index.js';
import * as queries from '../../stories/examples/queries.js';

const respondents = 10_000_000;

/** What a respondent can answer in each column, and in which period. No divisor is shared by nps and what it is split by, so that every answer is given in every part. */
const offered = {
  period: ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'],
  nps: [8, 9, 7, 10, 6, null, 5, 4, 3, 2, 1, 0],
  ces: [6, 5, 7, null, 4, 3, 2, 1],
  csat: [4, 5, 3, null, 2, 1],
  grade: [null, ...gradeMarks(0.1)],
  pmf: ['somewhat', 'very', 'not', null, 'n/a'],
  nps_not_applicable: [false, false, false, false, true],
};
type Column = keyof typeof offered;

const types: Record<Column, string> = {
  period: 'text',
  nps: 'smallint',
  ces: 'smallint',
  csat: 'smallint',
  grade: 'decimal(3, 1)',
  pmf: 'text',
  nps_not_applicable: 'boolean',
};

/** Which of so many a respondent chose: the lower of two digits of their number, so that the first is chosen far more often than the last. In SQL … */
const chosenInSql = (of: number) => `least(respondent % ${of}, respondent // ${of} % ${of})`;
/** … and in JavaScript. */
const chosen = (respondent: number, of: number) => Math.min(respondent % of, Math.trunc(respondent / of) % of);

const literal = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value));
const columnInSql = (column: Column) =>
  `([${offered[column].map(literal).join()}])[1 + ${chosenInSql(offered[column].length)}]::${types[column]} AS ${column}`;

const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();
afterAll(() => {
  connection.closeSync();
  database.closeSync();
});
// A view, which holds nothing: each query generates the columns it names, for every respondent.
await connection.run(
  `CREATE VIEW answers AS SELECT ${(Object.keys(offered) as Column[]).map(columnInSql).join()}
  FROM (SELECT range::integer AS respondent FROM range(${respondents}))`,
);

const ask = async (query: string) =>
  (await connection.runAndReadAll(query)).getRowObjectsJS() as unknown[] as (CountRow & { period: string })[];

/** The answers of everyone to one question. */
function answersOf<Key extends Column>(column: Key) {
  type Answer = (typeof offered)[Key][number];
  const options: Answer[] = offered[column];
  const answers = Array<Answer>(respondents);
  for (let index = 0; index < respondents; index++) answers[index] = options[chosen(index, options.length)]!;
  return answers;
}

const recommendations = answersOf('nps');

describe('a documented query counts ten million answers as the library does, to the last one', () => {
  test.each([
    ['nps', nps, queries.npsQuery],
    ['ces', ces, queries.cesQuery],
    ['csat', csat, queries.csatQuery],
    ['grade', grade, queries.gradeQuery],
    ['pmf', pmf, queries.pmfQuery],
  ] as const)('%s', async (column, rule, query) => {
    const rows = ask(query);
    const result = rule(answersOf(column) as Answers);
    expect(rule((await rows) as Answers)).toEqual(result);
    expect(result.n + result.unanswered + result.notApplicable).toBe(respondents);
    expect(Math.min(...result.counts, result.unanswered)).toBeGreaterThan(0);
  });

  test('of those who answered, in a typed array', async () => {
    const rows = ask(queries.npsQuery);
    const given = new Uint8Array(respondents);
    let n = 0;
    for (const answer of recommendations) if (answer !== null) given[n++] = answer;
    expect(nps((await rows).filter(({ value }) => value !== null))).toEqual(nps(given.subarray(0, n)));
  });

  test('where a column of its own says that the question did not apply', async () => {
    const rows = ask(queries.notApplicableQuery);
    const notApplicable = answersOf('nps_not_applicable');
    const result = nps(recommendations.map((answer, index) => (notApplicable[index] ? 'n/a' : answer)));
    expect(nps(await rows)).toEqual(result);
    expect(Math.min(...result.counts, result.unanswered, result.notApplicable)).toBeGreaterThan(0);
  });

  test('for each period, and its periods together are the whole', async () => {
    const asked = ask(queries.trendQuery);
    const periods = answersOf('period');
    const rows = group(await asked, ({ period }) => period);
    expect([...rows.keys()]).toEqual(offered.period);
    for (const [period, counted] of rows)
      expect(nps(counted)).toEqual(nps(recommendations.filter((_, index) => periods[index] === period)));
    const whole = (answers: Answers) => countAnswers(answers, 0, 10);
    expect(mergeCounts([...rows.values()].map(whole))).toEqual(whole(recommendations));
  });
});

test.each(Object.entries(queries))('%s says only what PostgreSQL, DuckDB and ClickHouse share', (_, query) => {
  const shared = 'SELECT AS FROM GROUP BY ORDER CASE WHEN THEN END IS NOT NULL CAST count coalesce varchar'.split(' ');
  const named = ['answers', 'told', 'value', ...Object.keys(offered)];
  const [words, signs] = [query.match(/[a-z_]+/gi)!, query.replace(/'n\/a'|[a-z_]+/gi, '')];
  expect(words.filter((word) => ![...shared, ...named, 'n', 'a'].includes(word))).toEqual([]);
  expect(signs).toMatch(/^[\s(),*\d]*$/);
});
