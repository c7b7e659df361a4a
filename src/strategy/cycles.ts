import type { StrategyModel } from './model.js';

/**
 * Plan, do, check, act: the cycle of Walter Shewhart as W. Edwards Deming taught it. With "check" it is the form that Japanese practice gave it in the 1950s; Deming himself later said "study"
 * (The New Economics, 1993). In Dutch the four words are used untranslated.
 */
export const pdcaCycle: StrategyModel = {
  source: 'W. Edwards Deming, Out of the Crisis, 1986, after Walter Shewhart',
  labels: { en: ['Plan', 'Do', 'Check', 'Act'], nl: ['Plan', 'Do', 'Check', 'Act'] },
};

/** The three Ds of customer experience, which reinforce one another. The Dutch names are our translation. */
export const threeDs: StrategyModel = {
  source: 'James Allen, Frederick F. Reichheld and Barney Hamilton, The Three “Ds” of Customer Experience, Bain & Company, 2005',
  labels: { en: ['Design', 'Deliver', 'Develop'], nl: ['Ontwerpen', 'Leveren', 'Ontwikkelen'] },
};

/** The feedback loop: what is asked and heard is of use once something changes, and then it is asked again. The English names are our translation. */
export const feedbackLoop: StrategyModel = {
  source: 'CustomerScope',
  labels: { en: ['Ask', 'Listen', 'Improve', 'Again'], nl: ['Vragen', 'Luisteren', 'Verbeteren', 'Opnieuw'] },
};
