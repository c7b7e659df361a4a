import type { WidgetPage } from './page.js';

export const journey: Record<string, WidgetPage> = {
  JourneyTimeline: {
    group: 'Map',
    anatomy: 'journey-timeline',
    purpose:
      'A customer journey on one map: phases, the contacts in them, how the customer feels at each, and any number of lanes below. It is read along time; a ring on the curve is a moment of truth, a dotted piece a period without contact, a gap in it a feeling that nobody knows. In a wide place it is one line, in a smaller one and on paper it wraps, and on a phone it is a thread of cards. For a score measured over periods use `ScoreTrend`.',
    sheet: 'journey',
    words: (locale) => ({ ...locale.journey, ...locale.figure }),
    named:
      'A figure, named by its caption. Phases are a list, and the touchpoints of each are a list in it; a touchpoint says its moment, name, channel, feeling and lanes as text. The map is a region named “Journey map”, followed by `caption` where that is a text. The curve is silent: its values stand in words at each touchpoint.',
    keys: [
      ['Tab', 'goes to the map, then to the handle of the table, and from there into a table that is open'],
      ['← → ↑ ↓', 'scrolls the map, or the table, where it is wider than its place'],
      ['Enter, Space', 'opens and closes the table'],
    ],
    announced: 'Nothing changes by itself, so that nothing is announced. The browser says whether the table is open.',
    bad: [
      [
        '`emotion: 7` on a scale from −2 to 2, `NaN`, or the text `"2"`',
        'The touchpoint has no place on the curve, which is open there. A note names it, the table has the value as it came, and the console says where it is and what is allowed.',
      ],
      ['`emotion: null`, or none', 'It is unknown: the curve is open there and the table says “no value”. Nothing is told.'],
      [
        'Emotions of a curve that is not in `curves`, or of a fifth one',
        'A note and the console name the curve; its values are not shown. Four curves can be told apart.',
      ],
      ['A lane that `lanes` does not name', 'It stands below those asked for, and a note and the console name it.'],
      [
        '`scale={{ min: 5, max: 1 }}`, or a name without two ends',
        'The map has no curve, the table has the values, and a note and the console say that the scale has no two ends.',
      ],
      ['Two phases, or two touchpoints, with one `id`', 'Both are shown, and a note and the console name the second.'],
      ['`null` among the phases or the touchpoints', 'It keeps its place, and is called by its number: #1.'],
      ['`pause` or `share` of another type', 'There is no pause, and the touchpoint is as long as any other. Nothing is told.'],
    ],
    source:
      'Moments of truth: ZMOT, Google, 2011; FMOT, P&G, 2005; SMOT, in use; UMOT, Solis. Published definitions contradict one another, so that the names are yours. The three lines of a service blueprint: Shostack, “Designing services that deliver”, Harvard Business Review 62(1), 1984; Bitner, Ostrom and Morgan, 2008. The curve: Fritsch and Butland, “A method for constructing local monotone piecewise cubic interpolants”, SIAM Journal on Scientific and Statistical Computing 5, 1984: it never rises above a value, nor falls below one.',
    related: {
      ScoreTrend: 'shows a measured score over periods',
      NpsInput: 'asks after a contact, for the score in a lane',
      ServiceBasics: 'says whether the contacts are in order',
      ImprovementCycle: 'shows what is being done about a low point',
    },
  },
};
