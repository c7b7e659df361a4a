import type { SyntheticEvent } from 'react';
import { shows } from '../figure/given.js';
import { answerOf, tellsAnswer, type Answer } from '../scale/answer.js';
import { Apart, Options, type Group, type ScaleOption } from '../scale/Options.js';

/** One row of a matrix. */
export interface Statement {
  /** Tells the rows apart; part of the field's name. */
  id: string;
  /** What is judged; names the row's group. */
  label: string;
  /** What is wrong with this answer, and how to mend it; read with the row. */
  error?: string;
}

interface MatrixRowProps<V extends number | string> {
  statement: Statement;
  group: Group;
  options: readonly ScaleOption<V>[];
  answer: Answer<V>;
  onAnswer: ((answer: Answer<V>) => void) | undefined;
  number: (value: number) => string;
  /** What "not applicable" is called, where it is offered. */
  apart: string | undefined;
  notAnsweredWord: string;
}

/** A statement with its scale: a group of its own, named by the statement. */
export function MatrixRow<V extends number | string>(props: MatrixRowProps<V>) {
  const { statement, group, options, answer, onAnswer, number, apart, notAnsweredWord } = props;
  const { id, required, readOnly } = group;
  const chosen = options.findIndex((option) => option.value === answer);
  const answeredApart = Boolean(apart) && answer === 'n/a';
  const invalid = shows(statement.error);
  const notAnswered = readOnly && chosen < 0 && !answeredApart;
  const hear =
    onAnswer &&
    ((event: SyntheticEvent<HTMLDivElement>) => {
      if (tellsAnswer(event)) onAnswer(answerOf(event.currentTarget, options));
    });
  return (
    <div
      role="radiogroup"
      data-part="row"
      data-apart={apart ? '' : undefined}
      data-invalid={invalid ? '' : undefined}
      aria-labelledby={`${id}-statement`}
      aria-describedby={[notAnswered && `${id}-none-yet`, invalid && `${id}-error`].filter(Boolean).join(' ') || undefined}
      aria-required={required || undefined}
      aria-readonly={readOnly || undefined}
      aria-invalid={invalid || undefined}
      onInput={hear}
      onChange={hear}
    >
      <p id={`${id}-statement`} data-part="statement">
        {statement.label}
      </p>
      <Options group={group} options={options} chosen={chosen} number={number} wording="chosen" turns={[]} />
      {apart && (
        <Apart group={group} value="n/a" checked={answeredApart}>
          {apart}
        </Apart>
      )}
      {notAnswered && (
        <p id={`${id}-none-yet`} data-part="not-answered">
          {notAnsweredWord}
        </p>
      )}
      {invalid && (
        <p id={`${id}-error`} data-part="error">
          {statement.error}
        </p>
      )}
    </div>
  );
}
