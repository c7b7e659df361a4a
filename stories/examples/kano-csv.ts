import { kanoCategories, type KanoAnswer, type KanoCategory } from '../../src/index.js';
import { kanoStudy } from './kano.js';

/** Pairs of answers that the classic table puts in a category, the usual ones first. */
const pairs: Record<KanoCategory, readonly (readonly [KanoAnswer, KanoAnswer])[]> = {
  attractive: [
    [1, 3],
    [1, 4],
    [1, 3],
    [1, 2],
  ],
  oneDimensional: [[1, 5]],
  mustBe: [
    [2, 5],
    [2, 5],
    [3, 5],
    [4, 5],
  ],
  indifferent: [
    [3, 3],
    [2, 3],
    [3, 4],
    [2, 4],
  ],
  reverse: [
    [5, 1],
    [4, 1],
    [5, 3],
  ],
  questionable: [
    [1, 1],
    [5, 5],
  ],
};

/** How a spreadsheet of each country writes it: the titles, the five answers in words, and what parts the cells. */
const sheets = {
  nl: {
    cells: ';',
    titles: ['respondent', 'kenmerk', 'functioneel', 'disfunctioneel', 'belang'],
    words: ['Prettig', 'Dat verwacht ik', 'Neutraal', 'Dat kan ik verdragen', 'Niet prettig'],
  },
  en: {
    cells: ',',
    titles: ['respondent', 'feature', 'functional', 'dysfunctional', 'importance'],
    words: ['I like it', 'I expect it', 'I am neutral about it', 'I can tolerate it', 'I dislike it'],
  },
};

/** The answers behind the study, as a spreadsheet saves them, with the answers in words. Two cells hold what no respondent can have meant. */
export function studyCsv(name: 'en' | 'nl' = 'nl'): string {
  const { cells, titles, words } = sheets[name];
  const rows = kanoStudy[name].flatMap(({ label, tally, means }) => {
    const answers = kanoCategories.flatMap((category) =>
      Array.from({ length: tally[category] }, (_, index) => pairs[category][index % pairs[category].length]!),
    );
    const importance = means!.importance.mean!;
    return answers.map(([functional, dysfunctional], respondent) => [
      respondent + 1,
      label,
      words[functional - 1],
      words[dysfunctional - 1],
      Math.floor(importance) + (respondent % 10 < Math.round((importance % 1) * 10) ? 1 : 0),
    ]);
  });
  const lines = [titles, ...rows].map((row) => row.join(cells));
  lines[4] = lines[4]!.replace(/\d$/, '99');
  lines.push([113, kanoStudy[name][2]!.label, 6, words[4], 8].join(cells));
  return `${lines.join('\n')}\n`;
}
