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
      fulfilment: 'Erfüllungsgrad',
      satisfaction: 'Zufriedenheit',
    },
    '3b': {
      categories: { attractive: 'Begeisterung', oneDimensional: 'Erlebnis', mustBe: 'Basis', ...shared },
      fulfilment: 'Einlösung des Versprechens',
      satisfaction: 'Kundenzufriedenheit',
    },
  },
  ends: { up: 'sehr zufrieden', down: 'sehr unzufrieden', start: 'nicht erfüllt', end: 'voll erfüllt' },
  feature: 'Merkmal',
  category: 'Kategorie',
  qualified: (label, detail) => `${label}, ${detail}`,
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'Merkmal' : 'Merkmale'}: ${kinds.map(({ word, count }) => `${word} (${count})`).join(', ')}`
      : 'Keine darstellbaren Merkmale',
  kanoDescription: ({ fulfilment, satisfaction }, fitted) =>
    `Waagerecht: ${fulfilment}; senkrecht: ${satisfaction}. Das Band ist der neutrale Bereich; die Kurven sind ${fitted ? 'aus den Antworten berechnet' : 'schematisch, nicht gemessen'}.`,
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
  study: {
    answers: 'Antworten',
    strength: 'Stärke',
    better: 'Better',
    worse: 'Worse',
    n: 'n',
    unanswered: 'Unbeantwortet',
    totalStrength: 'Gesamtstärke',
    lead: 'Vorsprung',
    threshold: 'Schwelle (Fong)',
    rules: { mode: 'nach der häufigsten Kategorie', berger: 'nach der zweiten Regel von Berger' },
    evaluations: {
      classic: 'klassische Auswertungstabelle',
      pouliot: 'Auswertungstabelle von Pouliot',
      short: 'Auswertungstabelle für drei Antworten',
    },
    tableDescription: (rule, table) => `Einordnung ${rule}; ${table}`,
    points: (points) => `${points} Pkt.`,
    notSignificant: '* Der Vorsprung vor der zweiten Kategorie kann Zufall sein (Fong 1996).',
    sameName: (name) => `${name}: Ein früheres Merkmal heißt ebenso.`,
    times: (category, count) => `${category} ${count}`,
  },
};
