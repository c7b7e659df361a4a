/** How far a survey is: the questions answered, out of all. `null` where the two numbers cannot be true together. */
export function progressOf(question: number, of: number): { answered: number; of: number } | null {
  return isCount(of) && isCount(question) && question <= of ? { answered: question - 1, of } : null;
}

/** What is wrong with the two numbers, each as a sentence. */
export function checkProgress(question: unknown, of: unknown): string[] {
  const found: string[] = [];
  if (!isCount(of)) found.push(`of is ${String(of)}; allowed: a whole number from 1. No line is drawn.`);
  const most = isCount(of) ? of : Infinity;
  if (!isCount(question) || question > most)
    found.push(`question is ${String(question)}; allowed: a whole number from 1${most < Infinity ? ` to ${most}` : ''}. No line is drawn.`);
  return found;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1;
