import { questionKeys, type Keys, type WidgetPage } from './page.js';

/** A slider with a state at rest. */
export const sliderKeys: Keys = [
  ['Tab, Shift + Tab', 'goes to the thumb, then to an answer beside it; where the value is typed, first to its field'],
  ['→ ↑', 'one step on; at rest, from where the thumb stands. From right to left ← goes on'],
  ['← ↓', 'one step back; mirrored likewise'],
  ['Page up, Page down', 'from one number of the ruler to the next, and two steps at least'],
  ['Shift + an arrow', 'ten steps at once'],
  ['Home, End', 'the first and the last step'],
  ['Space, Enter', 'at rest, answers what the thumb stands on'],
  ['Delete, Backspace', 'takes the answer back'],
];

type Row = WidgetPage['bad'][number];

/** What a ruler and the slider over it answer in the same way. */
const rough: readonly Row[] = [
  ['`steps={[]}`', 'The question stands there with a dash for the answer, and in development the console says how many steps it takes.'],
  ['Uneven steps, or steps that go down', 'Each has a cell like the others, as it came; the console names the first that is out of place.'],
  ['`defaultValue` between two steps', 'Nothing is chosen, and the console says which values can be.'],
  [
    '`defaultValue={120}` where 0 to 100 is typed',
    'It stands in the field, where the browser refuses it; the console says which values can be.',
  ],
  [
    '`notApplicable` or `noAnswer` where the value is typed',
    'It is left out, since nothing native excludes it; the console advises a question of its own.',
  ],
  [
    'Several wordings of the follow-up where the value is typed',
    'The first holds for every answer, and the console says so: only script could know the segment.',
  ],
  ['`value` beside `defaultValue`', 'The value holds, and the console says so.'],
  ['`required` beside `noAnswer`', 'The point that takes an answer back is left out, and the console says why.'],
  ['A tag in a text, or more than 120 characters', 'It is shown as text, and whole; the console says so.'],
];

export const scale: Record<string, WidgetPage> = {
  RulerInput: {
    group: 'Ask',
    anatomy: 'ruler-input',
    purpose:
      'A scale drawn as a ruler, for measures: marks, percentages, levels with names. Up to twenty-one steps are pressed, each in a cell of its own, and the answer stands beside the ruler in large figures with what it means; with more the value is typed. It needs no script. For a handful of answers in words use `ChoiceScale`, for the report mark `GradeInput`.',
    sheet: 'survey',
    words: (locale) => locale.scale,
    named:
      'A radio group named by its question and described by the hint and the error; each step is a radio named by its label and what it means, “7.5 good”. Where the value is typed it is a group and in it a number field, both named by the question; hint and error describe the field.',
    keys: [...questionKeys, ['↑ ↓, where it is typed', 'one step more or less in the field, as far as the browser does that for numbers']],
    announced:
      'The browser says which step is chosen, with what it means. The large figures are its name, and are not said a second time; ticks and numbers are silent.',
    bad: [...rough, ['One step', 'It is shown and can be pressed; the console says how many it takes.']],
    source: 'No published method: native radios or a native number field, after the WAI-ARIA radio group and spinbutton patterns.',
    related: {
      ScoreSlider: 'lays a slider over it',
      GradeInput: 'has the marks of a report ready',
      ChoiceScale: 'is a strip, with a word for each point',
    },
  },

  ScoreSlider: {
    group: 'Ask',
    anatomy: 'score-slider',
    purpose:
      'A slider over steps of your own, which rests unanswered: a hollow thumb and a dash, until somebody taps or moves it. What is posted is the native ruler beneath it, the same that a page without script shows, so an untouched slider posts nothing. It takes plain data and finished texts, and a server component in any language can render it. For the report mark use `GradeSlider`; without client JavaScript `RulerInput` asks the same.',
    sheet: 'survey',
    words: (locale) => locale.scale,
    named:
      'A group and in it a slider, both named by the question; hint and error describe the slider. Its value is the label of the step with what it means, and at rest “not answered yet”. Where the value is typed there is a number field as well, with the same name. Before script, and without it, it is named as `RulerInput` is.',
    keys: sliderKeys,
    announced:
      'The slider says its new value, “not answered yet” where an answer is taken back, and “Not applicable” where that was chosen beside it. Where a required answer is missing the browser leads to the radios, which are back until the focus leaves them.',
    bad: [...rough, ['One step', 'There is nothing to slide: the ruler is shown, and can be pressed. The console says how many it takes.']],
    source:
      'The WAI-ARIA slider pattern, with Delete and a state at rest of our own; the handle is the slider of Radix. That the ruler is the answer and the slider a handle is told on the page “Decisions”.',
    related: {
      RulerInput: 'is what stands there without script',
      GradeSlider: 'has the marks of a report ready',
      BlocksAssessment: 'asks with a slider for each building block',
    },
  },

  CxEnhance: {
    group: 'Ask',
    anatomy: null,
    purpose:
      'What script can add to the questions of a page, once a page and anywhere in it; it is optional, and nothing depends on it. It gives every group of radios the same keys in every browser, has a missing answer told in the language of the page, and brings the focus to the first error of a page that comes back. It also lets `onValueChange` hear what no event tells: an answer given before the page was hydrated, a form that is reset, an answer taken back by a key. It renders nothing; the picture shows a form that has it.',
    sheet: 'survey',
    words: () => ({}),
    named: 'It adds no role and no name: the questions have their own.',
    keys: [
      [
        'Tab, Shift + Tab',
        'as without it: to the answer, or into a question without one; then past it. Where Shift + Tab enters such a question is the browser’s: WebKit goes to the last point, Chromium and Firefox to the first; and Firefox goes from any other point to the first one before it leaves.',
      ],
      ['Space', 'as without it: chooses the point that has the focus'],
      ['→ ↓', 'chooses the next point, and goes round; without it WebKit stops at the last'],
      ['← ↑', 'chooses the point before, and goes round; without it WebKit stops at the first'],
      ['→ ← from right to left', 'mirrored; without it not in WebKit'],
      [
        'Home, End',
        'the first and the last point of the scale, without an answer beside it, to which the arrows do go; without it nothing',
      ],
      ['Delete, Backspace', 'takes the answer back, and the focus stays; without it nothing'],
      ['with Ctrl, Alt or Meta', 'the browser’s, and so is every key in a question that is only to be read'],
    ],
    announced:
      'A required question without an answer is told by the browser, in the words of `required`. On a page with errors the focus goes to the summary, or to the first question with an error, which is then heard with it; never while something else has the focus.',
    bad: [
      ['It is not there', 'All questions work; what the table of keys calls “without it” holds.'],
      ['Two of them on a page', 'Each thing happens once.'],
      ['No `required`', 'The browser says that an answer is missing in its own language.'],
      ['A message that the page has set by `setCustomValidity`', 'It stays, and ours is not said.'],
      ['A key that the page has dealt with by `preventDefault`', 'It is left to the page.'],
      [
        'A parent that holds the answer and ignores `null`',
        'The answer is taken back all the same, since the browser has already done it: the form posts nothing, and the parent has to follow.',
      ],
      ['An error at a question that is disabled', 'The focus passes it over and goes to the next one.'],
    ],
    source:
      'Keys: the WAI-ARIA radio group pattern; Home, End, Delete and Backspace are ours. The focus: WCAG 2.2, technique G139. Leaving a page: HTML Standard, “prompt to unload a document”.',
    related: {
      ErrorSummary: 'lists what is missing, and gets the focus',
      NpsInput: 'is one of the questions that it helps',
      ScaleMatrix: 'has a group of radios in each row',
    },
  },
};
