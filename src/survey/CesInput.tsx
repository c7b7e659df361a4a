import { cesScales, cesSegment, type CesSegment, type CesVersion } from '../metrics/ces.js';
import { settingOf } from '../scale/check.js';
import { ScaleInput } from '../scale/ScaleInput.js';
import type { Offer } from '../scale/answer.js';
import { followUpOf, type SurveyQuestionProps } from './question.js';
import { cesEn, type CesWords } from './words.en.js';

const segments = ['difficult', 'neutral', 'easy'] as const;

export interface CesInputProps<NA extends Offer = Offer> extends SurveyQuestionProps<CesSegment, CesWords, number, NA> {
  /** `2.0` (default): agreement 1…7 with "made it easy", high is good. `1.0`: effort 1…5, low is good. */
  version?: CesVersion;
}

/**
 * The Customer Effort Score question, every point in words. The direction of the scale stands in `data-direction`
 * (`high-is-good` or `low-is-good`), since the two versions point opposite ways.
 * Method: 2.0 CEB 2013; 1.0 Dixon, Freeman, Toman, "Stop Trying to Delight Your Customers", Harvard Business Review, July 2010.
 */
export function CesInput<NA extends Offer = undefined>(props: CesInputProps<NA>) {
  const { version: given = '2.0', question, children, subject, hint, followUp, locale, words, ...rest } = props as CesInputProps;
  const version = settingOf('ces-input', 'version', given, ['2.0', '1.0'], '2.0');
  const text = { ...(locale?.survey.ces ?? cesEn), ...words };
  const { min, direction } = cesScales[version];
  const agreement = version === '2.0';
  const own = question ?? children;
  return (
    <ScaleInput
      {...rest}
      widget="ces-input"
      data-direction={direction}
      question={own ?? (agreement ? text.statement(subject) : text.question(subject))}
      hint={hint === undefined && agreement && own === undefined ? text.statementHint : hint}
      options={(agreement ? text.agreement : text.effort).map((word, index) => {
        const value = min + index;
        return { value, word, segment: cesSegment(value, version) };
      })}
      followUp={followUpOf(followUp, segments, text.followUp, rest.readOnly)}
      locale={locale}
      words={words}
    />
  );
}
