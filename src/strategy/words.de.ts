import { listed } from './sentence.js';
import type { StrategyWords } from './words.en.js';

const und = (names: readonly string[]) => listed(names, 'und');

export const strategyDe: StrategyWords = {
  disciplines: {
    model: 'Wertdisziplinen',
    names: {
      customerIntimacy: 'Kundennähe',
      operationalExcellence: 'Operative Exzellenz',
      productLeadership: 'Produktführerschaft',
    },
    meanings: {
      customerIntimacy: 'Alle Kunden gut kennen und ihnen bieten, was zu ihnen passt, für eine Bindung, die hält.',
      operationalExcellence: 'Zuverlässig, einfach und ohne Verschwendung: jedes Mal dasselbe Versprechen halten, zu einem scharfen Preis.',
      productLeadership: 'Das Beste oder Neueste bieten und es als Erste durch etwas Besseres ersetzen.',
    },
    customerExcellence: 'Customer Excellence',
    discipline: 'Disziplin',
    score: 'Wert',
    threshold: 'Schwelle',
    scoreField: 'Wert',
    thresholdField: 'Schwelle',
    chosen: 'gewählt',
    under: 'unter der Schwelle',
    remarked: (what, remarks) => [what, ...remarks].join(', '),
    title: ({ chosen, together, under, reached, strongest }) =>
      [
        chosen[0] && `Herausragen bei: ${und(chosen)}${together ? ` (${together})` : ''}`,
        under[0]
          ? `${und(under)} ${under.length === 1 ? 'bleibt' : 'bleiben'} unter der Schwelle`
          : reached
            ? `${chosen[0] ? 'alle' : 'Alle'} drei erreichen die Schwelle`
            : !chosen[0] && strongest && `${strongest} ist am stärksten`,
      ]
        .filter(Boolean)
        .join('; ') || 'Die drei Wertdisziplinen',
    description: (min, max, threshold, point) =>
      `Wertdisziplinen (Treacy & Wiersema), von ${min} bis ${max}${
        threshold === null ? '' : `; ${point ? '' : 'gepunktet: '}Schwelle ${threshold}`
      }${point ? '; der Punkt ist der Schwerpunkt der Werte' : ''}`,
    empty: 'Noch keine Werte',
    gapNote: (names, point) =>
      `Kein Wert für ${und(names)}: ${point ? 'Es gibt keinen Schwerpunkt zu zeichnen.' : 'Die Linie ist dort offen.'}`,
    chosenNote: (value) => `„${value}“ ist keine der Disziplinen: Keine ist als gewählt markiert.`,
    scaleNote: (min, max) => `Eine Skala von ${min} bis ${max} lässt sich nicht zeichnen. Die Werte stehen in der Tabelle.`,
  },
  cycle: {
    now: (step) => `Jetzt: ${step}`,
    plainTitle: (steps) => (steps === 1 ? 'Ein Schritt' : `Ein Kreislauf aus ${steps} Schritten`),
    description: (round, step, steps) =>
      [round !== null && `Runde ${round}`, step !== null && `Schritt ${step} von ${steps}`].filter(Boolean).join(', '),
    empty: 'Noch keine Schritte',
    step: 'Schritt',
    text: 'Was geschieht',
    current: (step) => `${step} (jetzt)`,
    countNote: (steps, min, max) =>
      `Ein Ring hat ${min} bis ${max} Schritte; hier ${steps === 1 ? 'ist es einer' : `sind es ${steps}`}: Es steht nur die Liste da.`,
    currentNote: (value) => `Der aktuelle Schritt „${value}“ ist keiner von diesen: Es ist keiner markiert.`,
    roundNote: (value) => `Die Runde „${value}“ ist keine ganze Zahl ab 1: Sie entfällt.`,
  },
  basics: {
    basic: 'Grundlage',
    mark: 'Bewertung',
    reading: 'Bedeutung',
    markField: 'Bewertung',
    overall: 'Gesamtbewertung',
    gates: { open: 'in Ordnung', closed: 'noch nicht in Ordnung', unmeasured: 'nicht gemessen' },
    readings: {
      unmet: 'Erwartungen noch nicht erfüllt',
      met: 'Erwartungen erfüllt',
      'beyond-basics': 'mehr, als die Grundlagen allein geben können',
      exceeded: 'Erwartungen übertroffen',
    },
    below: (met) => `unter ${met}`,
    between: (met, ceiling) => `${met} bis ${ceiling}`,
    above: (ceiling) => `über ${ceiling}`,
    from: (exceeded) => `${exceeded} oder mehr`,
    title: (open, measured, total, lowest) => {
      const part = measured < total;
      if (measured === 1) return `Die einzige ${part ? 'gemessene ' : ''}Grundlage ist ${open ? 'in Ordnung' : 'noch nicht in Ordnung'}`;
      const all = `${measured} ${part ? 'gemessenen ' : ''}Grundlagen`;
      const found = `${open === measured ? `Alle ${all}` : `${open} der ${all}`} ${open === 1 ? 'ist' : 'sind'} in Ordnung`;
      return lowest === null ? found : `${found}; am niedrigsten: ${lowest}`;
    },
    noMarks: 'Es wurde noch keine Grundlage gemessen',
    empty: 'Noch keine Grundlagen',
    description: (met) => `Bewertungen von 1 bis 10, 10 ist die beste; in Ordnung ab ${met} (gepunktet)`,
    lift: (ceiling) => `Die Grundlagen sind in Ordnung. Was die Bewertung über ${ceiling} hebt, sind übertroffene Erwartungen.`,
    wanted: 'In Ordnung ab',
    bandsNote: (met, ceiling, exceeded) =>
      `Die Grenzen steigen nicht zwischen 1 und 10 an: Gelesen wird mit ${met}, ${ceiling} und ${exceeded}.`,
  },
};
