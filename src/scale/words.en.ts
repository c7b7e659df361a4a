/** The words that every question shares. */
export interface ScaleWords {
  /** Shown, and read with the question, where a read-only question has no answer. */
  notAnswered: string;
}

export const scaleEn: ScaleWords = { notAnswered: 'Not answered' };
