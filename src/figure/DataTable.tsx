import type { ReactNode } from 'react';

/** A table as plain strings; the first cell of a row names it. */
export interface TableData {
  columns: readonly { label: string; number?: boolean }[];
  rows: readonly (readonly string[])[];
  /** What stands under the table, such as a link to download it. */
  foot?: ReactNode;
}

/** The same data as a table, in a `<details>` that the reader opens, or open from the start. */
export function DataTable({ data, summary, label, open }: { data: TableData; summary: string; label: string; open: boolean }) {
  const cell = (part: string, scope: 'row' | 'col' | undefined, text: string, column: number) => {
    const Cell = scope ? 'th' : 'td';
    return (
      <Cell key={column} scope={scope} data-part={part} data-number={data.columns[column]?.number ? '' : undefined}>
        {text}
      </Cell>
    );
  };
  // A reader may have opened it before React arrived: their choice stands, and is no mismatch.
  return (
    <details data-part="data" open={open} suppressHydrationWarning>
      <summary>{summary}</summary>
      <div data-part="scroll" tabIndex={0} role="region" aria-label={label}>
        <table data-part="table">
          <thead>
            <tr>{data.columns.map(({ label }, column) => cell('column', 'col', label, column))}</tr>
          </thead>
          <tbody>
            {data.rows.map((cells, row) => (
              <tr key={row}>{cells.map((text, column) => cell('cell', column ? undefined : 'row', text, column))}</tr>
            ))}
          </tbody>
        </table>
      </div>
      {data.foot}
    </details>
  );
}
