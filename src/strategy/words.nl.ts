import { capital, inSentence, listed } from './sentence.js';
import type { StrategyWords } from './words.en.js';

const en = (names: readonly string[]) => listed(names.map(inSentence), 'en');

export const strategyNl: StrategyWords = {
  disciplines: {
    model: 'Waardedisciplines',
    names: {
      customerIntimacy: 'Klantpartnerschap',
      operationalExcellence: 'Operationele kracht',
      productLeadership: 'Productleiderschap',
    },
    meanings: {
      customerIntimacy: 'Elke klant goed kennen en bieden wat bij die klant past, voor een band die blijft.',
      operationalExcellence:
        'Betrouwbaar, gemakkelijk en zonder verspilling: elke keer dezelfde belofte waarmaken, voor een scherpe prijs.',
      productLeadership: 'Het beste of nieuwste in huis hebben, en het als eerste inruilen voor iets beters.',
    },
    customerExcellence: 'customer excellence',
    discipline: 'Discipline',
    score: 'Score',
    threshold: 'Drempel',
    scoreField: 'score',
    thresholdField: 'drempel',
    chosen: 'gekozen',
    under: 'onder de drempel',
    remarked: (what, remarks) => [what, ...remarks].join(', '),
    title: ({ chosen, together, under, reached, strongest }) =>
      capital(
        [
          chosen[0] && `uitblinken in ${en(chosen)}${together ? ` (${together})` : ''}`,
          under[0]
            ? `${en(under)} ${under.length === 1 ? 'blijft' : 'blijven'} onder de drempel`
            : reached
              ? 'alle drie halen de drempel'
              : !chosen[0] && strongest && `${inSentence(strongest)} is het sterkst`,
        ]
          .filter(Boolean)
          .join('; '),
      ) || 'De drie waardedisciplines',
    description: (min, max, threshold, point) =>
      `Waardedisciplines (Treacy & Wiersema), van ${min} tot ${max}${
        threshold === null ? '' : `; ${point ? '' : 'stippellijn: '}drempel ${threshold}`
      }${point ? '; de punt is het zwaartepunt van de scores' : ''}`,
    empty: 'Nog geen scores',
    gapNote: (names, point) => `Geen score voor ${en(names)}: ${point ? 'er is geen zwaartepunt om te tekenen.' : 'de lijn is daar open.'}`,
    chosenNote: (value) => `‘${value}’ is geen van de disciplines: er is er geen als gekozen aangegeven.`,
    scaleNote: (min, max) => `Een schaal van ${min} tot ${max} is niet te tekenen. De waarden staan in de tabel.`,
  },
  cycle: {
    now: (step) => `Nu: ${step}`,
    plainTitle: (steps) => (steps === 1 ? 'Eén stap' : `Een cyclus van ${steps} stappen`),
    description: (round, step, steps) =>
      capital([round !== null && `ronde ${round}`, step !== null && `stap ${step} van ${steps}`].filter(Boolean).join(', ')),
    empty: 'Nog geen stappen',
    step: 'Stap',
    text: 'Wat er gebeurt',
    current: (step) => `${step} (nu)`,
    countNote: (steps, min, max) =>
      `Een ring heeft ${min} tot en met ${max} stappen; hier ${steps === 1 ? 'is het er een' : `zijn het er ${steps}`}: alleen de lijst staat er.`,
    currentNote: (value) => `De huidige stap, ‘${value}’, is geen van deze stappen: er is er geen aangegeven.`,
    roundNote: (value) => `De ronde, ‘${value}’, is geen geheel getal vanaf 1: die is weggelaten.`,
  },
  basics: {
    basic: 'Basisvoorwaarde',
    mark: 'Cijfer',
    reading: 'Betekenis',
    markField: 'cijfer',
    overall: 'Totaalcijfer',
    gates: { open: 'op orde', closed: 'nog niet op orde', unmeasured: 'niet gemeten' },
    readings: {
      unmet: 'verwachtingen nog niet waargemaakt',
      met: 'verwachtingen waargemaakt',
      'beyond-basics': 'meer dan de basis alleen kan geven',
      exceeded: 'verwachtingen overtroffen',
    },
    below: (met) => `lager dan ${met}`,
    between: (met, ceiling) => `${met} tot en met ${ceiling}`,
    above: (ceiling) => `hoger dan ${ceiling}`,
    from: (exceeded) => `${exceeded} of hoger`,
    title: (open, measured, total, lowest) => {
      const which = measured < total ? 'gemeten ' : '';
      if (measured === 1) return `De enige ${which}basisvoorwaarde is ${open ? 'op orde' : 'nog niet op orde'}`;
      const all = `${measured} ${which}basisvoorwaarden`;
      const found = `${open === measured ? `Alle ${all}` : `${open} van de ${all}`} ${open === 1 ? 'is' : 'zijn'} op orde`;
      return lowest === null ? found : `${found}; het laagst: ${lowest}`;
    },
    noMarks: 'Er is nog geen basisvoorwaarde gemeten',
    empty: 'Nog geen basisvoorwaarden',
    description: (met) => `Rapportcijfers van 1 tot 10; op orde vanaf ${met} (stippellijn)`,
    lift: (ceiling) => `De basis is op orde. Wat het cijfer boven de ${ceiling} tilt, is verwachtingen overtreffen.`,
    wanted: 'Op orde vanaf',
    bandsNote: (met, ceiling, exceeded) =>
      `De grenzen lopen niet op tussen 1 en 10: de cijfers zijn gelezen met ${met}, ${ceiling} en ${exceeded}.`,
  },
};
