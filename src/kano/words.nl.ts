import type { KanoFamilyWords } from './words.en.js';

const shared = { indifferent: 'Indifferent', reverse: 'Averechts', questionable: 'Twijfelachtig' };

export const kanoNl: KanoFamilyWords = {
  terms: {
    kano: {
      categories: { attractive: 'Attractief', oneDimensional: 'Lineair', mustBe: 'Must-be', ...shared },
      fulfilment: 'Mate van vervulling',
      satisfaction: 'Tevredenheid',
    },
    '3b': {
      categories: { attractive: 'Bijzonder', oneDimensional: 'Beleving', mustBe: 'Basis', ...shared },
      fulfilment: 'Mate van belofte-invulling',
      satisfaction: 'Mate van klanttevredenheid',
    },
  },
  ends: { up: 'zeer tevreden', down: 'zeer ontevreden', start: 'niet vervuld', end: 'volledig' },
  feature: 'Kenmerk',
  category: 'Soort',
  qualified: (label, detail) => `${label}, ${detail}`,
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'kenmerk' : 'kenmerken'}: ${kinds.map(({ word, count }) => `${count} ${word.toLowerCase()}`).join(', ')}`
      : 'Geen kenmerken om te tekenen',
  kanoDescription: ({ fulfilment, satisfaction }, fitted) =>
    `Horizontaal: ${fulfilment.toLowerCase()}; verticaal: ${satisfaction.toLowerCase()}. De band is neutraal; de curven zijn ${fitted ? 'berekend uit de antwoorden' : 'schematisch, niet gemeten'}.`,
  // No Dutch wording of the answers is published: these are our own translation, and can be replaced.
  question: {
    functional: 'Hoe vind je het als dit er is?',
    dysfunctional: 'Hoe vind je het als dit er niet is?',
    importance: 'Hoe belangrijk is dit voor je?',
    degrees: ['helemaal niet belangrijk', 'enigszins belangrijk', 'belangrijk', 'zeer belangrijk', 'uiterst belangrijk'],
    answers: {
      kano: [
        'Zo vind ik het prettig',
        'Zo moet het zijn',
        'Het maakt mij niet uit',
        'Zo kan ik ermee leven',
        'Zo vind ik het niet prettig',
      ],
      enjoy: [
        'Daar geniet ik van',
        'Daar ga ik van uit',
        'Ik ben neutraal',
        'Niet prettig, maar ik kan ermee leven',
        'Niet prettig, en ik neem het niet',
      ],
      helpful: [
        'Dat zou mij erg helpen',
        'Dat is voor mij een basiseis',
        'Dat zou voor mij niets uitmaken',
        'Dat zou een klein ongemak zijn',
        'Dat zou een groot probleem zijn',
      ],
      short: ['Prettig', 'Dat verwacht ik', 'Neutraal', 'Dat kan ik verdragen', 'Niet prettig'],
    },
  },
  study: {
    answers: 'Antwoorden',
    strength: 'Sterkte',
    better: 'Better',
    worse: 'Worse',
    n: 'n',
    unanswered: 'Onbeantwoord',
    totalStrength: 'Totale sterkte',
    lead: 'Voorsprong',
    threshold: 'Drempel (Fong)',
    rules: { mode: 'volgens de meest gekozen soort', berger: 'volgens de tweede regel van Berger' },
    evaluations: {
      classic: 'klassieke evaluatietabel',
      pouliot: 'evaluatietabel van Pouliot',
      short: 'evaluatietabel voor drie antwoorden',
    },
    tableDescription: (rule, table) => `Indeling ${rule}; ${table}`,
    points: (points) => `${points} pt`,
    notSignificant: '* De voorsprong op de tweede soort kan toeval zijn (Fong 1996).',
    sameName: (name) => `${name}: een eerder kenmerk heeft deze naam ook.`,
    times: (category, count) => `${category} ${count}`,
  },
};
