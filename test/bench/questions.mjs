export const answers = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
export const ends = ['not at all likely', 'extremely likely'];

/** So many recommendation questions, as props of the one who asks them. */
export const questions = (count) =>
  Array.from({ length: count }, (_, index) => ({
    name: `nps-${index}`,
    question: 'How likely is it that you would recommend us to a friend or colleague?',
  }));
