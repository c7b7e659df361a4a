/**
 * The parts of each widget that a style sheet or a test can hold on to. `data-cx` names the widget on its root, `data-part` a part inside it,
 * other attributes a state (by presence) or a choice (by value). They are API; a test compares these lists with what is rendered.
 */
export interface Anatomy {
  /** What `data-part` can be, and what that is. */
  parts: Record<string, string>;
  /** States and choices: the attribute, and its values or `present`. */
  attributes: Record<string, string>;
  /** The same of what comes with script: no server renders it. */
  later?: Anatomy;
}

const picture: Anatomy = {
  parts: {
    caption: 'title and description',
    title: 'the sentence that says what is to be seen',
    description: 'one quiet line: measure, method, n',
    note: 'a datum that could not be drawn as given',
    data: 'the table’s <details>',
    scroll: 'the region in which a wide table scrolls',
    table: 'the data as a table, its cells plain <th> and <td>',
    column: 'a column’s name',
  },
  attributes: { 'data-text': 'present on cells of texts and the names of their columns; the others are numbers' },
};

const labels: Anatomy = {
  parts: {
    tag: 'label or number at a mark',
    number: 'the number that stands in for a label',
    label: 'the name at a mark',
    list: 'the list that resolves the numbers',
    member: 'an item of that list',
  },
  attributes: {
    'data-x': 'place from the start, as digits that add up to thousandths',
    'data-y': 'place from the top, likewise',
    'data-at': 'side, width and kind of the label in each bracket of container widths',
    'data-numbers': 'the brackets in which the list is shown',
  },
};

/** What every result has besides. */
const download: Anatomy = { parts: { download: 'the link that downloads the table as CSV' }, attributes: {} };
const place = {
  'data-x': 'place from the start, as digits that add up to thousandths',
  'data-y': 'place from the top, or from the end, likewise',
};
const gauge: Anatomy = {
  parts: {
    gauge: 'the axis that is read',
    bound: 'the interval in words, over its band',
    band: 'the interval',
    estimate: 'the score on the axis',
    notch: 'a value of the axis',
  },
  attributes: place,
};

const parts = (list: Anatomy['parts'], attributes: Anatomy['attributes'] = {}): Anatomy => ({ parts: list, attributes });

/** What every question has. */
const question = parts(
  {
    question: 'the legend, which names the group',
    hint: 'one line under the question',
    scale: 'the strip of options',
    option: 'one option: a label around its radio; data-segment where it has one',
    apart: 'an answer beside the scale; data-value',
    'not-answered': 'said where a read-only question has no answer',
    error: 'what is wrong, and how to mend it',
  },
  {
    'data-words': 'on the scale, ends | all | chosen: which points carry words in sight',
    'data-value': 'n/a | none: which answer stands beside the scale',
    'data-invalid': 'present with an error',
    'data-readonly': 'present when read-only',
  },
);
const value = parts({ value: 'what stands in the cell' });
const bullet = parts({ bullet: 'the ring of a point without a number' });
const word = parts({ word: 'what the point means' });
const ends = parts({ ends: 'what the two ends mean' });
const below = parts(
  { box: 'the cell of a point whose words stand below the strip' },
  { 'data-points': '2 … 10: the number of points, where words stand below the strip' },
);
const followUp = parts(
  { 'follow-up': 'the open question', 'follow-up-question': 'its label', 'follow-up-answer': 'its text field' },
  {
    'data-segment': 'the segment of an option',
    'data-turn': 'which wording of the follow-up an option asks for, 1 … 9',
    'data-when': 'the number of a wording of the follow-up',
  },
);

/** A scale drawn as a ruler. */
const ruler = parts(
  {
    question: question.parts['question']!,
    hint: question.parts['hint']!,
    field: 'the ruler and what is read off it',
    ruler: 'its cells',
    step: 'a cell: a label around its radio; data-segment where it has one',
    tick: 'its tick and number; silent',
    readout: 'the answer in large figures, with what it means',
    figure: 'its figures',
    text: 'what the step means',
    typed: 'the field for a value that is typed',
    apart: question.parts['apart']!,
    'not-answered': question.parts['not-answered']!,
    error: question.parts['error']!,
  },
  {
    'data-steps': '2 … 21: the number of cells',
    'data-form': 'radios | number: pressed or typed',
    'data-long': 'present where a phone shows two rows of cells',
    'data-worded': 'present where steps mean something',
    'data-minor': 'present on a tick without a number',
    'data-rest': 'present on the cell where the thumb rests',
    'data-value': question.attributes['data-value']!,
    'data-invalid': question.attributes['data-invalid']!,
    'data-readonly': question.attributes['data-readonly']!,
  },
);
const slider = parts(
  {
    slider: 'a ruler with a thumb, over the one that the server rendered',
    handle: 'what can be pressed and slid, from the first step to the last',
    range: 'the way from the start to the thumb',
    rail: 'the track with half a cell at both ends; a finger on it slides and does not scroll',
    thumb: 'the thumb; its dot is its ::before',
  },
  {
    'data-unanswered': 'present on a slider at rest',
    'data-away': 'present on the one of ruler and slider that the other stands for',
  },
);
const gradeStep = { 'data-step': '1 | 0.5 | 0.1', 'data-segment': 'low | middle | high' };

const join = (...all: Anatomy[]): Anatomy => ({
  parts: Object.assign({}, ...all.map(({ parts }) => parts)) as Anatomy['parts'],
  attributes: Object.assign({}, ...all.map(({ attributes }) => attributes)) as Anatomy['attributes'],
});

export const anatomy: Record<string, Anatomy> = {
  'nps-input': join(question, value, ends, followUp, {
    parts: {},
    attributes: { 'data-segment': 'detractor | passive | promoter', 'data-colors': 'present with lines in the colours of the segments' },
  }),
  'ces-input': join(question, value, word, followUp, {
    parts: {},
    attributes: { 'data-segment': 'difficult | neutral | easy', 'data-direction': 'high-is-good | low-is-good' },
  }),
  'csat-input': join(question, value, word, ends, below, followUp, {
    parts: { icon: 'a star, a face or a thumb; silent' },
    attributes: { 'data-segment': 'low | middle | high', 'data-look': 'numbers | stars | faces | thumbs' },
  }),
  'pmf-input': join(question, bullet, word, followUp, parts({}, { 'data-segment': 'very | somewhat | not' })),
  'choice-scale': join(question, value, bullet, word, ends, below, followUp),
  'scale-input': join(question, value, bullet, word, ends, below, followUp),
  'ruler-input': join(ruler, followUp),
  'score-slider': { ...join(ruler, followUp), later: slider },
  'grade-input': join(question, value, ends, ruler, followUp, parts({}, gradeStep)),
  'grade-slider': { ...join(ruler, followUp, parts({}, gradeStep)), later: slider },
  'scale-matrix': join(question, value, word, below, {
    parts: {
      heads: 'the words of the points, once above the rows; data-apart as the rows have it',
      'heads-points': 'those of the scale',
      'head-word': 'one of them',
      row: 'a statement with its scale; data-invalid with an error',
      statement: 'the statement, which names the row',
    },
    attributes: { 'data-apart': 'present where an answer stands beside the scale' },
  }),
  'kano-question': join(question, bullet, value, word, below, parts({ pair: 'the two halves, which stay together' })),
  'survey-progress': parts({ 'progress-words': 'where the respondent is', 'progress-line': 'the same as a line: <progress>' }),
  'error-summary': parts({
    'summary-heading': 'how many questions are open; names the region',
    'summary-list': 'the list of them',
    'summary-item': 'one of them',
    'summary-link': 'the question, and the link to it; without href where it leads nowhere',
    'summary-error': 'how to mend it',
  }),
  'scale-links': {
    parts: {
      question: 'the question, which names the group',
      hint: 'one line under the question',
      scale: 'the list of options',
      option: 'one option',
      link: 'its link, which is the whole cell; without href where the address may not be followed',
      value: 'what stands in the cell',
      bullet: 'what stands there without a number or a text',
      word: 'what the point means',
      ends: 'what the two ends mean',
    },
    attributes: {
      'data-words': 'ends | all: which points carry words',
      'data-long': 'present with more points, or longer texts, than a row holds',
    },
  },
  'nps-breakdown': join(picture, download, gauge, {
    parts: {
      body: 'score, parts and gauge',
      sum: 'score and n',
      score: 'the score',
      size: 'n',
      parts: 'bar, segments and gauge',
      bar: 'the three parts as one bar',
      piece: 'one of them; data-segment',
      segments: 'the list of the parts',
      segment: 'one of them; data-segment',
      share: 'its share',
      name: 'its name, behind its shape',
      detail: 'its answers and how many gave them',
    },
    attributes: { 'data-segment': 'detractor | passive | promoter' },
  }),
  'score-card': join(picture, download, gauge, {
    parts: {
      body: 'score, change and gauge',
      score: 'the score',
      digits: 'its figures',
      unit: 'its unit',
      change: 'what changed since the last period, and the target',
      difference: 'the change',
      verdict: 'whether it is more than noise, and the target',
      goal: 'the target on the axis',
    },
    attributes: { 'data-change': 'up | down | noise | unsure: what the change is worth' },
  }),
  'score-distribution': join(picture, download, {
    parts: {
      body: 'plot, values and segments',
      plot: 'the bars',
      canvas: 'their drawing',
      bar: 'a bar; data-segment where the scale has segments',
      count: 'how often the value was given',
      values: 'the values below the bars',
      place: 'one of them',
      spans: 'the brackets under the segments',
      span: 'one of them; data-segment',
      'span-name': 'the name of the segment',
      keys: 'the names where they do not fit under the brackets',
      name: 'one of them; data-segment',
    },
    attributes: {
      ...place,
      'data-segment':
        'the segment: of NPS detractor | passive | promoter, of CES difficult | neutral | easy, of satisfaction low | middle | high',
      'data-shown': 'the brackets of container widths in which it is shown',
      'data-named': 'the brackets in which the names fit under the brackets',
      'data-mode': 'present on the count that is highest',
    },
  }),
  'score-trend': join(picture, download, {
    parts: {
      plot: 'levels, scores and periods',
      canvas: 'what is drawn of them',
      stretched: 'what is stretched over the plot',
      grid: 'lines at the levels',
      band: 'the intervals',
      line: 'the scores',
      goal: 'the target',
      'goal-name': 'its name',
      whisker: 'the interval of a score without a neighbour, and of the last one',
      estimate: 'a score',
      level: 'a value of the axis',
      slot: 'the place of a period',
      period: 'its name',
      gap: 'said where a period has no score',
      'gap-word': 'what is said',
      latest: 'the last score',
    },
    attributes: {
      ...place,
      'data-last': 'present on the last period that has a score',
      'data-few': 'present where there are too few answers to show a score',
      'data-shown': 'the brackets of container widths in which it is shown',
    },
  }),
  'score-comparison': join(picture, download, {
    parts: {
      rows: 'all groups on one axis',
      line: 'one of them, and the axis under all',
      name: 'its name',
      track: 'its place on the axis',
      band: 'the interval',
      estimate: 'the score on the axis',
      score: 'the score in figures',
      size: 'n',
      axis: 'the axis under all',
      notch: 'a value of the axis',
    },
    attributes: { ...place, 'data-benchmark': 'present on a benchmark', 'data-axis': 'present on the line of the axis' },
  }),
  'kpi-strip': join(picture, download, {
    parts: {
      figures: 'the list of figures',
      kpi: 'one of them',
      name: 'what it is',
      amount: 'the figure and its unit',
      digits: 'the figure',
      unit: 'its unit',
      context: 'n, interval, change, direction and period, as far as they are known',
    },
    attributes: {},
  }),
  'kano-table': join(picture, {
    parts: {
      key: 'the six kinds with their shapes and colours',
      'key-item': 'one of them',
      kind: 'a category with its shape',
      mark: 'its shape',
      features: 'the table of the study',
      'table-head': 'its head',
      'head-row': 'the row of the head',
      head: 'the name of a column; aria-sort where the rows are sorted by it',
      sort: 'the link that sorts by it',
      entries: 'the features’ rows',
      entry: 'a feature; data-unsure where Fong’s test calls its category chance',
      name: 'its name',
      segment: 'the segment it is seen by',
      datum: 'a value of it',
      'datum-name': 'what the value is, on a card',
      bar: 'its six counts as a bar',
      piece: 'one of them; data-x is its share',
      counts: 'the counts in words, for who does not see the bar',
      asterisk: 'the sign of a category that may be chance',
      footnote: 'what the sign means',
    },
    attributes: {
      'data-category': 'must-be | one-dimensional | attractive | indifferent | reverse | questionable',
      'data-column': 'label | kind | answers | strength | better | worse | n',
      'data-unsure': 'present where the category may be chance',
      'data-x': 'a share, as digits that add up to thousandths',
    },
  }),
  'kano-matrix': join(picture, labels, {
    parts: {
      picture: 'the plot with its words',
      plot: 'the area between the axes',
      quadrants: 'the quadrants',
      quadrant: 'one of them, with its name; data-category',
      words: 'the words and numbers at the axes; data-end',
      notch: 'a number at an axis; data-axis',
      dots: 'more than a hundred features',
      dot: 'one of them; data-category',
      points: 'the list of features',
      point: 'a feature; data-category',
      feature: 'its button',
      mark: 'its shape',
      numbers: 'the numbers of features whose marks touch, in the brackets that data-in names',
      details: 'its popover',
      told: 'a feature in a popover; data-in where its mark is one with that of the popover',
      'details-title': 'the name in the popover',
      kind: 'shape and name of a category',
      facts: 'the values in the popover',
      term: 'the name of a value',
      fact: 'a value',
      group: 'the features of one kind in the list; data-category',
      members: 'their list',
    },
    attributes: {
      'data-category': 'attractive | one-dimensional | must-be | indifferent | reverse | questionable',
      'data-end': 'up | end',
      'data-axis': 'x | y',
      'data-in': 'the brackets in which it is there',
      'data-size': '1 … 9: the importance of a feature',
    },
  }),
  'kano-scatter': join(picture, labels, {
    parts: {
      picture: 'the plot with its words',
      plot: 'the area between the axes',
      quadrants: 'the quadrants',
      quadrant: 'one of them, with its name; data-category',
      words: 'the words and numbers at the axes; data-end',
      notch: 'a number at an axis; data-axis',
      dots: 'more than a hundred features',
      dot: 'one of them; data-category',
      points: 'the list of features',
      point: 'a feature; data-category',
      feature: 'its button',
      mark: 'its shape',
      numbers: 'the numbers of features whose marks touch, in the brackets that data-in names',
      details: 'its popover',
      told: 'a feature in a popover; data-in where its mark is one with that of the popover',
      'details-title': 'the name in the popover',
      kind: 'shape and name of a category',
      facts: 'the values in the popover',
      term: 'the name of a value',
      fact: 'a value',
      group: 'the features of one kind in the list; data-category',
      members: 'their list',
      drawing: 'the SVG of lines; silent',
      axis: 'the lines at neutral',
      bars: 'one standard deviation to either side of both means; data-category',
    },
    attributes: {
      'data-category': 'attractive | one-dimensional | must-be | indifferent | reverse | questionable',
      'data-end': 'up | end',
      'data-axis': 'x | y',
      'data-in': 'the brackets in which it is there',
    },
  }),
  'kano-priorities': join(picture, {
    parts: {
      groups: 'the kinds in the order of work',
      priority: 'one of them; data-category',
      advice: 'what to do with it, and its kind',
      kind: 'a category with its shape',
      mark: 'its shape',
      ranked: 'its features',
      entry: 'a feature',
      name: 'its name',
      asterisk: 'the sign of a category that may be chance',
      weights: 'its figures',
      footnote: 'what the sign means',
    },
    attributes: { 'data-category': 'must-be | one-dimensional | attractive | indifferent | reverse | questionable' },
  }),
  'kano-diagram': join(picture, labels, {
    parts: {
      picture: 'the plot with the names of its curves',
      plot: 'the area between the axes',
      drawing: 'the SVG of lines and areas; silent',
      neutral: 'the neutral band',
      axis: 'both axes',
      curve: 'a curve; data-category',
      steps: 'the ways of features through time, with their arrows',
      words: 'the words at the ends of the axes; data-end',
      points: 'the list of features',
      point: 'a feature; data-category',
      feature: 'its button',
      mark: 'its shape',
      numbers: 'the numbers of features whose marks touch, in the brackets that data-in names',
      details: 'its popover',
      told: 'a feature in a popover; data-in where its mark is one with that of the popover',
      'details-title': 'the name in the popover',
      kind: 'shape and name of a category',
      facts: 'the values in the popover',
      term: 'the name of a value',
      fact: 'a value',
      'curve-names': 'the names of the curves',
      'curve-name': 'one of them; data-category',
      group: 'the features of one kind in the list; data-category',
      members: 'their list',
    },
    attributes: {
      'data-category': 'attractive | one-dimensional | must-be | indifferent | reverse | questionable',
      'data-end': 'up | down | start | end',
      'data-fitted': 'the curves are fitted to answers',
      'data-in': 'the brackets in which it is there',
    },
  }),
  'journey-timeline': join(picture, {
    parts: {
      persona: 'persona and goal',
      term: 'the name of a fact',
      fact: 'a fact',
      'map-scroll': 'the region in which a wide map scrolls',
      map: 'the map; data-columns at tablet width',
      'emotion-scale': 'name and ends of the emotion scale',
      'emotion-name': 'its name',
      phases: 'the list of phases',
      phase: 'a phase; data-span is the number of its touchpoints, as digits',
      'phase-head': 'its name and hint',
      'phase-name': 'its name',
      'phase-hint': 'its hint',
      touchpoints: 'the list of its touchpoints',
      touchpoint: 'a touchpoint; data-truth on a moment of truth',
      head: 'what is said of a touchpoint',
      when: 'when it happens, and which moment of truth it is',
      truth: 'the name of the moment of truth',
      name: 'its name',
      channel: 'where it happens',
      actors: 'who takes part',
      emotion: 'the cell of the curve',
      curve: 'the touchpoint’s piece of the curve; silent',
      thread: 'the piece that runs through the head of a phase at phone width',
      zero: 'the neutral line',
      path: 'the curve',
      point: 'the place of a touchpoint on the curve; data-side is where its value stands',
      dot: 'its mark',
      core: 'the core of a moment of truth',
      feel: 'its value in words',
      'feel-name': 'the name of the value',
      loop: 'which moment of truth becomes which',
      sign: 'the turning arrow before them',
      'loop-name': 'the two names',
    },
    attributes: {
      'data-arrange': 'map | thread: the arrangement a line belongs to',
      'data-columns': '3 | 4 | 5: columns at tablet width',
      'data-span': 'number of touchpoints of a phase, as digits',
      'data-truth': 'present on a moment of truth',
      'data-side': 'above | below',
      'data-end': 'low | high',
      'data-y': 'place from the top, as digits that add up to thousandths',
    },
  }),
  'building-blocks-radar': join(picture, labels, {
    parts: {
      body: 'legend, radar and list',
      legend: 'the series with their dash and mark',
      'legend-item': 'a series',
      'line-key': 'its dash and mark; data-series',
      plot: 'the square of the radar',
      drawing: 'the SVG of lines and areas; silent',
      grid: 'rings and spokes',
      edge: 'the outer ring',
      series: 'a series in the drawing; data-series',
      outline: 'the line of a series; data-closed when no value is missing',
      marks: 'the marks of a series',
      ring: 'the number of a ring',
      axis: 'the place of an axis’s label',
    },
    attributes: { 'data-series': '1 … 6: the look of a series', 'data-closed': 'present on an outline without a gap' },
  }),
};
