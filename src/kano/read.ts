import { headsOf, plain, type AnswerColumns } from './heads.js';
import type { KanoPair } from './pairs.js';
import { recordsOf, teller, type RowProblem } from '../figure/records.js';
import type { KanoAnswers } from './study.js';
import type { KanoAnswer } from './table.js';
import { kanoAr } from './words.ar.js';
import { kanoDe } from './words.de.js';
import { kanoQuestionEn } from './words.en.js';
import { kanoEs } from './words.es.js';
import { kanoFr } from './words.fr.js';
import { kanoNl } from './words.nl.js';

/** Something in the file that is not as it should be. The rest is read all the same. */
export interface KanoRowProblem extends RowProblem<
  'file' | 'header' | 'answer' | 'importance' | 'half' | 'feature' | 'duplicate' | 'extra'
> {
  /**
   * `file`: it cannot be read, or not to its end; `header`: a column is missing, or stands twice; `answer` and `importance`: a value that is none, taken as unanswered; `half`: one question of a pair is
   * answered and the other is not, so that the pair is unanswered; `feature`: a row names none, and is left out; `duplicate`: a respondent has answered the feature before, and both are counted;
   * `extra`: a value beyond the last column, left out.
   */
  kind: 'file' | 'header' | 'answer' | 'importance' | 'half' | 'feature' | 'duplicate' | 'extra';
}

/** What a file of answers holds. */
export interface KanoFile {
  /** The features in the order in which they first occur. */
  features: (KanoAnswers & { pairs: KanoPair[]; segments: string[] })[];
  /** How many respondents there are; a row without one counts as one. */
  respondents: number;
  problems: KanoRowProblem[];
}

export interface ReadKanoOptions {
  /** Wordings of your own for the five answers, from "like" to "dislike", beside those that the library has in each of its languages. */
  answers?: readonly (readonly string[])[] | undefined;
}

/** Every text that stands for an answer. */
function answersOf(own: readonly (readonly string[])[]): Map<string, KanoAnswer> {
  const questions = [kanoQuestionEn, ...[kanoNl, kanoDe, kanoFr, kanoEs, kanoAr].map(({ question }) => question)];
  return new Map(
    [...questions.flatMap(({ answers }): (readonly string[])[] => Object.values(answers)), ...own].flatMap((set) =>
      set.slice(0, 5).map((word, index) => [plain(word), (index + 1) as KanoAnswer] as const),
    ),
  );
}

/**
 * Reads the answers of a Kano study from a CSV file. In the long form each row is one respondent's answers to one feature: `respondent, feature, functional, dysfunctional, importance, segment`, of which
 * `feature`, `functional` and `dysfunctional` must be there. In the wide form each row is a respondent, with columns such as `Wifi functional`, `Wifi dysfunctional` and `Wifi importance` for each feature.
 * Columns are told by their titles, English or Dutch, in any case and order; others are left alone. Answers are 1…5 or their words, in any wording and language of the library; importance is 1…9. The
 * separator is a comma, a semicolon or a tab. What cannot be used is told with its line and column, and no other row is lost.
 * @throws TypeError for what is no text.
 */
export function readKano(csv: string, { answers: own = [] }: ReadKanoOptions = {}): KanoFile {
  if (typeof csv !== 'string') throw new TypeError(`readKano: the file is ${csv === null ? 'null' : typeof csv}; allowed: its text.`);
  const records = recordsOf(csv);
  if (typeof records === 'string')
    return { features: [], respondents: 0, problems: [{ kind: 'file', line: 1, column: null, title: null, value: '', says: records }] };

  const { titles } = records;
  const heads = headsOf(titles);
  const problems: KanoRowProblem[] = [];
  const tell = teller(problems, titles);
  for (const { column, says } of heads.problems) tell('header', records.line, column, column === null ? '' : titles[column]!, says);

  const meanings = answersOf(own);
  const features = new Map<string, KanoFile['features'][number]>();
  const respondents = new Set<string>();
  /** The lines on which a respondent has answered a feature. */
  const answered = new Map<string, number>();

  /** One row's answers to one feature. */
  function pairOf(value: (column: number | undefined) => string, columns: AnswerColumns, line: number): KanoPair {
    const answer = (role: 'functional' | 'dysfunctional') => {
      const given = value(columns[role]);
      if (!given) return null;
      const meant = /^[1-5](?:[.,]0+)?$/.test(given) ? (Number(given[0]) as KanoAnswer) : meanings.get(plain(given));
      if (!meant)
        tell(
          'answer',
          line,
          columns[role],
          given,
          `The ${role} answer is "${given}"; allowed: 1 to 5, or the words of an answer. It is taken as unanswered.`,
        );
      return meant;
    };
    const stated = value(columns.importance);
    const importance = /^\d(?:[.,]\d+)?$/.test(stated) ? Number(stated.replace(',', '.')) : 0;
    const fits = importance >= 1 && importance <= 9;
    if (stated && !fits)
      tell('importance', line, columns.importance!, stated, `The importance is "${stated}"; allowed: 1 to 9. It is taken as unanswered.`);
    const [functional, dysfunctional] = [answer('functional'), answer('dysfunctional')];
    // One that is no answer has been told already.
    if (functional !== undefined && dysfunctional !== undefined && (functional === null) !== (dysfunctional === null)) {
      const role = functional === null ? 'functional' : 'dysfunctional';
      tell('half', line, columns[role], '', `The ${role} answer is missing beside the other; the pair is taken as unanswered.`);
    }
    return [functional ?? null, dysfunctional ?? null, fits ? importance : null];
  }

  for (const { values, line } of heads.answers.length > 0 ? records.rows : []) {
    const value = (column: number | undefined) => (column === undefined ? '' : (values[column] ?? '').trim());
    const beyond = values.findIndex((one, column) => column >= titles.length && one.trim());
    if (beyond >= 0)
      tell('extra', line, beyond, values[beyond]!, `There is a value beyond the last of ${titles.length} columns; it is left out.`);
    const name = value(heads.row.respondent);
    const respondent = name || `line ${line}`;
    for (const { label: own, columns } of heads.answers) {
      const label = own ?? value(heads.row.feature);
      if (!label) {
        tell('feature', line, heads.row.feature!, '', 'The row names no feature; it is left out.');
        continue;
      }
      const key = plain(label);
      const before = answered.get(`${respondent}\n${key}`);
      if (before !== undefined)
        tell('duplicate', line, heads.row.respondent!, name, `${name} has answered "${label}" on line ${before} too; both are counted.`);
      answered.set(`${respondent}\n${key}`, line);
      let feature = features.get(key);
      if (!feature) features.set(key, (feature = { label, pairs: [], segments: [] }));
      feature.pairs.push(pairOf(value, columns, line));
      feature.segments.push(value(heads.row.segment));
      respondents.add(respondent);
    }
  }
  if (records.open !== null)
    tell(
      'file',
      records.open,
      null,
      '',
      'A quotation mark is opened and not closed, so that the rest of the file is one value; allowed: quotation marks in pairs.',
    );
  return { features: [...features.values()], respondents: respondents.size, problems };
}
