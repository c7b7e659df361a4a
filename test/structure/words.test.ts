import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as locales from '../../src/locale/index.js';
import { sources } from './source.js';

const widgets = sources().filter(({ path }) => path.endsWith('.tsx'));

/** Words that a reader would see or hear, written into a widget. */
function spoken(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node) && /[A-Za-z]{2}/.test(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      /^(aria-label|aria-valuetext|aria-roledescription|title|alt|placeholder)$/.test(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    )
      found.push(node.initializer.text);
    if (ts.isStringLiteralLike(node) && /[a-z]{2,} [a-z]{2,} [a-z]{2,}/i.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

test.each(widgets)('$path has no sentence of its own', ({ path, text }) => expect(spoken(path, text)).toEqual([]));

test('the rule finds a sentence', () => {
  expect(spoken('x.tsx', 'const x = <p>Hello there</p>')).toEqual(['Hello there']);
  expect(spoken('x.tsx', 'const x = <p aria-label="Hello" />')).toEqual(['Hello']);
  expect(spoken('x.tsx', "const x = 'This is one sentence';")).toEqual(['This is one sentence']);
});

describe('every locale has every word', () => {
  const flat = (value: unknown, path = ''): [string, unknown][] =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
      : [[path, value]];
  const { en, ...others } = locales;
  const english = new Map(flat(en));
  /** Terms that are the same as in English. */
  const same: Record<keyof typeof others, string[]> = {
    nl: [
      '.dir',
      '.results.score.score',
      '.results.score.n',
      '.results.score.scoreField',
      '.results.score.intervalField',
      '.results.measures.names.pmf',
      '.results.measures.short.nps',
      '.results.measures.short.enps',
      '.results.measures.short.ces-2.0',
      '.results.measures.short.pmf',
      '.results.breakdown.nps',
      '.results.breakdown.segment',
      '.results.comparison.benchmark',
      '.kano.terms.kano.categories.mustBe',
      '.kano.terms.kano.categories.indifferent',
      '.kano.terms.3b.categories.indifferent',
      '.kano.study.better',
      '.kano.study.worse',
      '.kano.study.n',
      '.journey.persona',
      '.journey.lanes.kpi',
      '.journey.lanes.frontstage',
      '.journey.lanes.backstage',
      '.strategy.disciplines.customerExcellence',
      '.strategy.disciplines.discipline',
      '.strategy.disciplines.score',
      '.strategy.disciplines.scoreField',
    ],
    de: [
      '.dir',
      '.survey.csat.points.3.1',
      '.survey.csat.points.5.2',
      '.survey.csat.points.7.3',
      '.results.score.score',
      '.results.score.n',
      '.results.measures.short.nps',
      '.results.measures.short.enps',
      '.results.measures.short.ces-2.0',
      '.results.measures.short.csat',
      '.results.measures.short.esat',
      '.results.measures.short.pmf',
      '.results.breakdown.nps',
      '.results.breakdown.segment',
      '.results.distribution.segments.ces.neutral',
      '.results.distribution.segments.satisfaction.middle',
      '.kano.study.better',
      '.kano.study.worse',
      '.kano.study.n',
      '.journey.persona',
      '.journey.phase',
      '.journey.emotion',
      '.journey.lanes.kpi',
      '.journey.lanes.frontstage',
      '.journey.lanes.backstage',
    ],
    fr: [
      '.dir',
      '.survey.grade.ends.1',
      '.results.score.score',
      '.results.score.n',
      '.results.score.scoreField',
      '.results.measures.names.ces-1.0',
      '.results.measures.short.nps',
      '.results.measures.short.enps',
      '.results.measures.short.ces-2.0',
      '.results.measures.short.ces-1.0',
      '.results.measures.short.csat',
      '.results.measures.short.esat',
      '.results.measures.short.pmf',
      '.results.breakdown.nps',
      '.results.breakdown.segment',
      '.kano.terms.kano.categories.attractive',
      '.kano.question.degrees.2',
      '.kano.diagram.axes.kano.satisfaction',
      '.kano.study.better',
      '.kano.study.worse',
      '.kano.study.n',
      '.kano.matrix.importance',
      '.journey.persona',
      '.journey.lanes.actions',
      '.journey.lanes.kpi',
      '.strategy.disciplines.discipline',
      '.strategy.disciplines.score',
      '.strategy.disciplines.scoreField',
    ],
    es: [
      '.dir',
      '.survey.csat.points.3.1',
      '.survey.csat.points.5.2',
      '.survey.csat.points.7.3',
      '.results.score.n',
      '.results.measures.short.nps',
      '.results.measures.short.enps',
      '.results.measures.short.ces-2.0',
      '.results.measures.short.csat',
      '.results.measures.short.esat',
      '.results.measures.short.pmf',
      '.results.breakdown.nps',
      '.results.distribution.segments.ces.neutral',
      '.kano.study.better',
      '.kano.study.worse',
      '.kano.study.n',
      '.journey.persona',
      '.journey.lanes.kpi',
    ],
    ar: [
      '.results.score.n',
      '.results.measures.short.nps',
      '.results.measures.short.enps',
      '.results.measures.short.ces-2.0',
      '.results.measures.short.csat',
      '.results.measures.short.esat',
      '.results.measures.short.pmf',
      '.results.breakdown.nps',
      '.kano.study.n',
    ],
  };

  test.each(Object.entries(others))('%s has the same keys as English, of the same kind', (_, locale) => {
    expect(flat(locale).map(([path, value]) => `${path} ${typeof value}`)).toEqual(
      [...english].map(([path, value]) => `${path} ${typeof value}`),
    );
  });

  test.each(Object.entries(others))('no word of %s is English by oversight', (name, locale) => {
    const shared = flat(locale)
      .filter(([path, value]) => typeof value === 'string' && value === english.get(path))
      .map(([path]) => path);
    expect(shared).toEqual(same[name as keyof typeof others]);
  });
});
