import type { ReactNode } from 'react';
import {
  classicTable,
  csatBands,
  kanoCategories,
  kanoScores,
  pouliotTable,
  shortTable,
  type Band,
  type KanoEvaluationTable,
} from '../../src/index.js';
import './worked.css';

interface TableProps {
  caption?: string;
  heads: readonly ReactNode[];
  /** The first of each row is its head. */
  rows: readonly (readonly ReactNode[])[];
}

/** A table that a phone has room for. */
const Table = ({ caption, heads, rows }: TableProps) => (
  <table className="small-table sb-unstyled">
    {caption && <caption>{caption}</caption>}
    <thead>
      <tr>
        {heads.map((head, index) => (
          <th key={index} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([head, ...cells], index) => (
        <tr key={index}>
          <th scope="row">{head}</th>
          {cells.map((cell, column) => (
            <td key={column}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** From the first to the last. */
const reach = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);

/** Which answers on each scale say dissatisfied, neutral and satisfied. */
export const CsatBands = () => (
  <Table
    heads={['points', 'dissatisfied', 'neutral', 'satisfied']}
    rows={Object.entries(csatBands as Record<string, Band>).map(([points, { low, high }]) => [
      points,
      reach(1, low),
      reach(low + 1, high - 1),
      reach(high, Number(points)),
    ])}
  />
);

const answers = ['like', 'expect', 'neutral', 'tolerate', 'dislike'];
const letters = ['A', 'O', 'M', 'I', 'R', 'Q'];

const EvaluationTable = ({ name, table, heads }: { name: string; table: KanoEvaluationTable; heads: readonly string[] }) => (
  <Table
    caption={name}
    heads={['with ↓ without →', ...heads.map((_, index) => index + 1)]}
    rows={table.map((row, index) => [`${index + 1} ${heads[index]}`, ...row.map((category) => letters[kanoCategories.indexOf(category)])])}
  />
);

/** The three evaluation tables of the library. */
export const EvaluationTables = () => (
  <div className="evaluations sb-unstyled">
    <EvaluationTable name="classicTable" table={classicTable} heads={answers} />
    <EvaluationTable name="pouliotTable" table={pouliotTable} heads={answers} />
    <EvaluationTable name="shortTable" table={shortTable} heads={answers.filter((_, index) => index % 2 === 0)} />
  </div>
);

/** What the answers weigh in the continuous method. */
export const KanoScores = () => (
  <Table
    heads={['answer', 'with it, y', 'without it, x']}
    rows={answers.map((answer, index) => [
      answer,
      ...[kanoScores.functional[index]!, kanoScores.dysfunctional[index]!].map((score) => String(score).replace('-', '−')),
    ])}
  />
);

/** How many decimals a widget shows of what. */
export const Decimals = () => (
  <Table
    heads={['what', 'decimals']}
    rows={[
      ['points: NPS, eNPS, net easy', 'none, with a sign'],
      ['shares: CSAT, CES, PMF', 'none, as a percentage'],
      ['means: marks, CES, CSAT', '1'],
      ['a difference', 'as its score, with a sign; of shares in points'],
      ['better, worse, means of the continuous method', '2'],
      ['category strength', 'none, in points'],
      ['building blocks, emotions, value disciplines', 'none where all are whole, else 1'],
      ['building blocks with ranges of their own', 'as many as it takes, up to 2'],
      ['marks of service', '1'],
      ['anything else, such as n', 'as many as it takes, up to 2'],
      ['a file of a table, CSV', 'as many as it takes, up to 6'],
    ]}
  />
);
