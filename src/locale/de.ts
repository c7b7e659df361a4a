import { blocksDe } from '../blocks/words.de.js';
import { figureDe } from '../figure/words.de.js';
import { journeyDe } from '../journey/words.de.js';
import { kanoDe } from '../kano/words.de.js';
import { resultsDe } from '../results/words.de.js';
import { scaleDe } from '../scale/words.de.js';
import { strategyDe } from '../strategy/words.de.js';
import { surveyDe } from '../survey/words.de.js';
import type { Locale } from './locale.js';

/** German. */
export const de: Locale = {
  tag: 'de',
  dir: 'ltr',
  figure: figureDe,
  scale: scaleDe,
  survey: surveyDe,
  results: resultsDe,
  kano: kanoDe,
  journey: journeyDe,
  blocks: blocksDe,
  strategy: strategyDe,
};
