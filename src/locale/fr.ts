import { blocksFr } from '../blocks/words.fr.js';
import { figureFr } from '../figure/words.fr.js';
import { journeyFr } from '../journey/words.fr.js';
import { kanoFr } from '../kano/words.fr.js';
import { resultsFr } from '../results/words.fr.js';
import { scaleFr } from '../scale/words.fr.js';
import { strategyFr } from '../strategy/words.fr.js';
import { surveyFr } from '../survey/words.fr.js';
import type { Locale } from './locale.js';

/** French. */
export const fr: Locale = {
  tag: 'fr',
  dir: 'ltr',
  figure: figureFr,
  scale: scaleFr,
  survey: surveyFr,
  results: resultsFr,
  kano: kanoFr,
  journey: journeyFr,
  blocks: blocksFr,
  strategy: strategyFr,
};
