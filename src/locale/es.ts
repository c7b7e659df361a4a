import { blocksEs } from '../blocks/words.es.js';
import { figureEs } from '../figure/words.es.js';
import { journeyEs } from '../journey/words.es.js';
import { kanoEs } from '../kano/words.es.js';
import { resultsEs } from '../results/words.es.js';
import { scaleEs } from '../scale/words.es.js';
import { strategyEs } from '../strategy/words.es.js';
import { surveyEs } from '../survey/words.es.js';
import type { Locale } from './locale.js';

/** Spanish. */
export const es: Locale = {
  tag: 'es',
  dir: 'ltr',
  figure: figureEs,
  scale: scaleEs,
  survey: surveyEs,
  results: resultsEs,
  kano: kanoEs,
  journey: journeyEs,
  blocks: blocksEs,
  strategy: strategyEs,
};
