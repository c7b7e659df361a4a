import { detailsKeys, type WidgetPage } from './page.js';

export const strategy: Record<string, WidgetPage> = {
  ValueDisciplines: {
    group: 'Build',
    anatomy: 'value-disciplines',
    purpose:
      'The three value disciplines as a triangle: operational excellence, customer intimacy and product leadership, each with its score. The rule is to excel in one and to reach the threshold in the others: what is chosen is in the accent colour, a score under the threshold is hollow and says so. As one point it shows to which corner the scores pull together. For scores on subjects of your own take `BuildingBlocksRadar`.',
    sheet: 'strategy',
    words: (locale) => ({ ...locale.strategy.disciplines, ...locale.figure }),
    named:
      'A figure, named by its caption. The drawing is silent; each discipline is a button in a list, with its score after it, and “chosen” or “below the threshold” in words.',
    keys: detailsKeys,
    announced:
      'The browser says of a name whether its details, what the discipline means, are open. They follow the name in reading order, and the focus stays on it.',
    bad: [
      [
        'A score off the scale, or the text `"3"`',
        'There is no mark, the outline is open, and a dash stands at the corner. A note names it, the table has it as it came, and the console says what is allowed.',
      ],
      [
        'A score of `null`',
        'It says “no value”, and a note says that the outline is open there; of the point, that there is none. The console hears nothing.',
      ],
      [
        '`threshold={9}` on a scale to 5',
        'Scores are read as if there were no threshold. A note and the console name it; the table has it as it came.',
      ],
      ['`chosen` that is none of the four', 'No discipline is marked, and a note and the console name it.'],
      ['`min={5} max={1}`', 'There is no picture: the table is open, and a note and the console say that the scale cannot be drawn.'],
      ['`look="pie"`', 'It is drawn as the radar, which the console says.'],
      ['2.96 with a threshold of 3', 'It is written with as many decimals as it takes to be seen below: 2.96, and not 3.0.'],
      ['No score at all', 'A title says so, without a picture and without a table.'],
    ],
    source:
      'Michael Treacy and Fred Wiersema, The Discipline of Market Leaders, 1995. Customer excellence is customer intimacy and operational excellence together. The centre of gravity weighs each score by its share of the range above `min`; that is ours.',
    related: {
      BuildingBlocksRadar: 'draws axes of your own',
      ServiceBasics: 'looks closer at how service is done',
      ImprovementCycle: 'shows what is being done to reach the threshold',
    },
  },

  ImprovementCycle: {
    group: 'Build',
    anatomy: 'improvement-cycle',
    purpose:
      'A cycle of improvement: a ring of three to six arrows, and beside it the list of its steps with what happens in each. The step that is being done is in the accent colour, and a line says which round it is. Where the names have no room in the ring their numbers stand there. What happens once, from beginning to end, is a `JourneyTimeline`.',
    sheet: 'strategy',
    words: (locale) => ({ ...locale.strategy.cycle, ...locale.figure }),
    named:
      'A figure, named by its caption. The ring is silent; the steps are an ordered list, in which the one being done is the current step (`aria-current`). A step with `details` has a button as its name.',
    keys: [
      ['Tab', 'goes to the names of steps that have details, and to the handle of the table where there is one'],
      ['Enter, Space', 'opens the details; on the handle, the table'],
      ['Escape', 'closes the details, and the focus stays where it was'],
    ],
    announced:
      'The browser says of a name whether its details are open. That another step is current is said by the title, which is not announced.',
    bad: [
      ['Fewer than three steps, or more than six', 'They are a list without a ring, and a note and the console say how many a ring has.'],
      ['`current={4}` of four steps', 'No step is marked: it counts from 0. A note and the console say so.'],
      ['`round={1.5}`, or 0', 'The round is left out, and a note and the console say so.'],
      ['`null` among the steps', 'It keeps its place, and is called by its number: #1.'],
      ['`table="none"` with any of these', 'The table is there all the same, behind its handle.'],
      ['No steps', 'A title says so, and nothing else is there.'],
    ],
    source:
      'Plan, do, check, act: W. Edwards Deming, Out of the Crisis, 1986, after Walter Shewhart. The three Ds: James Allen, Frederick F. Reichheld and Barney Hamilton, The Three “Ds” of Customer Experience, Bain & Company, 2005. The feedback loop: CustomerScope.',
    related: {
      GapList: 'says where to begin',
      ScoreTrend: 'shows whether it has helped',
      JourneyTimeline: 'shows what happens once, along time',
      KanoPriorities: 'says what to do first',
    },
  },

  ServiceBasics: {
    group: 'Build',
    anatomy: 'service-basics',
    purpose:
      'The basics of service as gates: open where the report mark says that expectations are met, closed where it does not, and only hinted at where nothing is measured. Above them stand the mark of the service as a whole and how it reads, and below them, once all gates are open, what would lift that mark further. A mark of one thing, with its interval, is a `ScoreCard`; blocks on a scale that is not 1 to 10 are a `BuildingBlocksRadar`.',
    sheet: 'strategy',
    words: (locale) => ({ ...locale.strategy.basics, ...locale.figure }),
    named:
      'A figure, named by its caption. The basics are an ordered list: a button with the name, the mark, and “in order”, “not yet in order” or “not measured” in words; the drawn gate is silent. The reading of the overall mark is the current one (`aria-current`) in a list of all four.',
    keys: detailsKeys,
    announced: 'The browser says of a name whether its details are open. They follow the name in reading order, and the focus stays on it.',
    bad: [
      [
        'A mark of 84, or the text `"7,5"`',
        'The basic counts as not measured. A note names it, the table has the mark as it came, and the console says what is allowed.',
      ],
      [
        'An `overall` of 0.82',
        'Neither it nor its readings are shown. A note names it, the table has it, and the console says what is allowed.',
      ],
      ['`bands={{ met: 9.5 }}`', 'With 8.5 and 9 these bounds do not rise: 8, 8.5 and 9 are taken, and a note and the console say so.'],
      ['A mark of `null`', 'It is not measured: the title counts the measured ones only. Nothing is told.'],
      ['7.96 with a bound of 8', 'It is written with as many decimals as it takes to be seen below: 7.96, and not 8.0.'],
      ['`null` among the basics', 'It is left out. Nothing is told.'],
      ['No basics', 'A title says so; an overall mark is shown all the same.'],
    ],
    source:
      'The six basics, and the reading of the Dutch report mark by 8, 8.5 and 9: CustomerScope. The bounds are data: give those that hold for you.',
    related: {
      GradeInput: 'asks for a report mark',
      ScoreCard: 'shows one mark with its interval',
      KanoDiagram: 'tells basics from what delights',
      ValueDisciplines: 'shows where to excel beyond the basics',
    },
  },
};
