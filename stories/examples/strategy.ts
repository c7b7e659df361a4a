import {
  feedbackLoop,
  pdcaCycle,
  serviceMarks,
  sixBasics,
  threeDs,
  type CycleStep,
  type ImprovementCycleProps,
  type ServiceBasicsProps,
  type ValueDisciplinesProps,
} from '../../src/index.js';

type Both<Props> = Record<'en' | 'nl', Props>;

/** A leasing company that has chosen for its customers. Scores are invented. */
export const disciplineScores: ValueDisciplinesProps = {
  scores: { customerIntimacy: 4.4, operationalExcellence: 3.1, productLeadership: 2.6 },
  chosen: 'customer-intimacy',
};

/** Names far longer than any of these should be. */
export const longDisciplines: ValueDisciplinesProps['words'] = {
  names: {
    customerIntimacy: 'Customer intimacy throughout the whole relationship, from the first conversation to the renewal of the contract',
    operationalExcellence: 'Operational excellence in purchasing, logistics and administration',
    productLeadership: 'Product leadership, Arzneimittelversorgungswirtschaftlichkeit included',
  },
};

/** What goes wrong in real data. */
export const badDisciplines: ValueDisciplinesProps = {
  scores: { customerIntimacy: 6.2, operationalExcellence: '3' as never, productLeadership: 2.6 },
  threshold: 9,
  chosen: 'cost-leadership' as never,
};

const steps = (labels: readonly string[], texts: readonly string[], details: readonly (string | undefined)[] = []): CycleStep[] =>
  labels.map((label, index) => ({ label, text: texts[index], details: details[index] }));

/** Plan, do, check, act: the improvement of a lease application. Invented. */
export const leaseCycle: Both<ImprovementCycleProps> = {
  en: {
    steps: steps(
      pdcaCycle.labels.en,
      [
        'Choose one bottleneck of the journey, and agree on what you measure.',
        'Try it for four weeks in one shop.',
        'Compare before and after, with the interval: is it more than noise?',
        'Introduce it, or write down why not.',
      ],
      [
        'Now: customers give their details three times. Goal: once, with a CES of 5.5 or more.',
        'In the shop in Zwolle, with six employees.',
        'CES went from 4.6 to 5.2; the intervals of 38 and 41 answers still overlap a little.',
      ],
    ),
    current: 2,
    round: 3,
  },
  nl: {
    steps: steps(
      pdcaCycle.labels.nl,
      [
        'Kies één knelpunt uit de klantreis en spreek af wat je meet.',
        'Probeer het vier weken in één winkel.',
        'Vergelijk vóór en na, met interval; is het meer dan ruis?',
        'Voer het in, of leg vast waarom niet.',
      ],
      [
        'Nu geven klanten drie keer hun gegevens door. Doel: één keer, met een CES van 5,5 of hoger.',
        'In de winkel in Zwolle, met zes medewerkers.',
        'De CES ging van 4,6 naar 5,2; de intervallen van 38 en 41 antwoorden overlappen nog een beetje.',
      ],
    ),
    current: 2,
    round: 3,
  },
};

/** The three Ds, without a step that is current. */
export const dsCycle: Both<ImprovementCycleProps> = {
  en: {
    steps: steps(threeDs.labels.en, [
      'The right offers and experiences for the right customers.',
      'What was promised, by everyone together.',
      'What it takes to do so again and again.',
    ]),
  },
  nl: {
    steps: steps(threeDs.labels.nl, [
      'Het juiste aanbod en de juiste beleving voor de juiste klanten.',
      'Wat beloofd is, met iedereen samen.',
      'Wat nodig is om dat telkens weer te doen.',
    ]),
  },
};

/** The feedback loop, at listening. */
export const loopCycle: Both<ImprovementCycleProps> = {
  en: {
    steps: steps(feedbackLoop.labels.en, [
      'Two questions, right after the contact.',
      'Read every answer aloud in the week’s meeting.',
      'One thing a week, and tell who asked for it.',
      'Ask again whether it is better.',
    ]),
    current: 1,
  },
  nl: {
    steps: steps(feedbackLoop.labels.nl, [
      'Twee vragen, direct na het contact.',
      'Lees elk antwoord voor in het weekoverleg.',
      'Eén ding per week, en laat het weten aan wie erom vroeg.',
      'Vraag opnieuw of het beter is.',
    ]),
    current: 1,
  },
};

/** Six steps with names that no ring has room for. */
export const longCycle: ImprovementCycleProps = {
  steps: Array.from({ length: 6 }, (_, index) => ({
    label: `A step with a long and descriptive name, such as Kundenzufriedenheitsuntersuchung, no. ${index + 1}`,
    text: 'What happens here takes a sentence that is longer than the line it has, so that it wraps once or twice on a phone.',
    details: 'And there is more to tell.',
  })),
  current: 4,
};

/** What goes wrong in real data. */
export const badCycle: ImprovementCycleProps = {
  steps: [{ label: 'Design', text: 'The right offers.' }, { label: 'Deliver' }],
  current: 7,
  round: 1.5,
};

const basicsOf = (labels: readonly string[], marks: readonly (number | null)[], descriptions: readonly string[]) =>
  labels.map((label, index) => ({ label, mark: marks[index] ?? null, description: descriptions[index] }));
const described = {
  en: [
    'From search to payment without a detour.',
    'By phone within a minute; an irritation is solved in the first contact.',
    'Customers hear before they have to ask.',
    'A complaint is answered within a day, and by a person.',
    'Customers notice that employees care.',
    'Employees know the answer, or who does.',
  ],
  nl: [
    'Van zoeken tot betalen zonder omweg.',
    'Binnen een minuut aan de lijn; een irritatie is in het eerste contact verholpen.',
    'Klanten horen het voordat zij ernaar moeten vragen.',
    'Op een klacht volgt binnen een dag antwoord, van een mens.',
    'Klanten merken dat medewerkers zich hun vraag aantrekken.',
    'Medewerkers weten het antwoord, of wie het weet.',
  ],
};
const marksOf = (marks: readonly (number | null)[], overall: number | null): Both<ServiceBasicsProps> => ({
  en: { basics: basicsOf(sixBasics.labels.en, marks, described.en), overall },
  nl: { basics: basicsOf(sixBasics.labels.nl, marks, described.nl), overall },
});

/** Report marks of an energy supplier. Invented. */
export const serviceBasics = marksOf([8.4, 6.9, 7.6, 8.1, 8.8, 8.3], 7.8);
/** All in order, and no more than that. */
export const basicsInOrder = marksOf([8.6, 8.1, 8.2, 8.4, 9.1, 8.7], 8.4);
/** Some are not measured yet. */
export const basicsHalfMeasured = marksOf([8.2, null, 7.96, null, 8.5, null], null);
/** Expectations exceeded. */
export const basicsExceeded = marksOf([9.2, 8.8, 9, 9.3, 9.4, 9.1], 9.2);

/** Names far longer than any of these should be. */
export const longBasics: ServiceBasicsProps = {
  basics: Array.from({ length: 6 }, (_, index) => ({
    label: `A basic with a name that goes on and on, Kundenzufriedenheitsuntersuchung and all, so that it has to wrap, no. ${index + 1}`,
    mark: 6.5 + index * 0.6,
  })),
  overall: 8.73,
};

/** What goes wrong in real data. */
export const badBasics: ServiceBasicsProps = {
  basics: [
    { label: 'Fast buying', mark: 84 },
    { label: 'Reachability', mark: '7,5' as never },
    { label: 'Complaints', mark: 8.2 },
  ],
  overall: 0.82,
  bands: { ...serviceMarks, met: 9.5 },
};
