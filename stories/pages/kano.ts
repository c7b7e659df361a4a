import { detailsKeys, pictureKeys, questionKeys, type WidgetPage } from './page.js';

const berger = '“Kano’s methods for understanding customer-defined quality”, Center for Quality of Management Journal 2(4), 1993';

/** Features that open their details. */
const marks =
  'Each mark is a button, named by its feature and, where the picture has no room for names, by its number before it. Its details follow it in the reading order: the name, the kind, and the values as a list. In a container narrower than 17 em the picture gives way to a list of the features.';
const opened =
  'The browser says of a button whether its details are open. They take no focus: the focus stays on the button, and Escape closes them.';

export const kano: Record<string, WidgetPage> = {
  KanoQuestion: {
    group: 'Ask',
    anatomy: 'kano-question',
    purpose:
      'Asks the two questions of a Kano study about one feature: how one feels if it is there, and how if it is not, each with the same five answers. Only the pair tells a basic from a delight, so half a pair does not count. Give every feature a question of its own, in the words of your respondents. To ask only how satisfied somebody is with what there is, use `CsatInput`.',
    sheet: 'kano-question',
    words: ({ scale, kano }) => ({ ...scale, ...kano.question }),
    named:
      'A group named by the feature and described by the hint. In it each question is a radio group of its own, described by its error; its radios are named by the words of the answers, those of importance by their number and, at 1, 3, 5, 7 and 9, by what it means.',
    keys: questionKeys,
    announced:
      'The browser says which answer is chosen. Nothing appears or moves. An error is read with the question that it is about, not with the feature.',
    bad: [
      ['`defaultValue={{ functional: 7 }}`', 'Nothing is chosen in that half, and in development the console says that 1 to 5 can be.'],
      ['`wording="long"`', 'The short wording is shown, and the console lists the four that there are.'],
      [
        '`wording` with four words',
        'Four answers are shown, which post 1 to 4: nobody can dislike. Only the types object; the console is silent.',
      ],
      ['no `name`', 'The pair can be answered, and no form posts it.'],
      ['`value` and `defaultValue`', 'The value holds, and the console says so.'],
      ['`noAnswer` beside `required`', 'The point that takes an answer back is left out, and the console says why.'],
      [
        '`functional="<b>With it</b>"`',
        'The tags are shown as text, and the console asks for plain text. In `feature` they are shown as text too, and nothing is told.',
      ],
      ['`feature=""`', 'Both questions stand there in a group without a name. Nothing is told.'],
    ],
    source: `Kano, Seraku, Takahashi and Tsuji, “Attractive quality and must-be quality”, 1984; its answers in translation are the wording \`kano\`. The wording \`enjoy\` and the question of importance: Berger et al., ${berger}; \`helpful\`: Blauth. No Dutch wording is published: ours, like those of the other languages, are our own translations.`,
    related: {
      KanoTable: 'counts the answers to all features',
      KanoPriorities: 'says what to do first',
      ScaleMatrix: 'asks several statements on one scale',
      ErrorSummary: 'leads to the halves that are still open',
    },
  },

  KanoTable: {
    group: 'Understand',
    anatomy: 'kano-table',
    purpose:
      'Shows a whole Kano study as a table: of each feature the six counts as a bar, the kind that follows from them, how sure that is, and better and worse. Read the bar before the kind: a feature that divides people has two long pieces. An asterisk warns that the kind may be chance. For the message of the study use `KanoMatrix` or `KanoPriorities`; this is what they rest on.',
    sheet: 'kano',
    words: ({ kano, figure }) => ({ ...kano, ...kano.study, ...kano.table, ...figure }),
    named:
      'A figure named by its title and by the rule and the evaluation table behind it. The study is a table with row and column headers, also where it looks like cards; a bar is read as its counts. The head of the column that sorts the rows has `aria-sort`.',
    keys: [
      ['Tab', 'goes to each head that is a link, then to the handle of the table with the counts, and where that is open to its region'],
      ['Enter', 'on a head follows its link'],
      ['Enter, Space', 'on the handle opens and closes the table'],
    ],
    announced: 'Nothing by itself. Sorting is a new page, or what your router makes of the link.',
    bad: [
      [
        'a count of −1',
        'The feature keeps its row, with dashes. A note says what is wrong, the table below has the counts as they came, and the console their path, `features[0].tally.mustBe`.',
      ],
      ['a count that is a text, `"40"`', 'The same: it is named, and not taken for a number.'],
      ['no `tally`', 'Dashes, and a note that the answers are missing.'],
      ['an `n` that is not the sum of the counts', 'The sum is shown: shares have to add up. Nothing is told.'],
      ['two features with one `label`', 'Both are shown; a note and the console say so. With a `segment` each they are no problem.'],
      ['`rule="max"`', 'The most frequent kind holds, and the console names both rules.'],
      ['`sort="price"`', 'The rows stand in the order given, and the console lists the six columns.'],
      ['`sortHref` that gives `"javascript:…"`', 'That head is plain text.'],
    ],
    source: `The evaluation table: Kano et al. 1984, as in Berger et al., ${berger}, which has Pouliot’s revision (p. 33), both rules, and better and worse (Timko, p. 18) as well. Category strength and total strength: Lee and Newcomb, 1997. The asterisk: Fong, “Using the self-stated importance questionnaire to interpret Kano questionnaire results”, 1996. Each is worked out in [Methods](?path=/docs/guides-methods--docs).`,
    related: {
      KanoQuestion: 'asks the pair',
      KanoMatrix: 'places the features between better and worse',
      KanoPriorities: 'puts them in the order of work',
      KanoScatter: 'uses how strong the answers are',
    },
  },

  KanoMatrix: {
    group: 'Understand',
    anatomy: 'kano-matrix',
    purpose:
      'Shows the features of a study between what they gain and what their absence costs: upwards they satisfy more if they are there (better), to the right they dissatisfy more if they are missing (worse). A mark has the shape of its kind, which follows from the counts; where the call is close it can lie in the quadrant of another. Where importance was asked, a larger mark is a more important feature. On a wide page some thirty features keep their names; for the counts behind them use `KanoTable`.',
    sheet: 'kano',
    words: ({ kano, figure }) => ({ ...kano, ...kano.study, ...figure, ...kano.matrix }),
    named: `A figure named by its title and the rule of the categories. ${marks} Quadrants and numbers at the axes are silent. Beyond a hundred features the marks are silent dots, and the table has their names.`,
    keys: detailsKeys,
    announced: opened,
    bad: [
      [
        'a negative or a missing count',
        'The feature is not drawn. A note says that no answers count, the table has its counts as they came, and the console its path, `features[0]`.',
      ],
      ['reverse and questionable answers only', 'The same: better and worse are not defined.'],
      [
        'reverse answers for the most part',
        'The feature stands where its other answers put it, with the mark of its kind, and a note says how many answers that leaves out.',
      ],
      ['two features with one `label`', 'Both are drawn, and a note and the console say so. A `segment` tells them apart.'],
      ['an importance of 12', 'It is left out; without any other all marks have one size. Nothing is told.'],
      ['`rule="max"`', 'Rendering throws a `RangeError` that names both rules.'],
    ],
    source: `Timko, in Berger et al., ${berger}, p. 18. How the kind of a mark follows from the counts stands on the page of \`KanoTable\`.`,
    related: {
      KanoTable: 'has the counts behind each mark',
      KanoPriorities: 'makes an order of work of it',
      KanoScatter: 'draws the means and their spread instead',
      KanoDiagram: 'explains the kinds by their curves',
    },
  },

  KanoScatter: {
    group: 'Understand',
    anatomy: 'kano-scatter',
    purpose:
      'Shows the features of a study by the continuous method: answers are numbers from −2 to 4, and a feature stands at the mean of those with it (upwards) and without it (to the right). The bars are one standard deviation to either side: where they are long people disagree, and the mean may be nobody’s answer. It keeps what `KanoMatrix` loses, how strong an answer is; for a first look the matrix is easier to read.',
    sheet: 'kano',
    words: ({ kano, figure }) => ({ ...kano, ...kano.study, ...figure, ...kano.scatter }),
    named: `A figure named by its title and by the method, its scales and the rule of the categories. ${marks} Axes, bars and the names of quadrants are silent; a mean and its deviation stand together in the details. More than a hundred features are dots that are not read, and have no bars.`,
    keys: detailsKeys,
    announced: opened,
    bad: [
      [
        'a feature without `means`',
        'It is not drawn; a note and the console say so, and the table has its kind. A form of three answers has no means at all.',
      ],
      ['a mean of 5, or a deviation below 0', 'The same; the table keeps the number as it came.'],
      ['a deviation of `null`, as of one respondent', 'The mark is drawn without bars, and a dash says that the deviation is unknown.'],
      ['two features with one `label`', 'Both are drawn, and a note says that the name is there already.'],
      ['`rule="max"`', 'A `RangeError` is thrown while rendering, with the two rules that there are.'],
    ],
    source: `DuMouchel, in Berger et al., ${berger}, pp. 20–23. The names of quadrants are off by default, since several mixes of answers have one mean; where they are asked for they part at 2, halfway between neutral and the strongest answer, which is our choice.`,
    related: {
      KanoMatrix: 'counts kinds of answers instead of their strength',
      KanoTable: 'has the counts, and how sure the kind is',
      KanoQuestion: 'asks the pair',
    },
  },

  KanoDiagram: {
    group: 'Understand',
    anatomy: 'kano-diagram',
    purpose:
      'Explains the Kano model with your own features: how far a feature is delivered (to the right) against what that does to satisfaction (upwards). Along the lower curve more delivery only takes dissatisfaction away, along the straight line every step counts, and the upper curve delights. A path of arrows shows a delight that wears off. The places are yours to give, or `fittedDiagram` derives them; to show what a study found, without a guess of what is delivered, use `KanoMatrix`.',
    sheet: 'kano',
    words: ({ kano, figure }) => ({ ...kano, ...kano.diagram, ...figure }),
    named: `A figure named by its title and by its axes, with whether the curves are schematic or fitted. ${marks} Curves, their names and the words at the ends of the axes are silent.`,
    keys: detailsKeys,
    announced: opened,
    bad: [
      [
        '`fulfilment: 40`, or `satisfaction: 1.4`',
        'The feature is not drawn. A note names the value and its range, the table keeps it, and the console has its path, such as `features[1].satisfaction`.',
      ],
      ['`category: "wow"`', 'The same; the console lists the six kinds.'],
      ['`fulfilment: NaN`', 'A note says that it is missing, and the table “no value”.'],
      ['two features with one `id`', 'Both are drawn, and a note and the console say so.'],
      ['no `label`', 'The feature is called by its place: “#1”.'],
      ['`null` among the features', 'It stands in the table as a feature without values, and three notes say what is missing.'],
    ],
    source:
      'Kano, Seraku, Takahashi and Tsuji, “Attractive quality and must-be quality”, 1984. No source gives the schematic curves a formula: theirs is ours. Fitted curves: Wang and Ji, “Understanding customer needs through quantitative analysis of Kano’s model”, International Journal of Quality & Reliability Management 27(2), 2010. Basis, Beleving and Bijzonder: the 3B model of CustomerScope.',
    related: {
      KanoMatrix: 'shows what a study found',
      KanoPriorities: 'says what to do first',
      KanoTable: 'has the counts of a study',
      ServiceBasics: 'looks at the basics of a service one by one',
    },
  },

  KanoPriorities: {
    group: 'Understand',
    anatomy: 'kano-priorities',
    purpose:
      'Shows the features of a study in the order of work, with an advice for each kind: what has to be flawless first, then what pays by every step, then what surprises. Within a kind that comes first which weighs most. It is the last page of a study, for those who decide; the evidence is in `KanoTable`, and `KanoMatrix` shows how close the calls are.',
    sheet: 'kano',
    words: ({ kano, figure }) => ({ ...kano, ...kano.study, ...kano.table, ...kano.priorities, ...figure }),
    named:
      'A figure named by its title and the rule of the categories. The kinds are a list in the order of work, each with its advice, its name and the list of its features; better, worse and n are read with each. Only the shapes are silent.',
    keys: pictureKeys,
    announced: 'Nothing changes by itself: it is a list.',
    bad: [
      [
        'a count of −1, or no `tally`',
        'The feature stands last, under “Without answers”, with dashes. A note says what is wrong, and the console where.',
      ],
      ['a feature that nobody answered', 'It stands there too, with n 0. That is no mistake, and nothing is told.'],
      ['questionable answers only', 'The feature stands under “Ask again”, with dashes for better and worse, and an asterisk.'],
      ['two features with one `label`', 'Both are listed; a note says that an earlier one has the name, as does the console.'],
      ['`rule="max"`', 'The kinds follow from the most frequent answers, and the console says that `rule` is `"mode"` or `"berger"`.'],
    ],
    source: `That must-be weighs more than one-dimensional, and that more than attractive and indifferent: Berger et al., ${berger}. Better and worse, by which features of a kind are ranked: Timko, there, p. 18. The asterisk is Fong’s test of 1996. That reverse and questionable features come last, and the words of the advice, are ours.`,
    related: {
      KanoTable: 'has the evidence',
      KanoMatrix: 'shows how far the features lie apart',
      ImprovementCycle: 'shows where the work on one of them stands',
    },
  },
};
