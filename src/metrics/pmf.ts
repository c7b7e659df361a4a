/** The answers of the product-market-fit question (Sean Ellis); `n/a` is outside n. */
export const pmfAnswers = ['very', 'somewhat', 'not', 'n/a'] as const;

export type PmfAnswer = (typeof pmfAnswers)[number];
export type PmfSegment = Exclude<PmfAnswer, 'n/a'>;
