import { assessmentEn, blocksEn, gapsEn } from '../blocks/words.en.js';
import { figureEn } from '../figure/words.en.js';
import { journeyEn, journeyLanesEn, journeyTimeEn } from '../journey/words.en.js';
import {
  kanoDiagramEn,
  kanoEn,
  kanoMatrixEn,
  kanoPrioritiesEn,
  kanoQuestionEn,
  kanoScatterEn,
  kanoStudyEn,
  kanoTableEn,
} from '../kano/words.en.js';
import { resultsEn } from '../results/words.en.js';
import { scaleEn } from '../scale/words.en.js';
import { improvementCycleEn, serviceBasicsEn, valueDisciplinesEn } from '../strategy/words.en.js';
import { surveyEn } from '../survey/words.en.js';
import type { Locale } from './locale.js';

/** English, the default. */
export const en: Locale = {
  tag: 'en',
  dir: 'ltr',
  figure: figureEn,
  scale: scaleEn,
  survey: surveyEn,
  results: resultsEn,
  kano: {
    ...kanoEn,
    question: kanoQuestionEn,
    diagram: kanoDiagramEn,
    study: kanoStudyEn,
    table: kanoTableEn,
    matrix: kanoMatrixEn,
    scatter: kanoScatterEn,
    priorities: kanoPrioritiesEn,
  },
  journey: { ...journeyEn, lanes: journeyLanesEn, time: journeyTimeEn },
  blocks: { ...blocksEn, gaps: gapsEn, assessment: assessmentEn },
  strategy: { disciplines: valueDisciplinesEn, cycle: improvementCycleEn, basics: serviceBasicsEn },
};
