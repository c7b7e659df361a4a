import { blocksAr } from '../blocks/words.ar.js';
import { figureAr } from '../figure/words.ar.js';
import { journeyAr } from '../journey/words.ar.js';
import { kanoAr } from '../kano/words.ar.js';
import { resultsAr } from '../results/words.ar.js';
import { scaleAr } from '../scale/words.ar.js';
import { strategyAr } from '../strategy/words.ar.js';
import { surveyAr } from '../survey/words.ar.js';
import type { Locale } from './locale.js';

/** Arabic, in modern standard Arabic. The tag fixes its digits: engines differ in those they take for plain `ar`. */
export const ar: Locale = {
  tag: 'ar-u-nu-arab',
  dir: 'rtl',
  figure: figureAr,
  scale: scaleAr,
  survey: surveyAr,
  results: resultsAr,
  kano: kanoAr,
  journey: journeyAr,
  blocks: blocksAr,
  strategy: strategyAr,
};
