import { items, list, textOf } from '../figure/given.js';

/** A question of which something has to be mended. */
export interface SurveyError {
  /** The `id` given to the question; its first option is where the link leads. */
  id: string;
  /** The question, as the respondent reads it. */
  question: string;
  /** How to mend it; said behind the question. */
  error?: string | undefined;
}

/** The errors as a list shows them: what is not there is left out, what has no id leads nowhere. */
export const errorsOf = (errors: readonly SurveyError[] | null | undefined) =>
  items(errors).map((item) => {
    const [id, question, error] = [idOf(item.id), said(item.question), said(item.error)];
    return { href: id && `#${fragment(id)}-1`, question: question ?? id, error };
  });

/** What is wrong with the list, each as a sentence. */
export function checkErrors(errors: readonly SurveyError[] | null | undefined): string[] {
  const found: string[] = [];
  list(errors).forEach((item, index, all) => {
    const path = `errors[${index}]`;
    if (item == null) return found.push(`${path} is ${String(item)}; allowed: an id and a question. It is left out.`);
    const id = idOf(item.id);
    const first = all.findIndex((other) => other != null && idOf(other.id) === id);
    if (!id) found.push(`${path}.id is ${show(item.id)}; allowed: the id of a question. It is shown without a link.`);
    else if (first < index)
      found.push(`${path}.id is ${show(id)}, which errors[${first}] has too; allowed: one error for each question. Both are shown.`);
    if (!said(item.question)) found.push(`${path}.question is ${show(item.question)}; allowed: the question. Its id is shown.`);
  });
  return found;
}

const idOf = (id: unknown) => (typeof id === 'string' || Number.isFinite(id) ? textOf(id) : undefined);

/** `condition && 'text'` gives false where there is nothing to say. */
const said = (text: unknown) => (text === false ? undefined : textOf(text));

/** Half a character has no place in an address; a document that holds it as an id has the same sign in its stead. */
const fragment = (id: string) => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));

const show = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value) : String(value));
