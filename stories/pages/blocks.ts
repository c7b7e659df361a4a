import { detailsKeys, type WidgetPage } from './page.js';
import { sliderKeys } from './scale.js';

export const blocks: Record<string, WidgetPage> = {
  BuildingBlocksRadar: {
    group: 'Build',
    anatomy: 'building-blocks-radar',
    purpose:
      'The building blocks of an organisation as a radar: three to twelve axes, and up to six outlines over them, such as now, target and sector. Further out is better on every axis, and an outline that is open has a value that nobody knows. Compare the values and not the shapes: the area changes with the order of the axes. What lies between now and the target is read faster in a `GapList`, which can stand beside it; scores that were measured with an interval belong in `ScoreComparison`.',
    sheet: 'blocks',
    words: (locale) => ({ ...locale.blocks, ...locale.figure }),
    named:
      'A figure, named by its caption. The drawing is silent; each block is a button in a list, named as the block is, and its details say the value of every series.',
    keys: detailsKeys,
    announced: 'The browser says of a name whether its details are open. They follow it in reading order, and the focus stays on the name.',
    bad: [
      [
        'A value off its axis, `NaN`, or the text `"3"`',
        'There is no mark and the outline is open. A note names series and block, the table has the value as it came, and the console says where it is and what is allowed.',
      ],
      ['`null`, or a list of values that ends early', 'It is a gap: the outline is open and the table says “no value”. Nothing is told.'],
      ['More values than axes', 'Those beyond the last axis stand in the table only; a note and the console say so.'],
      ['One or two axes, or more than twelve', 'They are shown as bars, and a note and the console say what a radar needs.'],
      ['A seventh series', 'It stands in the table and the details, and a note and the console say that six are drawn.'],
      ['An axis from 5 to 5, or from 5 to 1', 'Its values are not drawn but stand in the table; a note and the console name it.'],
      ['A level off the scale', 'It is in the legend and has no ring, which the console says.'],
      ['Two series with one role, or a role that there is not', 'The series is drawn like one without a role, which the console says.'],
      ['`better: "lower"`', 'High is taken for better, which the console says.'],
      ['A `spread` below 0', 'No beam is drawn; details and table have it as it came, and the console names it.'],
      ['Two axes with one `id`', 'Both are drawn, and a note and the console name the second.'],
      ['A target for a block without a current value', 'A note names the block. The console hears nothing, since that is no mistake.'],
      ['`null` among the axes', 'It keeps its place, so that values stay with their own, and is called by its number: #2.'],
    ],
    source:
      'The sets that can be named by hand: Gartner, The Eight Building Blocks of CRM, 2001; Manning and Bodine, Outside In, Forrester, 2012; CEN/TS 16880:2015 and ISO 23592:2021, Service excellence; levels of Forrester, the path to customer experience maturity. The drawing is ours: rings are polygons, so that the same value everywhere lies on its ring.',
    related: {
      GapList: 'lists the gaps, the largest first',
      BlocksAssessment: 'asks for the values',
      ValueDisciplines: 'shows where to excel',
      ServiceBasics: 'reads report marks as gates',
    },
  },

  GapList: {
    group: 'Build',
    anatomy: 'gap-list',
    purpose:
      'What lies between now and the target, one line for each building block, the largest gap first. A line says what is to be gained, from what to what, and shows all series on one ruler; its number is that of the block on the radar. Where blocks have scales of their own the order is by the share of the scale, and the gap is told in the unit. It stands beside a `BuildingBlocksRadar` or alone; without a target take the radar.',
    sheet: 'blocks',
    words: (locale) => ({ ...locale.blocks, ...locale.blocks.gaps, ...locale.figure }),
    named:
      'A region, named by its title. The blocks are an ordered list, each with its number, name, gap and values as text; the ruler is silent.',
    keys: [],
    announced: 'Nothing in it changes by itself.',
    bad: [
      ['No series with the role `current`, or none with `target`', 'It says that there is nothing to compare with a target yet.'],
      ['Two series with the role `target`', 'The first of them counts. Nothing is told.'],
      [
        'A value off its axis, or no number',
        'The gap is a dash and the block stands last, with the value as it came and without a mark. The console says where it is and what is allowed; the note for the reader is the radar’s, so that alone there is none.',
      ],
      ['`null`', 'The gap is a dash and the block stands last. Nothing is told.'],
      ['An axis from 5 to 5', 'The same, and the console names the range.'],
      ['A target that has been passed', 'The gap is negative, or positive where low is better, and in quiet ink.'],
    ],
    source:
      'Current, target and benchmark side by side are common in assessments of maturity. The order is ours: by the share of the axis, counted outwards, as `blockGaps` gives it.',
    related: {
      BuildingBlocksRadar: 'draws the same data',
      BlocksAssessment: 'asks for the values',
      ImprovementCycle: 'shows what is being done about a gap',
    },
  },

  BlocksAssessment: {
    group: 'Build',
    anatomy: 'blocks-assessment',
    purpose:
      'A form that asks how far an organisation is: a slider for each building block, unanswered at rest, and a radar that follows what is filled in. Without script it is the same form of radios, which posts, with a radar of the answers that were given before. To ask one thing take `ScoreSlider`, to ask customers `ScaleMatrix`; to show what was answered, also by many people, take `BuildingBlocksRadar` with `mergeAnswers`.',
    sheet: 'blocks-assessment',
    words: (locale) => ({ ...locale.blocks, ...locale.blocks.assessment, ...locale.figure, ...locale.scale }),
    named:
      'A form without a name of its own; `aria-label` gives it one. Each block is a group and a slider, both named by the question, described by the block’s description. The radar is a figure, named by its caption.',
    keys: [
      ...sliderKeys,
      ['Tab, past the sliders', 'goes to the button, then through the names in the radar to the handle of its table'],
      ['Enter, Space, on a name', 'opens its details'],
      ['Escape', 'closes them, and the focus stays where it was'],
    ],
    announced:
      'A slider says its value with the name of the level, and at rest that it is not answered yet. The radar follows in silence, so that it does not speak over the answer; its values stand in its details and its table.',
    bad: [
      ['`defaultValue` that is none of the steps', 'That slider rests unanswered, the radar has a gap, and the console says what can be.'],
      ['A level off the scale', 'It cannot be answered and has no ring, which the console says.'],
      ['One level', 'Levels need two: the answers are numbers, up to that level. Nothing is told.'],
      ['A block from 3 to 1', 'It has no slider. It keeps its place in the radar and the table, and a note and the console name it.'],
      ['Two blocks with one `id`', 'The second is posted as `id.2`; a note and the console name it.'],
      [
        'A value of `series` off its axis',
        'A note below the radar names it, its table has it as it came, and the console counts it from `series[1]`.',
      ],
      ['One or two blocks', 'The sliders are there, and bars stand in place of the radar, with a note.'],
      ['`axes={[]}`', 'The button stays, with a radar that says that it has 0 blocks.'],
    ],
    source:
      'The form and its radar are ours; a slider follows the ARIA pattern. Means and deviations of several respondents, `mergeAnswers`: Welford’s method, Technometrics, 1962.',
    related: {
      BuildingBlocksRadar: 'shows the answers of many',
      GapList: 'lists what lies between them and a target',
      ScoreSlider: 'asks one thing the same way',
      ScaleMatrix: 'asks about several statements on one scale',
    },
  },
};
