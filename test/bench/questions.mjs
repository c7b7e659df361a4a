export const answers = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
export const ends = ['not at all likely', 'extremely likely'];

/** So many recommendation questions, as props of the one who asks them. */
export const questions = (count) =>
  Array.from({ length: count }, (_, index) => ({
    name: `nps-${index}`,
    question: 'How likely is it that you would recommend us to a friend or colleague?',
  }));

/** The same with their answers in a parent's hands: first none, then one for each. */
export function answered(count) {
  const held = questions(count).map((question) => ({ ...question, value: null, onValueChange: () => undefined }));
  return { before: held, after: held.map((question, index) => ({ ...question, value: (index * 7 + 9) % answers.length })) };
}

/** A value as those write it whose options have texts as values. */
export const textOf = (value) => (typeof value === 'number' ? String(value) : value);
