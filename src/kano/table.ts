import { isKanoCategory, kanoCategories, type KanoCategory } from './categories.js';

/**
 * The five answers to either question of a pair, from 1 to 5: like, must-be (expect), neutral, live with (tolerate), dislike. The functional question asks how one feels with the
 * feature, the dysfunctional one without it.
 */
export type KanoAnswer = 1 | 2 | 3 | 4 | 5;

/** Which category a pair of answers means: a row for each functional answer, in it a column for each dysfunctional one. */
export type KanoEvaluationTable = readonly (readonly KanoCategory[])[];

const letters: Readonly<Record<string, KanoCategory>> = {
  A: 'attractive',
  O: 'oneDimensional',
  M: 'mustBe',
  I: 'indifferent',
  R: 'reverse',
  Q: 'questionable',
};

/**
 * A table from a row of letters for each functional answer, as papers print it: `kanoTable('AAO', 'IIM', 'IIM')`. A attractive, O one-dimensional, M must-be, I indifferent, R reverse, Q questionable.
 * @throws RangeError for another letter, or rows that are not as long as there are rows.
 */
export const kanoTable = (...rows: string[]): KanoEvaluationTable =>
  checkTable(
    rows.map((row) =>
      Array.from(row.replace(/\s/g, ''), (letter) => {
        const category = letters[letter.toUpperCase()];
        if (!category) throw new RangeError(`kanoTable: the letter is "${letter}"; allowed: ${Object.keys(letters).join(', ')}.`);
        return category;
      }),
    ),
  );

/** Refuses what is no table. */
export function checkTable(table: KanoEvaluationTable): KanoEvaluationTable {
  if (!Array.isArray(table) || table.length < 2)
    throw new RangeError('Kano table: it has no rows; allowed: as many rows as a question has answers.');
  for (const [index, row] of (table as KanoEvaluationTable).entries()) {
    if (!Array.isArray(row) || row.length !== table.length)
      throw new RangeError(`Kano table: row ${index + 1} has ${row?.length ?? 'no'} columns; allowed: ${table.length}, as there are rows.`);
    const wrong = row.findIndex((category) => !isKanoCategory(category));
    if (wrong >= 0) throw new RangeError(`Kano table: row ${index + 1} has ${String(row[wrong])}; allowed: ${kanoCategories.join(', ')}.`);
  }
  return table;
}

/** The evaluation table of Kano 1984, as in Berger et al., "Kano's methods for understanding customer-defined quality" (1993) and Sauerwein et al. (1996). */
export const classicTable = /* @__PURE__ */ kanoTable('QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ');

/** Pouliot's revision (in Berger et al. 1993, p. 33): whoever expects a feature and its absence alike, or tolerates both, is questionable too. */
export const pouliotTable = /* @__PURE__ */ kanoTable('QAAAO', 'RQIIM', 'RIIIM', 'RIIQM', 'RRRRQ');

/** For forms of three answers: 1 like, 2 neutral, 3 dislike. It finds neither reverse nor questionable answers. */
export const shortTable = /* @__PURE__ */ kanoTable('AAO', 'IIM', 'IIM');

/** Is this an answer on a table of so many rows? */
export const isAnswerOn = (answer: unknown, table: KanoEvaluationTable): answer is number =>
  Number.isInteger(answer) && (answer as number) >= 1 && (answer as number) <= table.length;

/**
 * The category of one respondent's pair of answers.
 * @param functional how one feels with the feature, 1…5 (1…3 with `shortTable`)
 * @param dysfunctional how one feels without it
 * @param table `classicTable` unless you say otherwise; tools disagree here, so say which one you used
 * @throws RangeError for an answer that the table does not have.
 */
export function evaluateKano(functional: KanoAnswer, dysfunctional: KanoAnswer, table: KanoEvaluationTable = classicTable): KanoCategory {
  checkTable(table);
  for (const [name, answer] of Object.entries({ functional, dysfunctional }))
    if (!isAnswerOn(answer, table))
      throw new RangeError(`evaluateKano: ${name} is ${String(answer)}; allowed: a whole number from 1 to ${table.length}.`);
  return table[functional - 1]![dysfunctional - 1]!;
}
