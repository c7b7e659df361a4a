import type { BlocksFamilyWords } from '../blocks/words.en.js';
import type { FigureWords } from '../figure/words.en.js';
import type { JourneyFamilyWords } from '../journey/words.en.js';
import type { KanoFamilyWords } from '../kano/words.en.js';
import type { ResultsWords } from '../results/words.en.js';
import type { ScaleWords } from '../scale/words.en.js';
import type { StrategyWords } from '../strategy/words.en.js';
import type { SurveyWords } from '../survey/words.en.js';

/** A language: how its numbers are written, which way it runs, and every word and sentence of the library. */
export interface Locale {
  /** BCP 47 tag; fixes the numbering system where engines differ. */
  tag: string;
  /** The direction of the script. A widget follows its page's `dir`, not this; it is here for pages that are made per locale. */
  dir: 'ltr' | 'rtl';
  figure: FigureWords;
  scale: ScaleWords;
  survey: SurveyWords;
  results: ResultsWords;
  kano: KanoFamilyWords;
  journey: JourneyFamilyWords;
  blocks: BlocksFamilyWords;
  strategy: StrategyWords;
}
