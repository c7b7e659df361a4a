import type { HTMLAttributes, ReactNode, Ref } from 'react';
import { DataTable, type TableData } from './DataTable.js';
import { shows } from './given.js';
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

export interface FigureProps extends PictureProps {
  /** The widget's name in `data-cx`, and in messages to the developer. */
  widget: string;
  words: FigureWords;
  /** BCP 47 tag of the language that numbers are written in. */
  tag: string;
  data: TableData;
  problems?: readonly Problem[];
  children?: ReactNode;
}

/** The frame of every picture: title, one quiet line, the picture, notes, and the same data as a table. */
export function Figure(props: FigureProps) {
  const {
    widget,
    words,
    tag,
    data,
    problems = [],
    caption,
    description,
    note,
    headingLevel,
    table = 'closed',
    children,
    ref,
    ...rest
  } = props;
  tell(widget, problems);
  const Title = headingLevel ? (`h${headingLevel}` as const) : 'span';
  const notes = problems.map((problem) => words.problem(problem, numberFormat(tag)));
  return (
    <figure {...rest} ref={ref} data-cx={widget}>
      <figcaption data-part="caption">
        <Title data-part="title">{caption}</Title>
        {shows(description) && <span data-part="description">{description}</span>}
      </figcaption>
      {children}
      {notes.map((text, index) => (
        <Note key={index}>{text}</Note>
      ))}
      {shows(note) && <div data-part="remark">{note}</div>}
      {(table !== 'none' || problems.length > 0) && data.rows.length > 0 && (
        <DataTable
          data={data}
          summary={words.dataAsTable}
          label={typeof caption === 'string' ? `${words.dataAsTable}: ${caption}` : words.dataAsTable}
          open={table === 'open'}
        />
      )}
    </figure>
  );
}

/** A remark under a picture, behind a sign. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <p data-part="note">
      <svg data-part="sign" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2L15 14H1ZM8 6.5V10M8 11.5V12.5" />
      </svg>
      <span>{children}</span>
    </p>
  );
}
