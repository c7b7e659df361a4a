import { csatSegment, type CsatPoints, type CsatSegment } from '../metrics/csat.js';
import { numberFormat } from '../figure/numbers.js';
import { settingOf } from '../scale/check.js';
import { ScaleInput } from '../scale/ScaleInput.js';
import { face, star, thumb } from './drawings.js';
import type { Offer } from '../scale/answer.js';
import { followUpOf, type Audience, type SurveyQuestionProps } from './question.js';
import { csatEn, type CsatWords } from './words.en.js';

const segments = ['low', 'middle', 'high'] as const;
const allPoints = [3, 5, 7, 10] as const;
const looks = ['numbers', 'stars', 'faces', 'thumbs'] as const;
const drawings = { numbers: undefined, stars: star, faces: face, thumbs: thumb };

export interface CsatInputProps<NA extends Offer = Offer> extends SurveyQuestionProps<CsatSegment, CsatWords, number, NA> {
  /** Whose satisfaction: `customer` (default; Dutch KTV) or `employee` (MTV). Chooses the standard wording only. */
  audience?: Audience;
  /** Points of the scale, 1 being the least satisfied: 3, 5 (default), 7 or 10. */
  points?: CsatPoints;
  /**
   * What a point looks like: `numbers` (default), `stars`, `faces` or `thumbs`. Every point keeps its word. Drawings change how people answer, so compare scores
   * of one look only (Toepoel, Vermeeren and Metin, "Smileys, Stars, Hearts, Buttons, Tiles or Grids", Bulletin of Sociological Methodology 142, 2019, pp. 57–74).
   */
  look?: 'numbers' | 'stars' | 'faces' | 'thumbs';
}

/**
 * The satisfaction question (CSAT; Dutch KTV and MTV): how satisfied, on 3, 5, 7 or 10 points, with a word for each.
 * Unanswered at first; posts `name=1` … `name=5`. The score is the share of the highest points (top-2-box on five).
 */
export function CsatInput<NA extends Offer = undefined>(props: CsatInputProps<NA>) {
  const {
    audience,
    points: givenPoints = 5,
    look: givenLook = 'numbers',
    question,
    children,
    subject,
    followUp,
    locale,
    words,
    ...rest
  } = props as CsatInputProps;
  const points = settingOf('csat-input', 'points', givenPoints, allPoints, 5);
  const look = settingOf('csat-input', 'look', givenLook, looks, 'numbers');
  const text = { ...(locale?.survey.csat ?? csatEn), ...words };
  const number = numberFormat(locale?.tag ?? 'en');
  const standard = audience === 'employee' ? text.employeeQuestion : text.question;
  const draw = drawings[look];
  const wordOf = (value: number) => {
    if (points !== 10) return text.points[points][value - 1];
    return value === 1 ? text.ends[0] : value === points ? text.ends[1] : text.place(number(value), number(points));
  };
  return (
    <ScaleInput
      {...rest}
      widget="csat-input"
      data-look={look}
      question={question ?? children ?? standard(subject)}
      options={Array.from({ length: points }, (_, index) => ({
        value: index + 1,
        word: points === 10 && !draw ? undefined : wordOf(index + 1),
        drawing: draw?.(((2 * index) / (points - 1) - 1) * (points === 3 && look === 'faces' ? 0.6 : 1)),
        segment: csatSegment(index + 1, points),
      }))}
      ends={points === 10 && !draw ? text.ends : undefined}
      wording="chosen"
      followUp={followUpOf(followUp, segments, text.followUp, rest.readOnly)}
      locale={locale}
      words={words}
    />
  );
}
