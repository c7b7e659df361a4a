import { npsBand, npsScale, type NpsSegment } from '../metrics/nps.js';
import { ScaleInput } from '../scale/ScaleInput.js';
import type { Offer } from '../scale/answer.js';
import { followUpOf, type Audience, type SurveyQuestionProps } from './question.js';
import { npsEn, type NpsWords } from './words.en.js';

const answers = Array.from({ length: npsScale.max - npsScale.min + 1 }, (_, index) => npsScale.min + index);
const segments = ['detractor', 'passive', 'promoter'] as const;

export interface NpsInputProps<NA extends Offer = Offer> extends SurveyQuestionProps<NpsSegment, NpsWords, number, NA> {
  /** `customer` (default), or `employee` for the eNPS: the same scale, asked about working here. */
  audience?: Audience;
  /**
   * A line in the colour of its segment under each cell. Off by default: shades of different hue at the two ends move answers towards the high end
   * (Tourangeau, Couper and Conrad, "Color, Labels, and Interpretive Heuristics for Response Scales", Public Opinion Quarterly 71(1), 2007, pp. 91–112).
   */
  segmentColors?: boolean;
}

/**
 * The recommendation question of the Net Promoter Score: native radios 0…10 with the two ends in words.
 * The scale is fixed. Unanswered at first; posts `name=0` … `name=10`, and nothing while unanswered.
 * Method: Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 */
export function NpsInput<NA extends Offer = undefined>(props: NpsInputProps<NA>) {
  const { audience, segmentColors, question, children, subject, followUp, locale, words, ...rest } = props as NpsInputProps;
  const text = { ...(locale?.survey.nps ?? npsEn), ...words };
  const standard = audience === 'employee' ? text.employeeQuestion : text.question;
  return (
    <ScaleInput
      {...rest}
      widget="nps-input"
      data-colors={segmentColors ? '' : undefined}
      question={question ?? children ?? standard(subject)}
      options={answers.map((value) => ({ value, segment: npsBand(value) }))}
      ends={text.ends}
      followUp={followUpOf(followUp, segments, text.followUp, rest.readOnly)}
      locale={locale}
      words={words}
    />
  );
}
