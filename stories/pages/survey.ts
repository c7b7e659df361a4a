import { questionKeys, type Keys, type WidgetPage } from './page.js';
import { sliderKeys } from './scale.js';

type Row = WidgetPage['bad'][number];

/** What every question answers in the same way. */
const both: Row = ['`value` beside `defaultValue`', 'The value holds, and the console says so.'];
const wayBack: Row = [
  '`required` beside `noAnswer`',
  'The point that takes an answer back is left out, and the console says why: an empty answer would satisfy the form.',
];
const tag: Row = [
  '`question="<b>How?</b>"`',
  'The tags are shown as text, and the console asks for plain text. Elements are welcome: `question={<b>How?</b>}`.',
];

const chosen = 'The browser says which point is chosen.';
const followed = `${chosen} The follow-up appears after the scale, in reading order, and takes no focus. An error is no live region: it is heard with the group, when the focus comes to it.`;

const typedKeys: Keys = [['↑ ↓, in tenths', 'a tenth more or less in the field, as far as the browser does that for numbers']];

export const survey: Record<string, WidgetPage> = {
  NpsInput: {
    group: 'Ask',
    anatomy: 'nps-input',
    purpose:
      'The recommendation question of the Net Promoter Score: how likely it is that somebody recommends you, from 0 to 10. The eleven points are equal and without colour, so that none of them is favoured, and only the two ends say what they mean; `followUp` adds an open question that fits the answer. It asks about the relation as a whole: for satisfaction with one thing use `CsatInput`, for the effort it took `CesInput`.',
    sheet: 'survey',
    words: (locale) => ({ ...locale.scale, ...locale.survey.nps }),
    named:
      'A radio group named by its question and described by the hint, by “Not answered” where it is read-only without an answer, and by the error. Each point is a radio named by its number; 0 and 10 also by what they mean. The follow-up is a text field named by its own question.',
    keys: questionKeys,
    announced: followed,
    bad: [
      ['`defaultValue={11}`', 'Nothing is chosen, and in development the console says which values can be.'],
      ['`defaultValue="9"`, a text', 'The same: a text is no point of the scale. `readAnswer` makes the number of it.'],
      both,
      ['`value` without `onValueChange`', 'The answer stands there and nobody can change it: React puts it back. Nothing is told.'],
      ['`value="n/a"` without `notApplicable`', 'Nothing is chosen, and the console says so.'],
      wayBack,
      [
        'Two questions of one `name` in one form',
        'To the browser they are one group, and an answer to the one takes that of the other away. Nothing is told.',
      ],
      ['No `name`', 'It can be answered, and no form posts it.'],
      tag,
      ['A question of more than 400 characters', 'It is shown whole, and the console counts them.'],
    ],
    source:
      'Frederick F. Reichheld, “The One Number You Need to Grow”, Harvard Business Review, December 2003. Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6. Asked of employees it is the eNPS.',
    related: {
      NpsBreakdown: 'counts the answers',
      ScaleLinks: 'asks the same in a mail',
      ChoiceScale: 'asks on a scale of your own',
      CxEnhance: 'adds Home, End and Delete',
    },
  },

  CesInput: {
    group: 'Ask',
    anatomy: 'ces-input',
    purpose:
      'The effort question of the Customer Effort Score, asked after something was to be solved: how far one agrees that it was made easy, 1 to 7. Every point has its word in sight. Version 1.0 asks for the effort itself, 1 to 5, and there low is good: `data-direction` says which way a scale points, and scores of the two versions do not compare. Where nothing had to be done use `CsatInput`, for the relation as a whole `NpsInput`.',
    sheet: 'survey',
    words: (locale) => ({ ...locale.scale, ...locale.survey.ces }),
    named:
      'A radio group named by the statement and described by “How far do you agree?” (in version 1.0, and beside a question of your own, by your hint alone) and by the error. Each point is a radio named by its number and its word: “5 somewhat agree”.',
    keys: questionKeys,
    announced: followed,
    bad: [
      ['`version="3.0"`', 'Version 2.0 is asked, and in development the console lists the two that there are.'],
      ['`version="1.0"` with `defaultValue={6}`', 'Nothing is chosen: that version has five points, and the console names them.'],
      ['`subject` with `version="1.0"`', 'It is not used, since the wording of that version names nobody. Nothing is told.'],
      both,
      wayBack,
      tag,
    ],
    source:
      'Version 2.0: CEB, 2013. Version 1.0: Dixon, Freeman and Toman, “Stop Trying to Delight Your Customers”, Harvard Business Review, July 2010; its published wording could not be checked, and `words` or `question` replaces ours.',
    related: {
      ScoreCard: 'shows the score with its interval',
      ScoreTrend: 'shows it over time',
      CsatInput: 'asks how satisfied one is',
      ErrorSummary: 'leads back to it where it was left open',
    },
  },

  CsatInput: {
    group: 'Ask',
    anatomy: 'csat-input',
    purpose:
      'The satisfaction question (CSAT): how satisfied somebody is with one thing, such as a repair or a call. In Dutch it is known as KTV, and asked of employees as MTV. The points are numbers, stars, faces or thumbs; below them stand the words of the two ends and, between those, that of the answer. One thing a question: for several things on one scale use `ScaleMatrix`, for a mark out of ten `GradeInput`.',
    sheet: 'survey',
    words: (locale) => ({ ...locale.scale, ...locale.survey.csat }),
    named:
      'A radio group named by its question and described by the hint and the error. A number is named with its word, “4 satisfied”; a drawing is silent, and its word alone is the name. Of ten numbers the two ends have a word; of ten drawings the others say their place, “7 of 10”.',
    keys: questionKeys,
    announced: `${chosen} The word that appears below the strip is part of its name already. The follow-up takes no focus.`,
    bad: [
      ['`points={4}`', 'Five points are shown, and in development the console lists what can be chosen.'],
      ['`look="hearts"`', 'Numbers are shown, and the console lists the four looks.'],
      ['`defaultValue={8}` on five points', 'Nothing is chosen, and the console says which values can be.'],
      [
        '`words={{ points: { 5: ["bad", "good"] } }}`',
        'The points without a word have their number alone, and as drawings no name at all. Nothing is told.',
      ],
      both,
      wayBack,
      tag,
    ],
    source:
      'A question without one author. That the score is the share of the two highest of five points (top-2-box) is the convention of the field; what counts as satisfied of 3, 7 and 10 points is ours, and `csatBands` has it. The drawings are our own.',
    related: {
      ScoreDistribution: 'shows how often each point was given',
      ScoreCard: 'shows the score with its interval',
      ScaleMatrix: 'asks about several things at once',
      CesInput: 'asks how easy it was',
    },
  },

  GradeInput: {
    group: 'Ask',
    anatomy: 'grade-input',
    purpose:
      'The report mark, 1 to 10, as Dutch schools give it (rapportcijfer), so that respondents know what a 6 and an 8 are. Whole marks are a strip, halves a ruler with the mark beside it in large figures, tenths a field to type in, with the ruler to go by. Whole marks are enough for most surveys. To slide a mark use `GradeSlider`, for satisfaction in words `CsatInput`.',
    sheet: 'survey',
    words: (locale) => ({ ...locale.scale, ...locale.survey.grade }),
    named:
      'A radio group named by its question and described by the hint and the error; each mark is a radio named by its number, 1 and 10 also by what they mean. In tenths it is a group and in it a number field, both named by the question; hint and error describe the field.',
    keys: [...questionKeys, ...typedKeys],
    announced: `${chosen} The large figures are the name of that point, and are not said a second time. The follow-up takes no focus.`,
    bad: [
      ['`step={0.25}`', 'Whole marks are asked, and in development the console lists the three steps.'],
      ['`defaultValue={7.5}` with whole marks', 'Nothing is chosen, and the console says which marks can be given.'],
      ['`defaultValue={11}` in tenths', 'It stands in the field, where the browser refuses it; the console says which marks can be given.'],
      ['`defaultValue="7,3"`, a text', 'The field is empty, and the console says which marks can be given.'],
      [
        '`notApplicable` or `noAnswer` in tenths',
        'It is left out, since nothing native excludes it from a mark that is typed; the console advises a question of its own.',
      ],
      [
        'Wordings for `low`, `middle` or `high` in tenths',
        'They are not used: what is typed has no segment. `any` is asked, and nothing is told.',
      ],
      both,
      wayBack,
      tag,
    ],
    source:
      'The Dutch report mark; below 5.5 is a fail. That expectations are met at 8 is CustomerScope’s reading; `gradeBands` has both, and is data.',
    related: {
      GradeSlider: 'asks the same with a handle to slide',
      RulerInput: 'is the ruler, for steps of your own',
      ScoreCard: 'shows the mean mark with its interval',
      CsatInput: 'asks for satisfaction in words',
    },
  },

  GradeSlider: {
    group: 'Ask',
    anatomy: 'grade-slider',
    purpose:
      'The report mark, 1 to 10, by a slider, in halves unless you say otherwise. At rest its thumb is hollow and a dash stands for the mark: that is no answer, and nothing is posted before the thumb is tapped or moved. Without script it is the ruler of `GradeInput`, at the same place and height. It costs client JavaScript: `GradeInput` asks the same without.',
    sheet: 'survey',
    words: (locale) => ({ ...locale.scale, ...locale.survey.grade }),
    named:
      'A group and in it a slider, both named by the question; hint and error describe the slider. Its value is the mark with what it means, “10 excellent”, and at rest “not answered yet”. In tenths there is a number field as well, with the same name. Before script, and without it, it is named as `GradeInput` is.',
    keys: sliderKeys,
    announced:
      'The slider says its new value, and “not answered yet” where an answer is taken back. The large figures beside it are silent, since they say the same.',
    bad: [
      ['`step={0.25}`', 'Halves are asked, and in development the console lists the three steps.'],
      ['`defaultValue={7.3}` in halves', 'The thumb rests and nothing is chosen; the console says which marks can be given.'],
      [
        '`defaultValue={11}` in tenths',
        'It stands in the field, where the browser refuses it, and the thumb rests; the console says which marks can be given.',
      ],
      ['`notApplicable` or `noAnswer` in tenths', 'It is left out; the console advises a question of its own.'],
      both,
      wayBack,
      tag,
    ],
    source:
      'The Dutch report mark, as `GradeInput` has it. It follows the WAI-ARIA slider pattern, with Delete and a state at rest of our own; the handle is the slider of Radix.',
    related: {
      GradeInput: 'asks the same without client JavaScript',
      ScoreSlider: 'slides over steps of your own',
      ScoreDistribution: 'shows how often each mark was given',
    },
  },

  PmfInput: {
    group: 'Ask',
    anatomy: 'pmf-input',
    purpose:
      'The product-market-fit question: how somebody would feel who could no longer use the product. Of its four answers three count; the last, for who no longer uses it, stays out of n. Ask who uses the product. It says whether a product is missed and not what is good about it: that is what its follow-up is for.',
    sheet: 'survey',
    words: (locale) => ({ ...locale.scale, ...locale.survey.pmf }),
    named:
      'A radio group named by its question and described by the hint and the error. Each answer is a radio named by its words; there are no numbers, in sight or heard.',
    keys: questionKeys,
    announced: `${chosen} After one of the first three the follow-up appears below, and takes no focus; after the last nothing is asked.`,
    bad: [
      ['`defaultValue="maybe"`', 'Nothing is chosen, and in development the console lists the four answers.'],
      [
        '`notApplicable`, which its types do not have',
        'A second answer stands beside the scale and posts `n/a` as the last one does; the console names the value that both have.',
      ],
      both,
      wayBack,
      tag,
    ],
    source: 'Sean Ellis, “The Startup Pyramid”, 2009: a product is said to fit its market where 40 % or more would be very disappointed.',
    related: {
      ScoreCard: 'shows the share beside the threshold',
      ScoreDistribution: 'shows how often each answer was given',
      NpsInput: 'asks whether it is recommended',
    },
  },

  ChoiceScale: {
    group: 'Ask',
    anatomy: 'choice-scale',
    purpose:
      'A scale of your own: any values, with a word for each point, or numbers with two ends in words. Give every point its word where you can, since words measure more reliably than numbers alone. The strip lies down where the words fit beside one another and stands up where they do not. A scale of satisfaction, effort or recommendation is there already, with its words in six languages; for more than twenty-one steps use `RulerInput`.',
    sheet: 'survey',
    words: (locale) => locale.scale,
    named:
      'A radio group named by its question and described by the hint and the error. Each point is a radio named by its label and its word; with `ends` the first and the last also by what they mean. An empty label is a ring, which is silent.',
    keys: questionKeys,
    announced: followed,
    bad: [
      [
        '`options={[]}`, or one point',
        'The question stands there with what there is, and in development the console says how many it takes.',
      ],
      ['Forty points', 'All are shown, in as many rows as they need; the console advises a slider.'],
      [
        'Two points of one value',
        'Both are shown; as `defaultValue` the first of them is chosen, and the console says which two they are.',
      ],
      [
        'The value `""`, or `"n/a"` beside `notApplicable`',
        'It is shown, and posts what is read as no answer, or as not applicable; the console says so.',
      ],
      ['`defaultValue={99}`', 'Nothing is chosen, and the console says which values can be.'],
      [
        'A word of more than 120 characters',
        'It is shown whole, and the console counts them. With `wording="chosen"` words of more than 40 go into the cells.',
      ],
      ['`null` among the points', 'It is left out. Nothing is told.'],
      ['No `question`', 'The group has no name. Nothing is told.'],
      both,
      wayBack,
      tag,
    ],
    source:
      'The strip is ours. That words measure more reliably: Krosnick and Berent, “Comparisons of Party Identification and Policy Preferences”, American Journal of Political Science 37(3), 1993, pp. 941–964.',
    related: {
      ScaleMatrix: 'asks several statements on one scale',
      RulerInput: 'draws the scale as a ruler',
      ScaleLinks: 'has its points as links',
      CsatInput: 'has a scale of satisfaction ready',
    },
  },

  ScaleMatrix: {
    group: 'Ask',
    anatomy: 'scale-matrix',
    purpose:
      'Several statements on one scale, as surveys of employees have: a table where there is room, a card for each statement on a phone. The words of the points stand once above the columns; on a card those of the ends and of the answer below the strip. Keep it to a handful, since answers get careless down a long grid. For one statement use `ChoiceScale`.',
    sheet: 'survey',
    words: (locale) => locale.scale,
    named:
      'A group named by its question and described by the hint; in it a radio group for each row, named by its statement and described by its error. Each radio is named by its number and its word, also where the words are seen in the head only.',
    keys: [['Tab, Shift + Tab', 'goes from row to row; in a row to its answer, or into one without'], ...questionKeys.slice(1)],
    announced:
      'The browser says which point of the row is chosen. Nothing appears or moves. What is wrong is heard with the row that it is about.',
    bad: [
      [
        'Two statements of one `id`',
        'Both are shown; the second posts with its place behind the id, as `trust.2`, and in development the console says so.',
      ],
      ['`defaultValue={{ pay: 1 }}` without such a statement', 'It is left out, and the console lists the ids that there are.'],
      ['`defaultValue={{ trust: 9 }}` on five points', 'Nothing is chosen in that row, and the console says what can be.'],
      ['`"n/a"` as an answer without `notApplicable`', 'The same.'],
      [
        '`options={[1, 2, 3]}`, bare values',
        'Each point is an empty ring: here an option is an object. The console says that they have no value.',
      ],
      ['`options={[]}`', 'The statements stand there without a scale, and the console says how many points it takes.'],
      ['`statements={[]}`', 'The question and the words of the points stand there. Nothing is told.'],
      ['`null` among the statements', 'It is left out. Nothing is told.'],
      ['`value` beside `defaultValue`', 'The values hold, and the console says so.'],
      ['No `name`', 'It can be answered, and no form posts it.'],
    ],
    source: 'No published method: native radio groups in a `<fieldset>`, each after the WAI-ARIA radio group pattern.',
    related: {
      ChoiceScale: 'asks one question on a scale of your own',
      ScoreComparison: 'shows the scores beside one another',
      CsatInput: 'asks about one thing',
      KanoQuestion: 'asks a pair of questions about a feature',
    },
  },

  ScaleLinks: {
    group: 'Ask',
    anatomy: 'scale-links',
    purpose:
      'A scale whose points are links, for a page or a message where no form can be; the recommendation question unless you say otherwise. A link is opened by more than people, by mail scanners and previews too, so it says only what was meant: the page behind it shows that answer and asks to send it. On a page that can have a form, ask with `NpsInput`. For the body of a mail `scaleEmail` of `cx-widgets/email` writes the same scale as a table.',
    sheet: 'survey',
    words: (locale) => ({ ...locale.survey.nps, ...locale.survey.page }),
    named:
      'A group named by its question and described by the hint; in it a list of links. A link is named by its number and its word; without words the first and the last also by what they mean. Which one leads where is in its address alone.',
    keys: [
      ['Tab, Shift + Tab', 'goes from link to link; a point that may not be followed is passed over'],
      ['Enter', 'follows the link'],
    ],
    announced: 'Nothing on the page changes: a link opens the next one.',
    bad: [
      [
        '`href` gives `javascript:…` or `data:…`',
        'The point is shown without a link, and in development the console says which addresses can be followed.',
      ],
      ['`href` is a text, or missing', 'All points are shown without a link, and the console says so of each.'],
      ['Forty points', 'All are shown, in as many rows as they need; the console says how many it takes.'],
      ['`options={[]}`', 'The question and the hint stand there, without a strip; the console says how many points it takes.'],
      [
        '`options={[1, 2]}`, bare values',
        'Each point is an empty ring: here an option is an object. The console says that they have no value.',
      ],
      ['Two points of one value', 'Both are shown, and the console says which two they are.'],
      ['A label of more than 120 characters, or with a tag', 'It is shown whole, and as text, in a row of its own; the console says so.'],
    ],
    source:
      'The question is that of `NpsInput`. That a link only shows an answer, and a form sends it, is ours: the page “From an e-mail” has the whole way.',
    related: {
      NpsInput: 'asks on the page behind the link, with the answer chosen',
      ChoiceScale: 'has a scale of your own in a form',
      NpsBreakdown: 'counts what was sent',
    },
  },

  SurveyProgress: {
    group: 'Ask',
    anatomy: 'survey-progress',
    purpose:
      'How far a survey is: “Question 3 of 8”, and a line under it. The line shows what has been answered, two of eight: empty at the first question, and not yet full at the last one, which is still open. It belongs above the questions of surveys that take several pages; one page that is seen whole needs none.',
    sheet: 'survey',
    words: (locale) => locale.survey.page,
    named: 'A progress bar named by the words above it, “Question 3 of 8”, with 2 of 8 as its value.',
    keys: [],
    announced:
      'It is no live region: on the next page it is read where it stands. A script that changes questions in place says so itself, such as by moving the focus to the next one.',
    bad: [
      [
        '`question={9}` of 8, or `question={0}`',
        'The words say it as it came, without a line; in development the console says what can be.',
      ],
      ['`question={2.5}`', 'The same.'],
      ['`of={0}`', 'The same.'],
      ['`NaN`, `Infinity`, or the text `"3"`', 'Neither words nor a line are shown, and the console says what can be.'],
    ],
    source: 'No published method: the `<progress>` element of HTML. That the line counts what is answered is ours.',
    related: {
      ErrorSummary: 'says what is still open on this page',
      CxEnhance: 'asks before answers are left unsent',
      NpsInput: 'is a question to stand under it',
    },
  },

  ErrorSummary: {
    group: 'Ask',
    anatomy: 'error-summary',
    purpose:
      'What still has to be answered, at the top of a page that comes back from the server: how many questions, which ones, and how to mend each. Every question is a link that moves the focus to its first option, without script. Give each question itself its `error` too, since this is a list of them and not their place. Where the browser checks the form before it is sent it is not needed.',
    sheet: 'survey',
    words: (locale) => locale.survey.page,
    named:
      'A region named by its heading, “2 questions still need an answer”. In it a list of links, each named by its question and described by what is to be mended.',
    keys: [
      ['Tab, Shift + Tab', 'goes from the summary to its first link, from link to link, then on to the questions'],
      ['Enter', 'moves the focus to the first option of the question; nothing is chosen by that'],
    ],
    announced:
      'A page that a server sends begins here, so that its heading is heard first. It is no alert, which would be read twice. Put there by a script it says nothing by itself: call `focus()` on its `ref`.',
    bad: [
      ['`errors={[]}`, or no list', 'Nothing is rendered, and nothing is told.'],
      ['`null` among the errors', 'It is left out and not counted; in development the console says where it stood.'],
      ['An error without an `id`', 'Its question is shown without a link, and the console says so.'],
      ['An error without a `question`', 'Its id stands for it, and the console asks for the question.'],
      ['Two errors of one `id`', 'Both are shown and counted; the console names the second.'],
      ['An `id` that no question has', 'The link goes nowhere. Nothing is told: the list cannot see the page.'],
      ['`<b>` in a question', 'It is shown as text. Nothing is told.'],
    ],
    source: 'WCAG 2.2, technique G139: a way to jump to the errors. That it has the focus and is no alert is ours.',
    related: {
      CxEnhance: 'gives it the focus where the browser did not',
      SurveyProgress: 'says how far the survey is',
      NpsInput: 'shows its own error under the scale',
    },
  },
};
