import type { HTMLAttributes, ReactNode, Ref } from 'react';
import { numberFormat } from './numbers.js';
import { tell, type Problem } from './problems.js';
import type { FigureWords } from './words.en.js';

/** What every picture accepts besides its data. */
export interface PictureProps extends Omit<HTMLAttributes<HTMLElement>, 'children' | 'dangerouslySetInnerHTML'> {
  /** The title: a sentence that says what is to be seen. Made from the data when left out. */
  caption?: ReactNode;
  /** The quiet line under the title: measure, method, n. Made from the data when left out; `null` or `false` shows none. */
  description?: ReactNode;
  /** A remark under the picture. */
  note?: ReactNode;
  /** Makes the title a heading of this level, 1…6. Left out, it is no heading. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The same data as a table under the picture: behind a handle (`closed`, the default), shown (`open`), or `none`. It stays while a datum cannot be drawn. */
  table?: 'closed' | 'open' | 'none';
  /** The `<figure>` element (React 19). */
  ref?: Ref<HTMLElement>;
}

/** A table as plain strings; the first cell of a row names it. */
export interface TableData {
  columns: readonly { label: string; number?: boolean }[];
  rows: readonly (readonly string[])[];
  /** What stands under the table, such as a link to download it. */
  foot?: ReactNode;
}

export interface FigureProps extends PictureProps {
  /** The widget's name in `data-cx`, and in messages to the developer. */
  widget: string;
  words: Pick<FigureWords, 'dataAsTable'> & Partial<FigureWords>;
  /** BCP 47 tag of the language that numbers are written in. */
  tag: string;
  data: TableData;
  problems: readonly Problem[];
  children?: ReactNode;
}

/** The frame of every picture: title, one quiet line, the picture, notes, and the same data as a table. */
export function Figure(props: FigureProps) {
  const { widget, words, tag, data, problems, caption, description, note, headingLevel, table, children, ...rest } = props;
  tell(widget, problems);
  const { dataAsTable } = words;
  // Most cells are numbers, and a table may have thousands: an attribute is on the others.
  const texts = data.columns.map(({ number }) => (number ? undefined : ''));
  const Title = headingLevel ? (`h${headingLevel}` as const) : 'span';
  const notes = problems.map((problem) => ('note' in problem ? problem.note : words.problem!(problem, numberFormat(tag))));
  return (
    <figure {...rest} data-cx={widget}>
      <figcaption data-part="caption">
        <Title data-part="title">{caption}</Title>
        {description && <span data-part="description">{description}</span>}
      </figcaption>
      {children}
      {notes.map((text, index) => (
        <p key={index} data-part="note">
          {text}
        </p>
      ))}
      {note && <div data-part="remark">{note}</div>}
      {(table !== 'none' || problems[0]) && data.rows[0] && (
        // A reader may have opened it before React arrived: their choice stands, and is no mismatch.
        <details data-part="data" open={table === 'open'} suppressHydrationWarning>
          <summary>{dataAsTable}</summary>
          <div data-part="scroll" tabIndex={0} role="region" aria-label={dataAsTable + (typeof caption === 'string' ? `: ${caption}` : '')}>
            <table data-part="table">
              <thead>
                <tr>
                  {data.columns.map(({ label }, column) => (
                    <th key={column} scope="col" data-part="column" data-text={texts[column]}>
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.rows.map((cells, row) => (
                  <tr key={row}>
                    {cells.map((text, column) =>
                      column ? (
                        <td key={column} data-text={texts[column]}>
                          {text}
                        </td>
                      ) : (
                        <th key={column} scope="row">
                          {text}
                        </th>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {data.foot}
        </details>
      )}
    </figure>
  );
}
