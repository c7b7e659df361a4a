import type { KanoFamilyWords } from './words.en.js';

// The long compounds may break before their last part (a soft hyphen): beside the diagram there is room for some nine characters in a line.
const shared = { indifferent: 'Unerheblich', reverse: 'Rückweisungs\u00admerkmal', questionable: 'Fragwürdig' };

export const kanoDe: KanoFamilyWords = {
  terms: {
    kano: {
      categories: {
        attractive: 'Begeisterungs\u00admerkmal',
        oneDimensional: 'Leistungs\u00admerkmal',
        mustBe: 'Basismerkmal',
        ...shared,
      },
    },
    '3b': {
      categories: { attractive: 'Begeisterung', oneDimensional: 'Erlebnis', mustBe: 'Basis', ...shared },
    },
  },
  feature: 'Merkmal',
  category: 'Kategorie',
  qualified: (label, detail) => `${label}, ${detail}`,
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'Merkmal' : 'Merkmale'}: ${kinds.map(({ word, count }) => `${word} (${count})`).join(', ')}`
      : 'Keine darstellbaren Merkmale',
  // Our own translations, the first set after the wording usual in German studies.
  question: {
    functional: 'Wie finden Sie es, wenn es das gibt?',
    dysfunctional: 'Wie finden Sie es, wenn es das nicht gibt?',
    importance: 'Wie wichtig ist Ihnen das?',
    degrees: ['überhaupt nicht wichtig', 'etwas wichtig', 'wichtig', 'sehr wichtig', 'äußerst wichtig'],
    answers: {
      kano: [
        'Das würde mich sehr freuen',
        'Das setze ich voraus',
        'Das ist mir egal',
        'Das nehme ich gerade noch hin',
        'Das würde mich sehr stören',
      ],
      enjoy: [
        'Das genieße ich',
        'Das erwarte ich so',
        'Ich bin neutral',
        'Ungern, aber ich kann damit leben',
        'Ungern, und ich nehme es nicht hin',
      ],
      helpful: [
        'Das wäre für mich sehr hilfreich',
        'Das ist für mich eine Grundanforderung',
        'Das wäre für mich ohne Bedeutung',
        'Das wäre ein kleines Ärgernis',
        'Das wäre ein großes Problem',
      ],
      short: ['Das gefällt mir', 'Das erwarte ich', 'Neutral', 'Das kann ich hinnehmen', 'Das gefällt mir nicht'],
    },
  },
  diagram: {
    axes: {
      kano: { fulfilment: 'Erfüllungsgrad', satisfaction: 'Zufriedenheit' },
      '3b': { fulfilment: 'Einlösung des Versprechens', satisfaction: 'Kundenzufriedenheit' },
    },
    ends: { up: 'sehr zufrieden', down: 'sehr unzufrieden', start: 'nicht erfüllt', end: 'voll erfüllt' },
    kanoDescription: ({ fulfilment, satisfaction }, fitted) =>
      `Waagerecht: ${fulfilment}; senkrecht: ${satisfaction}. Das Band ist der neutrale Bereich; die Kurven sind ${fitted ? 'aus den Antworten berechnet' : 'schematisch, nicht gemessen'}.`,
  },
  study: {
    answers: 'Antworten',
    better: 'Better',
    worse: 'Worse',
    n: 'n',
    unanswered: 'Unbeantwortet',
    rules: { mode: 'nach der häufigsten Kategorie', berger: 'nach der zweiten Regel von Berger' },
    sameName: (name) => `${name}: Ein früheres Merkmal heißt ebenso.`,
    times: (category, count) => `${category} ${count}`,
  },
  table: {
    strength: 'Stärke',
    totalStrength: 'Gesamtstärke',
    lead: 'Vorsprung',
    threshold: 'Schwelle (Fong)',
    evaluations: {
      classic: 'klassische Auswertungstabelle',
      pouliot: 'Auswertungstabelle von Pouliot',
      short: 'Auswertungstabelle für drei Antworten',
    },
    tableDescription: (rule, table) => `Einordnung ${rule}; ${table}`,
    points: (points) => `${points} Pkt.`,
    notSignificant: '* Der Vorsprung vor der zweiten Kategorie kann Zufall sein (Fong 1996).',
  },
  matrix: {
    importance: 'Wichtigkeit',
    ends: { up: 'zufriedener, wenn es da ist', end: 'unzufriedener, wenn es fehlt' },
    matrixDescription: (rule, sized, plain) =>
      `Better und Worse je Merkmal; Einordnung ${rule}${sized ? '; Größe des Zeichens: Wichtigkeit von 1 bis 9' : ''}${plain ? '; die Namen stehen in der Tabelle' : ''}`,
    noPlace: (name) => `${name}: keine Antworten, die für Better und Worse zählen. Das Merkmal steht in der Tabelle, nicht im Bild.`,
    outside: (name, category, count, n) =>
      `${name}: ${count} von ${n} Antworten sind „${category}“. Sie zählen nicht für Better und Worse.`,
  },
  scatter: {
    functional: 'Mit dem Merkmal',
    dysfunctional: 'Ohne das Merkmal',
    deviation: 'Standardabweichung',
    scatterDescription: (rule) =>
      `Stetiges Verfahren: der Mittelwert je Merkmal, mit einer Standardabweichung nach beiden Seiten, auf Skalen von −2 bis 4; Einordnung ${rule}`,
    noMeans: (name) => `${name}: Es gibt keinen Mittelwert zu zeichnen. Das Merkmal steht in der Tabelle, nicht im Bild.`,
  },
  priorities: {
    advice: {
      mustBe: 'Zuerst: fehlerlos machen',
      oneDimensional: 'Dann: investieren, wo es sich lohnt',
      attractive: 'Dann: überraschen',
      indifferent: 'So lassen, wie es ist',
      reverse: 'Achtung: viele wollen das nicht',
      questionable: 'Noch einmal fragen',
    },
    prioritiesDescription: (rule) => `In der Reihenfolge der Arbeit; Einordnung ${rule}`,
    none: 'Ohne Antworten',
    weights: (better, worse, n) => `Better ${better}, Worse ${worse}, n ${n}`,
  },
};
