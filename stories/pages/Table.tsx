import type { ReactNode } from 'react';

interface TableProps {
  label: string;
  head: readonly string[];
  rows: readonly (readonly ReactNode[])[];
  /** A table of figures: what it is called stands above it, and the first of each row is its head. */
  figures?: boolean;
}

/** A table of the docs; on a narrow page it scrolls in a region of its own. */
export function Table({ label, head, rows, figures = false }: TableProps) {
  return (
    <div className={figures ? 'docs-table figures' : 'docs-table'} role="region" aria-label={label} tabIndex={0}>
      <table>
        {figures && <caption>{label}</caption>}
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                figures && column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
