import type { CesSegment } from '../metrics/ces.js';
import type { NpsSegment } from '../metrics/nps.js';

/** The words of the survey questions. */
export interface SurveyWords {
  /** The recommendation question; `subject` is the organisation, "us" when left out. */
  npsQuestion(subject?: string): string;
  npsEnds: readonly [low: string, high: string];
  /** CES 2.0: a statement to agree with. */
  cesStatement(subject?: string): string;
  cesStatementHint: string;
  /** Seven degrees of agreement, from strongly disagree. */
  cesAgreement: readonly string[];
  /** CES 1.0: a question about effort. */
  cesQuestion(subject?: string): string;
  /** Five degrees of effort, from very low. */
  cesEffort: readonly string[];
  /** The open question after each kind of answer. */
  followUp: Readonly<Record<NpsSegment | CesSegment, string>>;
}

export const surveyEn: SurveyWords = {
  npsQuestion: (subject = 'us') => `How likely is it that you would recommend ${subject} to a friend or colleague?`,
  npsEnds: ['not at all likely', 'extremely likely'],
  cesStatement: (subject = 'The company') => `${subject} made it easy for me to handle my issue.`,
  cesStatementHint: 'How far do you agree?',
  cesAgreement: [
    'strongly disagree',
    'disagree',
    'somewhat disagree',
    'neither agree nor disagree',
    'somewhat agree',
    'agree',
    'strongly agree',
  ],
  cesQuestion: () => 'How much effort did you have to put in yourself to get your issue handled?',
  cesEffort: ['very little effort', 'little effort', 'some effort', 'a lot of effort', 'a great deal of effort'],
  followUp: {
    detractor: 'What should we improve first?',
    passive: 'What would have made it a 9 or a 10?',
    promoter: 'What did we do so well that you would tell others?',
    difficult: 'What made it difficult?',
    neutral: 'What could have been easier?',
    easy: 'What made it easy?',
  },
};
