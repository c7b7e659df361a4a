import type { TableData } from '../figure/Figure.js';
import { csvOf, type Cell } from '../figure/csv.js';
import type { CountWords } from './words.en.js';

export type { Cell };

/** A number that may be missing: a dash for the reader, nothing for a spreadsheet. */
export const numberCell = (value: number | null | undefined, spelt: (value: number) => string): Cell =>
  value == null ? ['–', null] : [spelt(value), value];

/**
 * The data of a table whose first column names what the others give in numbers, with a link under it that downloads them: a `data:` address, so that neither a script nor a server is needed.
 * It begins with the byte order mark of UTF-8. Of the address only what would end or change it is encoded: the browser does the rest, also with half a character, as a text cut at a fixed length ends in.
 */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { download }: CountWords,
  file: string,
  tag: string,
): TableData {
  return {
    columns: columns.map((label, index) => ({ label, number: index > 0 })),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell[0]))),
    foot: (
      <a
        data-part="download"
        href={`data:text/csv,%EF%BB%BF${csvOf([columns, ...rows], tag).replace(/[%#\s]/g, encodeURIComponent)}`}
        download={`${file}.csv`}
      >
        {download}
      </a>
    ),
  };
}
