import type { Locale } from '../../src/index.js';
import type { Keys, WidgetPage } from './page.js';

/** The words of a widget that shows one score or several, before its own. */
const scored = ({ results }: Locale) => ({ ...results.count, ...results.score, ...results.measures });

/** A picture whose table ends in a link. */
const resultKeys: Keys = [
  ['Tab', 'goes to the handle of the table; where the table is open, on to its region and to the link that downloads it'],
  ['Enter, Space', 'on the handle opens and closes the table'],
  ['Enter', 'on the link downloads the table'],
  ['← → ↑ ↓', 'scroll a table that is wider than its region'],
];

const noMeasure = [
  '`measure="satisfaction"`',
  'Rendering throws a `RangeError` that names the seven measures: this is a mistake in the code and no datum.',
] as const;

export const results: Record<string, WidgetPage> = {
  NpsBreakdown: {
    group: 'Count',
    anatomy: 'nps-breakdown',
    purpose:
      'Shows what a Net Promoter Score is made of: detractors, passives and promoters, how many there are of each and what share that is. Below them stands the score on its scale from −100 to 100, with a band for the 95 % interval: the fewer the answers, the wider the band. For a score beside its target and its last period use `ScoreCard`; for each of the eleven answers, `ScoreDistribution`.',
    sheet: 'results',
    words: ({ results, figure }) => ({ ...results.count, ...results.breakdown, ...figure }),
    named:
      'A figure named by its title and the line below it, which says score, interval and n. The bar, its parts and the scale are silent, and the parts are told in the table: with `table="none"` nobody hears them. The open table is a region, named “Data as a table” and the title.',
    keys: resultKeys,
    announced:
      'Nothing by itself. While `loading` the figure is busy (`aria-busy`) and its line says that the results are on their way; when they are there the line is another one, which is heard only if your page puts the widget in a live region.',
    bad: [
      [
        '`answers={[9, 11, "9", 3]}`',
        '11 and the text are left out. A note says “Not counted: 11, 9”, the table has a row for them, and in development the console tells of the first one, of what is allowed, and how many more there are.',
      ],
      [
        '`answers={{ 9: 12, 10: -3 }}`',
        'The twelve are counted. The note says “Not counted: 10: -3”, and the console that a count is a whole number, 0 or more.',
      ],
      [
        '`answers={fetch("/answers")}`',
        'A promise is no list: “No answers yet”, a note, and on the console the forms that can be counted.',
      ],
      ['`answers={null}`, or none', '“No answers yet”: dashes, and n = 0. The console is silent.'],
      ['`table="none"` beside an answer of 11', 'The table stays, since it has what was left out.'],
      [
        'the counts of a question from 1 to 5',
        'All of them are on the scale from 0 to 10, so they are counted as detractors, and nothing is told: the widget cannot know what was asked.',
      ],
    ],
    source:
      'Frederick F. Reichheld, “The One Number You Need to Grow”, Harvard Business Review, December 2003. The interval: Rocks, “Interval Estimation for the Net Promoter Score”, The American Statistician 70(4), 2016 (adjusted Wald). Worked out in [Methods](?path=/docs/guides-methods--docs).',
    related: {
      NpsInput: 'asks the question',
      ScoreCard: 'sets the score beside its target and its last period',
      ScoreTrend: 'follows it over time',
      ScoreComparison: 'compares it between teams, channels or with a benchmark',
    },
  },

  ScoreCard: {
    group: 'Count',
    anatomy: 'score-card',
    purpose:
      'Shows one score with what it takes to trust it: the interval on its scale, n, the target, and the change since the last period. The words beside the change say whether it is more than noise, so that nobody celebrates a coincidence. For several scores in a row use `KpiStrip`, for more than two periods `ScoreTrend`.',
    sheet: 'results',
    words: (locale) => ({ ...scored(locale), ...locale.results.card, ...locale.figure }),
    named:
      'A figure named by its title and the line below it: the score, its interval and n, and which end is good where that differs, as for CES. The change and the target are an ordinary paragraph. The large figures and the scale are silent; they say nothing that the line and the table do not.',
    keys: resultKeys,
    announced:
      'Nothing by itself, neither a new score nor a change that has become more than noise. `loading` makes the figure busy and says so in its line, without the old score beside it.',
    bad: [
      noMeasure,
      ['`confidence={95}`', 'Rendering throws a `RangeError`: a confidence lies between 0 and 1.'],
      [
        '`measure="csat" score={84}`',
        'A share is a number from 0 to 1. There is a dash instead of a score, a note names the 84, the table keeps it, and the console says what is allowed.',
      ],
      ['`measure="csat" target={85}`', 'The target is told in a note and in the table, and neither drawn nor said beside the change.'],
      [
        '`score={30} interval={[40, 50]}`',
        'An interval holds its score. This one is left out, with a note and a line on the console; the score stands alone.',
      ],
      ['`answers` and a `score`', 'The answers are counted, and `score`, `interval` and `n` are passed over in silence.'],
      ['`previous={{ score: 300 }}`', 'No change is told; a note and the table name the last period’s 300.'],
      [
        '`range={[0.8, 1]}` and a score of 0.5',
        'The figures stand there and the scale is empty; a note and the console say that the score lies outside it.',
      ],
      ['`range={[1, 0.5]}`', 'The whole scale is drawn. Nothing is told.'],
    ],
    source:
      'NPS: Reichheld, Harvard Business Review, December 2003. CES 2.0: CEB, 2013; CES 1.0: Dixon, Freeman and Toman, Harvard Business Review, July 2010. Product-market fit: Sean Ellis, “The Startup Pyramid”, 2009. Intervals of shares: Wilson, Journal of the American Statistical Association 22, 1927; of means: Student’s t; of NPS and net easy: Rocks, The American Statistician 70(4), 2016. The verdict on a change: Newcombe, “Interval estimation for the difference between independent proportions”, Statistics in Medicine 17, 1998, in the general form of Zou and Donner, Statistics in Medicine 27, 2008. Each is worked out in [Methods](?path=/docs/guides-methods--docs).',
    related: {
      KpiStrip: 'sets several figures side by side',
      ScoreTrend: 'shows all periods',
      NpsBreakdown: 'shows the three parts of an NPS',
      CsatInput: 'asks for satisfaction',
      CesInput: 'asks for effort',
    },
  },

  ScoreDistribution: {
    group: 'Count',
    anatomy: 'score-distribution',
    purpose:
      'Shows how often each answer was given, a bar for each value of the scale. Two groups with one mean can be of one mind or divided; here that is seen. Brackets below the bars join the values of a segment, such as promoters. It tells of no certainty: for that, and for the score itself, use `ScoreCard` or `NpsBreakdown`.',
    sheet: 'results',
    words: (locale) => ({ ...scored(locale), ...locale.results.distribution, ...locale.figure }),
    named:
      'A figure named by the answer that was given most and, in the line below, by n. The bars with all that stands on and under them are silent: the table has every value with its count, its share and its segment.',
    keys: resultKeys,
    announced: 'Nothing by itself. `loading` is told by `aria-busy` and in the line; new answers change title and table in place.',
    bad: [
      [
        '`measure="pmf" answers={["very", "meh"]}`',
        '“Not counted: meh” stands in a note and in a row of the table; the console lists the three words.',
      ],
      [
        '`measure="csat" answers={{ 0: 4, 5: 10, 9: 3 }}`',
        'The ten are counted. A note names 0 and 9, the table says that they are seven answers, and the console that the scale runs from 1 to 5.',
      ],
      ['`measure="grade" answers={[7.5, 7.25]}`', 'Marks go by tenths: 7.25 is named and left out, and not rounded.'],
      ['`answers={{ 5: 2.5, 4: 3 }}`', 'A count is whole. “Not counted: 5: 2.5” stands in the note, and the value has a bar of 0.'],
      ['`answers="12345"`', 'A text is no list. Every value has its 0, and the note names the text.'],
      noMeasure,
    ],
    source:
      'A count of answers, so that no method is needed. The segments: of NPS, Reichheld, Harvard Business Review, December 2003; of CES, the middle of the scale is neutral; of satisfaction, the two highest of five are the convention of the field, and those of 3, 7 and 10 points are ours.',
    related: {
      NpsBreakdown: 'adds the eleven answers up to three parts',
      ScoreCard: 'makes one score of them',
      GradeInput: 'asks for a mark',
      PmfInput: 'asks about product-market fit',
    },
  },

  ScoreTrend: {
    group: 'Count',
    anatomy: 'score-trend',
    purpose:
      'Shows a score over time: a dot for each period, its interval as a band around the line, and the target as a dotted line. The title compares the last period with the first and says so when the difference may be noise. A gap in the line is a period that nobody answered in, or too few. With two periods only, `ScoreCard` is clearer.',
    sheet: 'results',
    words: (locale) => ({ ...scored(locale), ...locale.results.trend, ...locale.figure }),
    named:
      'A figure named by its title and by the last score with its interval and n. The plot is silent. Which periods are gaps is said in notes, and every period stands in the table with score, interval and n.',
    keys: resultKeys,
    announced:
      'Nothing by itself. While `loading` the figure is busy, and its line says so. A period that is added changes the title in place.',
    bad: [
      [
        '`{ label: "March", score: 140 }`, of NPS',
        'The line is open there, with the word “none”. A note and a row of the table name the 140; the console has its path, `periods[2].score`, and what is allowed.',
      ],
      [
        '`{ label: "April", score: 30, interval: [40, 50] }`',
        'The dot is drawn, and the interval, which does not hold it, is named in a note.',
      ],
      ['a period with an answer of 11', 'Its other answers are counted; the note begins with the name of the period.'],
      ['a period without a `label`', 'It is called by its place: “#1”.'],
      ['`null` among the periods', 'It is left out, and so is its place on the axis.'],
      [
        '`range={[0, 40]}` and a score of 60',
        'That period is not drawn, and neither is one whose interval leaves the range. Title and table count it, and a note says why it cannot be seen.',
      ],
      ['`range={[40, 0]}`', 'The range is chosen as if none was given.'],
      ['`measure="csat" target={85}`', 'There is no dotted line; the 85 is named in a note and stands in the last row of the table.'],
      noMeasure,
    ],
    source:
      'Each score and its interval: see the page of `ScoreCard`. First and last are compared as two independent groups: Newcombe, Statistics in Medicine 17, 1998, in the general form of Zou and Donner, Statistics in Medicine 27, 2008. That the line stays open where nothing is known, and that scores which hardly differ are drawn on a tenth of the scale at least, is our choice.',
    related: {
      ScoreCard: 'compares the last two periods',
      ScoreComparison: 'compares groups at one time',
      KpiStrip: 'shows only where it stands now',
    },
  },

  ScoreComparison: {
    group: 'Count',
    anatomy: 'score-comparison',
    purpose:
      'Shows one score of several groups on one axis: teams, channels or segments, each a dot with its interval. Dots whose bands share much may stand in this order by chance; the title says whether the highest and the lowest differ by more than that. Somebody else’s score, such as that of the sector, is drawn hollow as a benchmark. The groups have to be different people: for the same people at two times use `ScoreTrend`.',
    sheet: 'results',
    words: (locale) => ({ ...scored(locale), ...locale.results.comparison, ...locale.figure }),
    named:
      'A figure named by its title, the verdict, and by what is compared. The lines of dots are silent; the table has each group with score, interval and n, in the order in which they are seen, and says “benchmark” behind the name of one.',
    keys: resultKeys,
    announced: 'Nothing by itself, also when another `sort` moves the rows. While `loading` the figure is busy, and its line says so.',
    bad: [
      [
        '`{ label: "Shop", score: -400 }`, of NPS',
        'The group keeps its line, with a dash. A note and a row of the table have the −400, the console its path and what is allowed.',
      ],
      ['`{ label: "Shop", answers: 7 }`', 'A number is no list: a dash, n = 0, and “Shop: Not counted: 7” in a note.'],
      ['a group without a `label`', 'It is called by its place: “#1”.'],
      ['two groups with one `label`', 'Both are shown, and nothing tells them apart.'],
      ['`range={[0.6, 1]}` and a score of 0.3', 'The figures stand at the end of its line, the line is empty, and a note says why.'],
      ['`sort="name"`', 'The groups stand in the order given.'],
      noMeasure,
    ],
    source:
      'Scores and intervals as on the page of `ScoreCard`. Highest and lowest are compared by the square-and-add method: Newcombe, Statistics in Medicine 17, 1998, method 10, in the general form of Zou and Donner, Statistics in Medicine 27, 2008. It is the ordinary comparison of two groups, with no allowance for how many others were looked at.',
    related: {
      ScoreTrend: 'follows one group over time',
      ScoreCard: 'shows one group with its target',
      NpsBreakdown: 'shows what the score of a group is made of',
    },
  },

  KpiStrip: {
    group: 'Count',
    anatomy: 'kpi-strip',
    purpose:
      'Shows key figures side by side: those of customers and employees beside those of the business, each with its unit, n, interval or change, and period. A measure that is given as answers is counted here, and its change says whether it is more than noise; a figure of the business is shown as it comes. It is for the top of a page: for a target or a scale to read it on, use a `ScoreCard` for each.',
    sheet: 'results',
    words: (locale) => ({ ...scored(locale), ...locale.results.card, ...locale.results.kpis, ...locale.figure }),
    named:
      'A figure with a title and the number of figures. In it is a description list: the name of each figure is a term, the figure with its unit and its context are what is said of it. Nothing in the strip is silent, so the table may be left out.',
    keys: resultKeys,
    announced: 'Nothing by itself. While `loading` the list is gone, the figure is busy, and its line says so.',
    bad: [
      ['`value: NaN`', 'A dash without its unit, a note that the value is missing, and on the console its path, `items[1].value`.'],
      ['`value: "a tenth"`', 'A dash; the text is quoted in a note and kept in the table.'],
      ['`previous: "x"`', 'The figure stands without a change, and a note names the text.'],
      ['`n: -4`', 'No n is shown; a note and the table name the −4.'],
      ['an answer that is not on its scale', 'The others are counted; the note begins with the name of the figure.'],
      ['an item without a `label`', 'A measure has its own name; a figure of the business is called by its place, “#1”.'],
      ['`unit: {}`', 'No unit is shown, and nothing is told.'],
      ['`decimals: -2`', 'Rendering throws the `RangeError` of `Intl.NumberFormat`.'],
      ['`measure: "satisfaction"`', 'Rendering throws a `RangeError`, as in every widget with a measure.'],
    ],
    source:
      'The strip is ours. What the measures rest on stands on the page of `ScoreCard`, and how a change is judged as well; figures of the business have no interval, so of their change nothing is said but its size.',
    related: {
      ScoreCard: 'gives one of the figures its scale and its target',
      ScoreTrend: 'shows how it came about',
      NpsBreakdown: 'takes an NPS apart',
    },
  },
};
