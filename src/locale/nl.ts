import { blocksNl } from '../blocks/words.nl.js';
import { figureNl } from '../figure/words.nl.js';
import { journeyNl } from '../journey/words.nl.js';
import { kanoNl } from '../kano/words.nl.js';
import { resultsNl } from '../results/words.nl.js';
import { scaleNl } from '../scale/words.nl.js';
import { strategyNl } from '../strategy/words.nl.js';
import { surveyNl } from '../survey/words.nl.js';
import type { Locale } from './locale.js';

/** Dutch. */
export const nl: Locale = {
  tag: 'nl',
  dir: 'ltr',
  figure: figureNl,
  scale: scaleNl,
  survey: surveyNl,
  results: resultsNl,
  kano: kanoNl,
  journey: journeyNl,
  blocks: blocksNl,
  strategy: strategyNl,
};
