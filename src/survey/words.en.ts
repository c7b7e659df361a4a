import type { CesSegment } from '../metrics/ces.js';
import type { CsatPoints, CsatSegment } from '../metrics/csat.js';
import type { GradeSegment, GradeStep } from '../metrics/grade.js';
import type { NpsSegment } from '../metrics/nps.js';
import type { PmfAnswer, PmfSegment } from '../metrics/pmf.js';

// One object for each question: a page that asks one does not carry the words of the others.

export interface NpsWords {
  /** The recommendation question; `subject` is the organisation, "us" when left out. */
  question(subject?: string): string;
  /** The same asked of employees about working here (eNPS). */
  employeeQuestion(subject?: string): string;
  ends: readonly [low: string, high: string];
  /** The open question after each kind of answer. */
  followUp: Readonly<Record<NpsSegment, string>>;
}

export interface CesWords {
  /** CES 2.0: a statement to agree with. */
  statement(subject?: string): string;
  statementHint: string;
  /** Seven degrees of agreement, from strongly disagree. */
  agreement: readonly string[];
  /** CES 1.0: a question about effort. */
  question(subject?: string): string;
  /** Five degrees of effort, from very low. */
  effort: readonly string[];
  followUp: Readonly<Record<CesSegment, string>>;
}

export interface CsatWords {
  /** Customer satisfaction; `subject` is what was experienced. */
  question(subject?: string): string;
  /** Employee satisfaction; `subject` is the employer. */
  employeeQuestion(subject?: string): string;
  /** The words of every point, from the least satisfied; of ten points only the two ends have a word. */
  points: Readonly<Record<Exclude<CsatPoints, 10>, readonly string[]>>;
  ends: readonly [low: string, high: string];
  /** A point told by its place: "7 of 10"; both are written out already. */
  place(point: string, points: string): string;
  followUp: Readonly<Record<CsatSegment, string>>;
}

export interface GradeWords {
  /** The report mark; `subject` is what is marked. */
  question(subject?: string): string;
  /** Which marks can be given, for each step. */
  hint: Readonly<Record<GradeStep, string>>;
  ends: readonly [low: string, high: string];
  followUp: Readonly<Record<GradeSegment, string>>;
  /** The open question after a mark in tenths: it is typed, and one wording holds for all of them. */
  followUpAny: string;
}

export interface PmfWords {
  question(subject?: string): string;
  answers: Readonly<Record<PmfAnswer, string>>;
  followUp: Readonly<Record<PmfSegment, string>>;
}

/** The words of what stands around the questions. */
export interface PageWords {
  /** Where the respondent is: "Question 3 of 8"; both are written out already. */
  progress(question: string, of: string): string;
  /** The head of the summary of what still has to be answered. */
  errors(count: number): string;
  /** Under a scale of links: the choice is not sent yet. */
  linksHint: string;
}

/** The words of the survey questions. */
export interface SurveyWords {
  nps: NpsWords;
  ces: CesWords;
  csat: CsatWords;
  grade: GradeWords;
  pmf: PmfWords;
  page: PageWords;
}

export const npsEn: NpsWords = {
  question: (subject = 'us') => `How likely is it that you would recommend ${subject} to a friend or colleague?`,
  employeeQuestion: (subject = 'us') => `How likely is it that you would recommend ${subject} to a friend as a place to work?`,
  ends: ['not at all likely', 'extremely likely'],
  followUp: {
    detractor: 'What should we improve first?',
    passive: 'What would have made it a 9 or a 10?',
    promoter: 'What did we do so well that you would tell others?',
  },
};

export const cesEn: CesWords = {
  statement: (subject = 'The company') => `${subject} made it easy for me to handle my issue.`,
  statementHint: 'How far do you agree?',
  agreement: [
    'strongly disagree',
    'disagree',
    'somewhat disagree',
    'neither agree nor disagree',
    'somewhat agree',
    'agree',
    'strongly agree',
  ],
  question: () => 'How much effort did you have to put in yourself to get your issue handled?',
  effort: ['very little effort', 'little effort', 'some effort', 'a lot of effort', 'a great deal of effort'],
  followUp: { difficult: 'What made it difficult?', neutral: 'What could have been easier?', easy: 'What made it easy?' },
};

export const csatEn: CsatWords = {
  question: (subject = 'our service') => `How satisfied are you with ${subject}?`,
  employeeQuestion: (subject = 'our organisation') => `How satisfied are you with working at ${subject}?`,
  points: {
    3: ['dissatisfied', 'neutral', 'satisfied'],
    5: ['very dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'very satisfied'],
    7: ['very dissatisfied', 'dissatisfied', 'somewhat dissatisfied', 'neutral', 'somewhat satisfied', 'satisfied', 'very satisfied'],
  },
  ends: ['very dissatisfied', 'very satisfied'],
  place: (point, points) => `${point} of ${points}`,
  followUp: { low: 'What went wrong?', middle: 'What could we have done better?', high: 'What did you like most?' },
};

export const gradeEn: GradeWords = {
  question: (subject = 'our service') => `Which mark out of ten do you give ${subject}?`,
  hint: {
    1: 'From 1 to 10, in whole marks.',
    0.5: 'From 1 to 10; half marks are allowed.',
    0.1: 'From 1 to 10; one decimal is allowed.',
  },
  ends: ['very poor', 'excellent'],
  followUp: { low: 'What went wrong?', middle: 'What would have made it an 8 or more?', high: 'What was excellent?' },
  followUpAny: 'Why do you give this mark?',
};

export const pmfEn: PmfWords = {
  question: (subject = 'our product') => `How would you feel if you could no longer use ${subject}?`,
  answers: {
    very: 'very disappointed',
    somewhat: 'somewhat disappointed',
    not: 'not disappointed',
    'n/a': 'not applicable: I no longer use it',
  },
  followUp: {
    very: 'What is the main thing it does for you?',
    somewhat: 'How can we improve it for you?',
    not: 'What would you use instead?',
  },
};

export const pageEn: PageWords = {
  progress: (question, of) => `Question ${question} of ${of}`,
  errors: (count) => (count === 1 ? 'One question still needs an answer' : `${count} questions still need an answer`),
  linksHint: 'Choose a number. You can still change it on the page that opens.',
};

export const surveyEn: SurveyWords = { nps: npsEn, ces: cesEn, csat: csatEn, grade: gradeEn, pmf: pmfEn, page: pageEn };
