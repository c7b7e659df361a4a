import type { KanoFamilyWords } from './words.en.js';

const shared = { indifferent: 'Indifferent', reverse: 'Averechts', questionable: 'Twijfelachtig' };

export const kanoNl: KanoFamilyWords = {
  terms: {
    kano: {
      categories: { attractive: 'Attractief', oneDimensional: 'Lineair', mustBe: 'Must-be', ...shared },
    },
    '3b': {
      categories: { attractive: 'Bijzonder', oneDimensional: 'Beleving', mustBe: 'Basis', ...shared },
    },
  },
  feature: 'Kenmerk',
  category: 'Soort',
  qualified: (label, detail) => `${label}, ${detail}`,
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'kenmerk' : 'kenmerken'}: ${kinds.map(({ word, count }) => `${count} ${word.toLowerCase()}`).join(', ')}`
      : 'Geen kenmerken om te tekenen',
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
  diagram: {
    axes: {
      kano: { fulfilment: 'Mate van vervulling', satisfaction: 'Tevredenheid' },
      '3b': { fulfilment: 'Mate van belofte-invulling', satisfaction: 'Mate van klanttevredenheid' },
    },
    ends: { up: 'zeer tevreden', down: 'zeer ontevreden', start: 'niet vervuld', end: 'volledig' },
    kanoDescription: ({ fulfilment, satisfaction }, fitted) =>
      `Horizontaal: ${fulfilment.toLowerCase()}; verticaal: ${satisfaction.toLowerCase()}. De band is neutraal; de curven zijn ${fitted ? 'berekend uit de antwoorden' : 'schematisch, niet gemeten'}.`,
  },
  study: {
    answers: 'Antwoorden',
    better: 'Better',
    worse: 'Worse',
    n: 'n',
    unanswered: 'Onbeantwoord',
    rules: { mode: 'volgens de meest gekozen soort', berger: 'volgens de tweede regel van Berger' },
    sameName: (name) => `${name}: een eerder kenmerk heeft deze naam ook.`,
    times: (category, count) => `${category} ${count}`,
  },
  table: {
    strength: 'Sterkte',
    totalStrength: 'Totale sterkte',
    lead: 'Voorsprong',
    threshold: 'Drempel (Fong)',
    evaluations: {
      classic: 'klassieke evaluatietabel',
      pouliot: 'evaluatietabel van Pouliot',
      short: 'evaluatietabel voor drie antwoorden',
    },
    tableDescription: (rule, table) => `Indeling ${rule}; ${table}`,
    points: (points) => `${points} pt`,
    notSignificant: '* De voorsprong op de tweede soort kan toeval zijn (Fong 1996).',
  },
  matrix: {
    importance: 'Belang',
    ends: { up: 'tevredener als het er is', end: 'ontevredener als het ontbreekt' },
    matrixDescription: (rule, sized, plain) =>
      `Better en worse per kenmerk; indeling ${rule}${sized ? '; grootte van het teken: belang van 1 tot 9' : ''}${plain ? '; de namen staan in de tabel' : ''}`,
    noPlace: (name) =>
      `${name}: geen antwoorden die voor better en worse tellen. Het kenmerk staat wel in de tabel, maar niet in de figuur.`,
    outside: (name, category, count, n) =>
      `${name}: ${count} van ${n} antwoorden zijn ${category.toLowerCase()}. Zij tellen niet mee in better en worse.`,
  },
  scatter: {
    functional: 'Met het kenmerk',
    dysfunctional: 'Zonder het kenmerk',
    deviation: 'Standaarddeviatie',
    scatterDescription: (rule) =>
      `Continue methode: het gemiddelde per kenmerk, met één standaarddeviatie naar weerszijden, op schalen van −2 tot 4; indeling ${rule}`,
    noMeans: (name) => `${name}: er is geen gemiddelde om te tekenen. Het kenmerk staat wel in de tabel, maar niet in de figuur.`,
  },
  priorities: {
    advice: {
      mustBe: 'Eerst: foutloos maken',
      oneDimensional: 'Dan: investeren waar het loont',
      attractive: 'Dan: verrassen',
      indifferent: 'Laten zoals het is',
      reverse: 'Let op: velen willen dit niet',
      questionable: 'Opnieuw vragen',
    },
    prioritiesDescription: (rule) => `In volgorde van aanpak; indeling ${rule}`,
    none: 'Zonder antwoorden',
    weights: (better, worse, n) => `better ${better}, worse ${worse}, n ${n}`,
  },
};
