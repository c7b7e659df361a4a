import { Fragment, type ReactNode } from 'react';
import { Figure, type PictureProps } from '../figure/Figure.js';
import { safeHref } from '../figure/links.js';
import { numberFormat, spell } from '../figure/numbers.js';
import { digits } from '../figure/plane.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { settingOf } from '../scale/check.js';
import { kebab, type KanoCategory } from './categories.js';
import { Kind } from './Points.js';
import { measureResults, toldOrder, type Measured } from './measured.js';
import type { KanoRule } from './measures.js';
import { kanoSortKeys, rank, sortMeasured, type KanoSortKey, type Ranked } from './sort.js';
import type { KanoResult } from './study.js';
import {
  kanoEn,
  kanoStudyEn,
  kanoTableEn,
  type KanoStudyWords,
  type KanoTableWords,
  type KanoVocabulary,
  type KanoWords,
} from './words.en.js';

/** What the table needs of a locale. */
export interface KanoTableLocale {
  tag: string;
  figure: FigureWords;
  kano: KanoWords & { study: KanoStudyWords; table: KanoTableWords };
}

export interface KanoTableProps extends PictureProps {
  /** The results, a row for each, in this order unless `sort` says otherwise. */
  features: readonly KanoResult[];
  /** How a category follows from the counts: `mode` (default), or Berger's second rule. The table says which. */
  rule?: KanoRule;
  /** The evaluation table the answers were counted with, which the table says: `classic` (default), `pouliot`, `short`, or its name. */
  evaluation?: 'classic' | 'pouliot' | 'short' | (string & {});
  /** Kano's own terms (default), or Basis, Beleving and Bijzonder of the 3B model. */
  vocabulary?: KanoVocabulary;
  /** Makes the heads of the columns links: the address that shows the table sorted by `key`. Without it, or where it gives none, a head is text. */
  sortHref?(this: void, key: KanoSortKey): string | undefined;
  /** The column the rows are sorted by. The rows are read in the order in which they are seen. */
  sort?: KanoSortKey | undefined;
  /** Largest first. */
  descending?: boolean | undefined;
  /** Language of the words and numbers. Default English. */
  locale?: KanoTableLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<KanoWords & KanoStudyWords & KanoTableWords & FigureWords> | undefined;
}

/**
 * The features of a Kano study in a table: the six counts of each as a bar, the category and the rule behind it, how sure it is (category strength in points; an asterisk where Fong's test calls it
 * chance), better, worse and n. Reverse and questionable answers are never hidden. On a phone each feature is a card.
 * Formulas and sources: see `kanoCategory`, `kanoStrength` and `betterWorse`.
 */
export function KanoTable(props: KanoTableProps) {
  const {
    features,
    rule: givenRule = 'mode',
    evaluation = 'classic',
    vocabulary = 'kano',
    sortHref,
    sort,
    descending = false,
    locale,
    words,
    ...more
  } = props;
  const { caption, description, ...rest } = more;
  const text = {
    ...(locale?.kano ?? kanoEn),
    ...(locale?.kano.study ?? kanoStudyEn),
    ...(locale?.kano.table ?? kanoTableEn),
    ...(locale?.figure ?? figureEn),
    ...words,
  };
  const { categories } = text.terms[vocabulary];
  const tag = locale?.tag ?? 'en';
  const rule = settingOf('kano-table', 'rule', givenRule, ['mode', 'berger'], 'mode');
  const key = sort && settingOf<KanoSortKey | 'none'>('kano-table', 'sort', sort, kanoSortKeys, 'none');
  const whole = numberFormat(tag, 0);
  const share = numberFormat(tag, 2);
  const tenth = numberFormat(tag, 1);
  const { measured, problems } = measureResults(features, rule, { ...text, categories });
  const ranked = rank(measured);
  const rows = key && key !== 'none' ? sortMeasured(ranked, key, descending, tag) : ranked;
  const kinds = toldOrder.map((category) => ({
    word: categories[category],
    count: measured.filter((one) => one.category === category).length,
  }));
  const known = (value: number | null | undefined, write: (value: number) => string) => (value == null ? '–' : write(value));
  const unsure = ({ strength }: Ranked) => strength?.significant === false;
  const nameOf = ({ label, segment }: Measured) => (segment === undefined ? label : text.qualified(label, segment));

  const columns = [
    { key: 'category', head: text.category, part: 'kind' },
    { key: undefined, head: text.answers, part: 'answers' },
    { key: 'strength', head: text.strength, part: 'strength' },
    { key: 'better', head: text.better, part: 'better' },
    { key: 'worse', head: text.worse, part: 'worse' },
    { key: 'n', head: text.n, part: 'n' },
  ] as const satisfies readonly { key: KanoSortKey | undefined; head: string; part: string }[];
  const cells = (one: Ranked): Record<(typeof columns)[number]['part'], ReactNode> => ({
    kind: one.category && <Kind category={one.category}>{categories[one.category]}</Kind>,
    answers: <Counts tally={one.tally} say={(category, count) => text.times(categories[category], whole(count))} />,
    strength: (
      <>
        {known(one.strength?.category, (value) => text.points(whole(100 * value)))}
        {unsure(one) && <span data-part="asterisk">*</span>}
      </>
    ),
    better: known(one.better, share),
    worse: known(one.worse, share),
    n: known(one.tally?.n, whole),
  });
  const head = (sortKey: KanoSortKey | undefined, word: string) => {
    const href = sortKey && safeHref(sortHref?.(sortKey));
    return href ? (
      <a data-part="sort" href={href}>
        {word}
      </a>
    ) : (
      word
    );
  };
  const sorted = (sortKey: KanoSortKey | undefined) => (sortKey && sortKey === key ? (descending ? 'descending' : 'ascending') : undefined);

  return (
    <Figure
      {...rest}
      widget="kano-table"
      words={text}
      tag={tag}
      caption={
        caption ??
        text.kanoTitle(
          rows.length,
          kinds.filter(({ count }) => count > 0),
        )
      }
      description={
        description === undefined
          ? text.tableDescription(
              text.rules[rule],
              Object.hasOwn(text.evaluations, evaluation) ? text.evaluations[evaluation as 'classic'] : evaluation,
            )
          : description
      }
      problems={problems}
      data={{
        columns: [
          { label: text.feature },
          ...[
            ...toldOrder.map((category) => categories[category]),
            text.n,
            text.unanswered,
            text.totalStrength,
            text.lead,
            text.threshold,
          ].map((label) => ({
            label,
            number: true,
          })),
        ],
        rows: rows.map((one) => [
          nameOf(one),
          ...[...toldOrder, 'n' as const, 'unanswered' as const].map((key) => spell((one.tally ?? one.given)[key], whole, '–')),
          known(one.strength?.total, (value) => text.points(whole(100 * value))),
          known(one.strength?.difference, whole),
          known(one.strength?.threshold, tenth),
        ]),
      }}
    >
      {rows.length > 0 && (
        <>
          <ul data-part="key" role="list" aria-hidden="true">
            {toldOrder.map((category) => (
              <li key={category} data-part="key-item" data-category={kebab(category)}>
                <Kind category={category}>{categories[category]}</Kind>
              </li>
            ))}
          </ul>
          {/* The roles are said again, since what is laid out as cards is no table to every browser. */}
          <table data-part="features" role="table">
            <thead data-part="table-head" role="rowgroup">
              <tr role="row" data-part="head-row">
                <th role="columnheader" scope="col" data-part="head" data-column="label" aria-sort={sorted('label')}>
                  {head('label', text.feature)}
                </th>
                {columns.map(({ key: sortKey, head: word, part }) => (
                  <th key={part} role="columnheader" scope="col" data-part="head" data-column={part} aria-sort={sorted(sortKey)}>
                    {head(sortKey, word)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody data-part="entries" role="rowgroup">
              {rows.map((one, index) => (
                <tr
                  key={index}
                  role="row"
                  data-part="entry"
                  data-category={one.category ? kebab(one.category) : undefined}
                  data-unsure={unsure(one) ? '' : undefined}
                >
                  <th role="rowheader" scope="row" data-part="name">
                    {one.label}
                    {one.segment !== undefined && <span data-part="segment"> {one.segment}</span>}
                  </th>
                  {columns.map(({ head: word, part }) => (
                    <td key={part} role="cell" data-part="datum" data-column={part}>
                      <span data-part="datum-name" aria-hidden="true">
                        {word}
                      </span>
                      {cells(one)[part]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {rows.some(unsure) && <p data-part="footnote">{text.notSignificant}</p>}
        </>
      )}
    </Figure>
  );
}

/** Six counts as one bar in the order they are told, and in words for who does not see it. */
function Counts({ tally, say }: { tally: Measured['tally']; say: (category: KanoCategory, count: number) => string }) {
  if (!tally || tally.n === 0) return '–';
  const some = toldOrder.filter((category) => tally[category] > 0);
  return (
    <>
      <span data-part="bar" aria-hidden="true">
        {some.map((category) => (
          <span key={category} data-part="piece" data-category={kebab(category)} data-x={digits(tally[category] / tally.n)} />
        ))}
      </span>
      <span data-part="counts">
        {some.map((category, index) => (
          <Fragment key={category}>
            {index > 0 && ', '}
            {say(category, tally[category])}
          </Fragment>
        ))}
      </span>
    </>
  );
}
