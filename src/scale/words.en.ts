/** The words that every question shares. Strings only, so that they can be handed to a client component from a server component. */
export interface ScaleWords {
  /** Shown, and read with the question, where a read-only question has no answer. */
  notAnswered: string;
  /** What a slider at rest says of its value. */
  notAnsweredYet: string;
  /** The answer that is no point on the scale. */
  notApplicable: string;
  /** The point that takes an answer back. */
  noAnswer: string;
  /** What is wrong with a required question that has no answer; `CxEnhance` lets the browser say this. */
  required: string;
}

export const scaleEn: ScaleWords = {
  notAnswered: 'Not answered',
  notAnsweredYet: 'not answered yet',
  notApplicable: 'Not applicable',
  noAnswer: 'No answer',
  required: 'Choose an answer.',
};
