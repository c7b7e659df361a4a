import type { TableData } from '../figure/Figure.js';
import { numberFormat } from '../figure/numbers.js';
import type { CountWords } from './words.en.js';

/** A cell of a table: its text, or its text with the number it stands for. */
export type Cell = string | readonly [text: string, number: number | null];

/** A number that may be missing: a dash for the reader, nothing for a spreadsheet. */
export const numberCell = (value: number | null | undefined, spelt: (value: number) => string): Cell =>
  value == null ? ['–', null] : [spelt(value), value];

/**
 * The data of a table whose first column names what the others give in numbers, with a link under it that downloads them: a `data:` address, so that neither a script nor a server is needed.
 * Of the address only what would end or change it is encoded: the browser does the rest, also with half a character, as a text cut at a fixed length ends in.
 * The file is CSV (RFC 4180) for the spreadsheets of the language: where a comma divides a number a semicolon divides the columns, as Excel expects there; a byte order mark says that it is
 * UTF-8; numbers are bare, to six decimals (engines differ in the last of all); and a text that would be read as a formula has an apostrophe before it.
 */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { download }: CountWords,
  file: string,
  tag: string,
): TableData {
  const comma = /,/.test(numberFormat(tag)(0.5));
  const field = (cell: Cell) =>
    typeof cell === 'string'
      ? `"${cell.replace(/^[=+@\t\r-]/, "'$&").replace(/"/g, '""')}"`
      : String(cell[1] === null ? '' : +cell[1].toFixed(6)).replace('.', comma ? ',' : '.');
  const csv = [columns, ...rows].map((row) => row.map(field).join(comma ? ';' : ',')).join('\r\n');
  return {
    columns: columns.map((label, index) => ({ label, number: index > 0 })),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell[0]))),
    foot: (
      <a
        data-part="download"
        href={`data:text/csv;charset=utf-8,%EF%BB%BF${csv.replace(/[%#\s]/g, encodeURIComponent)}`}
        download={`${file}.csv`}
      >
        {download}
      </a>
    ),
  };
}
