import { schematicCurves, type CurveKind, type KanoFeature, type KanoResult } from '../../src/index.js';

/** A feature on its curve: the 3B examples name no positions, so these are ours, for illustration. */
const on = (category: CurveKind, fulfilment: number, id: string, nl: string, en: string) => ({
  nl: { id, label: nl, category, fulfilment, satisfaction: Math.round(schematicCurves[category](fulfilment) * 100) / 100 },
  en: { id, label: en, category, fulfilment, satisfaction: Math.round(schematicCurves[category](fulfilment) * 100) / 100 },
});

/** The twelve worked examples of the 3B model (CustomerScope). */
const twelve = [
  on('mustBe', 0.28, 'room', 'Schone kamer met opgemaakt bed', 'Clean hotel room with a made bed'),
  on('mustBe', 0.42, 'seat', 'Vliegticket geeft zeker een stoel', 'A flight ticket guarantees a seat'),
  on('mustBe', 0.6, 'light', 'Goed verlichte kledingzaak', 'A clothes shop that is well lit'),
  on('mustBe', 0.82, 'return', 'Schoenen gratis retour', 'Free return of shoes bought online'),
  on('oneDimensional', 0.18, 'family', 'Gezinsleden op één sportabonnement', 'Family members on one gym membership'),
  on('oneDimensional', 0.36, 'storage', 'Hoeveelheid gratis opslag', 'Amount of free storage'),
  on('oneDimensional', 0.64, 'km', 'Vrije kilometers van de huurauto', 'Free kilometres of a hire car'),
  on('oneDimensional', 0.82, 'modern', 'Inrichting van deze tijd', 'Room furnished up to date'),
  on('attractive', 0.2, 'nespresso', 'Nespresso met kopjes op de kamer', 'Nespresso with cups in the room'),
  on('attractive', 0.4, 'complaint', 'Klacht die helemaal is opgelost', 'A complaint solved completely'),
  on('attractive', 0.6, 'priority', 'Voorrang in de webwinkel', 'Priority in a web shop'),
  on('attractive', 0.74, 'exercise', 'Elke week een oefening op maat', 'A weekly tailored exercise'),
];

export const kanoFeatures: Record<'en' | 'nl', KanoFeature[]> = { en: twelve.map(({ en }) => en), nl: twelve.map(({ nl }) => nl) };
export const kanoCaption = { en: 'Basics must be right before delight counts', nl: 'Basis moet kloppen voordat Bijzonder telt' };

/** Mail storage, a delight at Gmail's launch and a basic today: delighters wear off. The two dates are known, the positions are ours. */
const onTheWay = (label: string, today: string): KanoFeature[] => [
  { label, date: '2004', category: 'attractive', fulfilment: 0.66, satisfaction: 0.52 },
  { label, date: '2010', category: 'oneDimensional', fulfilment: 0.72, satisfaction: 0.2 },
  { label, date: today, category: 'mustBe', fulfilment: 0.78, satisfaction: -0.12 },
];
export const storage = { en: onTheWay('1 GB of free mail storage', 'today'), nl: onTheWay('1 GB gratis mailopslag', 'nu') };

const syllables =
  'free return home delivery test ride fixed price own mechanic spare bike theft insurance app news letter colour week service phone call chosen day';
/** Many features, anywhere or about four spots. The same on every machine (a linear congruential generator, Numerical Recipes). */
export function crowd(count: number, kind: 'uniform' | 'clustered', seed: number): KanoFeature[] {
  let state = seed;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const words = syllables.split(' ');
  const spots = Array.from({ length: 4 }, () => [0.15 + 0.7 * random(), 0.15 + 0.7 * random()] as const);
  const spread = () => (random() + random() + random() - 1.5) * 0.18;
  const within = (share: number) => Math.min(0.96, Math.max(0.04, share));
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = spots[index % 4]!;
    const name = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(words)).join(' ');
    const [across, up] = kind === 'uniform' ? [random(), random()] : [x + spread(), y + spread()];
    return {
      label: `${name[0]!.toUpperCase()}${name.slice(1)}`,
      category: pick(['mustBe', 'oneDimensional', 'attractive'] as const),
      fulfilment: Math.round(within(across) * 1000) / 1000,
      satisfaction: Math.round((2 * within(up) - 1) * 1000) / 1000,
    };
  });
}

/** What goes wrong in real data: one of each. */
export const badFeatures = [
  { id: 'a', label: 'Reliable delivery', category: 'mustBe', fulfilment: 0.4, satisfaction: -0.3 },
  { id: 'a', label: 'Same id as the first', category: 'attractive', fulfilment: 0.6, satisfaction: 0.3 },
  { id: 'b', label: 'Unknown kind', category: 'wow', fulfilment: 0.5, satisfaction: 0.5 },
  { id: 'c', label: 'Too happy', category: 'attractive', fulfilment: 0.5, satisfaction: 1.4 },
  { id: 'd', label: 'No number at all', category: 'oneDimensional', fulfilment: NaN, satisfaction: 0 },
] as unknown as KanoFeature[];

/** Six counts in the order of a paper: A, O, M, I, R, Q. */
const counted = (
  nl: string,
  en: string,
  importance: number,
  [attractive, oneDimensional, mustBe, indifferent, reverse, questionable]: [number, number, number, number, number, number],
) => {
  const n = attractive + oneDimensional + mustBe + indifferent + reverse + questionable;
  const tally = { attractive, oneDimensional, mustBe, indifferent, reverse, questionable, n, unanswered: 114 - n };
  const nothing = { mean: null, sd: null, n: 0 };
  const means = {
    functional: nothing,
    dysfunctional: nothing,
    importance: { mean: importance, sd: 1.4, n },
    n,
    unanswered: tally.unanswered,
  };
  return { nl: { label: nl, tally, means }, en: { label: en, tally, means } };
};

/** What customers of a bicycle shop say of twelve services. Invented. */
const services = [
  counted('Levertijd vooraf bekend', 'Delivery time known in advance', 8.4, [6, 29, 63, 9, 1, 2]),
  counted('Diefstalverzekering', 'Theft insurance', 7.1, [10, 13, 60, 28, 0, 1]),
  counted('Gratis retour', 'Free return', 8.1, [8, 34, 50, 9, 0, 1]),
  counted('Rijklaar afgeleverd', 'Delivered ready to ride', 8, [22, 52, 30, 9, 0, 1]),
  counted('Bezorging op gekozen dag', 'Delivery on a day of your choice', 7.3, [18, 42, 36, 12, 1, 2]),
  counted('Vaste monteur', 'A mechanic of your own', 6.2, [31, 35, 20, 22, 0, 2]),
  counted('Proefrit thuis', 'Test ride at home', 7.8, [61, 20, 4, 22, 0, 3]),
  counted('Uitleg aan huis', 'Explained at home', 6.1, [48, 24, 6, 30, 1, 3]),
  counted('Leenfiets bij reparatie', 'A bicycle on loan during repair', 7.6, [40, 38, 12, 17, 0, 5]),
  counted('Cadeauverpakking', 'Gift wrapping', 2.7, [14, 3, 2, 81, 9, 1]),
  counted('App met bandenspanning', 'An app with tyre pressure', 3.4, [24, 6, 3, 66, 8, 5]),
  counted('Wekelijkse nieuwsbrief', 'A weekly newsletter', 3, [6, 4, 3, 30, 58, 9]),
];
export const kanoStudy: Record<'en' | 'nl', KanoResult[]> = { en: services.map(({ en }) => en), nl: services.map(({ nl }) => nl) };

/** As many results as wanted, each by a hundred respondents. The same on every machine. */
export function manyResults(count: number): KanoResult[] {
  return crowd(count, 'uniform', 7).map(({ label, fulfilment, satisfaction }, index) => {
    const worse = Math.round(90 * fulfilment);
    const better = Math.round(45 * (1 + satisfaction));
    const oneDimensional = Math.min(worse, better, Math.round((worse * better) / 90));
    const [attractive, mustBe] = [better - oneDimensional, worse - oneDimensional];
    const indifferent = Math.max(0, 90 - attractive - oneDimensional - mustBe);
    const [reverse, questionable] = [index % 7, 3];
    const n = attractive + oneDimensional + mustBe + indifferent + reverse + questionable;
    return {
      label: `${label} ${index + 1}`,
      tally: { attractive, oneDimensional, mustBe, indifferent, reverse, questionable, n, unanswered: 0 },
    };
  });
}

/** The same with means that lie where the counts say, and their spread. */
export const manyMeans = (count: number): KanoResult[] =>
  manyResults(count).map((result, index) => {
    const of = (mean: number) => ({ mean: Math.round(mean * 100) / 100, sd: 1 + (index % 5) / 4, n: result.tally.n });
    const { attractive, oneDimensional, mustBe, n, unanswered } = result.tally;
    return {
      ...result,
      means: {
        functional: of((4 * (attractive + oneDimensional)) / n),
        dysfunctional: of((4 * (oneDimensional + mustBe)) / n),
        importance: { mean: null, sd: null, n: 0 },
        n,
        unanswered,
      },
    };
  });

/** What goes wrong in the counts of a study: one of each. */
export const badStudy = [
  kanoStudy.en[0],
  { label: 'Free return', tally: { ...kanoStudy.en[2]!.tally, mustBe: -1 } },
  { label: 'Delivery time known in advance', tally: kanoStudy.en[1]!.tally },
  {
    label: 'Nobody answered',
    tally: { attractive: 0, oneDimensional: 0, mustBe: 0, indifferent: 0, reverse: 0, questionable: 0, n: 0, unanswered: 9 },
  },
  { label: 'Nothing counted' },
  {
    label: 'All questionable',
    tally: { attractive: 0, oneDimensional: 0, mustBe: 0, indifferent: 0, reverse: 0, questionable: 7, n: 7, unanswered: 0 },
  },
] as unknown as KanoResult[];
