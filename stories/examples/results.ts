import type { Answers, ComparisonGroup, Kpi, TrendPeriod } from '../../src/index.js';

// Figures of an invented bicycle shop.

/** A hundred answers to the recommendation question: 20 detractors, 30 passives, 50 promoters. */
export const npsCounts = { 0: 2, 2: 1, 3: 3, 4: 2, 5: 6, 6: 6, 7: 11, 8: 19, 9: 28, 10: 22 };
/** The same as a query gives them, with twelve people who did not answer. */
export const npsAnswers: Answers = [...Object.entries(npsCounts).map(([value, count]) => ({ value, count })), { value: null, count: 12 }];

/** Satisfaction on five points, this quarter and the last. */
export const csatAnswers = { 1: 9, 2: 15, 3: 42, 4: 201, 5: 145 };
export const csatBefore = { 1: 11, 2: 18, 3: 44, 4: 190, 5: 138 };

/** Ease on seven points. */
export const cesAnswers = { 1: 2, 2: 3, 3: 8, 4: 14, 5: 39, 6: 72, 7: 58 };
export const cesBefore = { 1: 6, 2: 8, 3: 15, 4: 22, 5: 48, 6: 55, 7: 36 };

/** Marks out of ten, in halves; of the workshop there are four. */
export const marks = { 4: 1, 5.5: 2, 6: 3, 6.5: 4, 7: 9, 7.5: 11, 8: 14, 8.5: 7, 9: 5, 10: 2 };
export const fewMarks = [7.5, 8, 6, 9];

export const pmfAnswers = { very: 46, somewhat: 38, not: 16, 'n/a': 7 };

const counts = (promoters: number, passives: number, detractors: number) => ({ 10: promoters, 8: passives, 3: detractors });

const quarters = {
  en: ['Q1 ’25', 'Q2 ’25', 'Q3 ’25', 'Q4 ’25', 'Q1 ’26', 'Q2 ’26', 'Q3 ’26', 'Q4 ’26'],
  nl: ['K1 ’25', 'K2 ’25', 'K3 ’25', 'K4 ’25', 'K1 ’26', 'K2 ’26', 'K3 ’26', 'K4 ’26'],
};

/** Two years of quarters: one without answers, one with too few to show. */
export const periods = (name: 'en' | 'nl'): TrendPeriod[] =>
  [counts(38, 32, 26), counts(50, 39, 32), counts(46, 39, 33), counts(57, 39, 34), {}, counts(52, 33, 27), counts(4, 2, 1), npsAnswers].map(
    (answers, index) => ({ label: quarters[name][index]!, answers }),
  );

const places = {
  en: ['Web shop', 'Shops', 'Workshop', 'Telephone', 'Sector'],
  nl: ['Webwinkel', 'Winkels', 'Werkplaats', 'Telefoon', 'Sector'],
};

export const channels = (name: 'en' | 'nl'): ComparisonGroup[] => {
  const [web, shops, workshop, telephone, sector] = places[name];
  return [
    { label: web!, answers: counts(62, 41, 19) },
    { label: shops!, answers: counts(118, 60, 22) },
    { label: workshop!, answers: counts(31, 22, 17) },
    { label: telephone!, answers: counts(3, 2, 2) },
    { label: sector!, score: 24, interval: [21, 27], n: 4120, benchmark: true },
  ];
};

const business = {
  en: { growth: 'Revenue growth', share: 'Market share', since: 'against Q4 2025', place: 'Utrecht region' },
  nl: { growth: 'Omzetgroei', share: 'Marktaandeel', since: 't.o.v. K4 2025', place: 'regio Utrecht' },
};

/** Customer, employee and business side by side. */
export const kpis = (name: 'en' | 'nl'): Kpi[] => [
  { measure: 'csat', answers: csatAnswers, previous: { answers: csatBefore } },
  { measure: { metric: 'esat', points: 10, scoring: 'mean' }, answers: { 5: 3, 6: 4, 7: 8, 8: 15, 9: 6, 10: 2 } },
  { measure: 'ces', answers: cesAnswers },
  { measure: 'nps', answers: npsAnswers },
  { label: business[name].growth, value: 6.2, unit: '%', period: business[name].since },
  { label: business[name].share, value: 11.4, unit: '%', previous: 11.1, period: business[name].place },
];

/** What goes wrong in real data. */
export const badAnswers: Answers = [9, 11, 10, 7.5, '9' as never, Number.NaN, 3, 'n/a', null];
export const badPeriods: TrendPeriod[] = [
  { label: 'January', answers: { 9: 20, 3: 12, 11: 4 } },
  { label: 'February', answers: { 9: -3, 10: 18, 2: 6 } },
  { label: 'March', score: 140 },
  { label: 'April', score: 30, interval: [40, 50] },
  { label: 'May', answers: { 9: 30, 2: 9 } },
];
