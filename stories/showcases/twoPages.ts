/** The names of a survey's answers, page by page, and which of them it cannot do without. */
const pages = [
  { names: ['nps', 'nps-why', 'ces'], required: ['nps'] },
  { names: ['csat', 'often'], required: ['csat'] },
];

export type Answers = Readonly<Record<string, string>>;

/** What one page of the survey is made of: nothing else has to be remembered. */
export interface Stage {
  page: 1 | 2 | 'sent';
  answers: Answers;
  /** The questions of this page that still need an answer. */
  open: readonly string[];
}

export const firstStage: Stage = { page: 1, answers: {}, open: [] };

/** The answers that were given on other pages; they travel in hidden fields. */
export const elsewhere = (page: 1 | 2, answers: Answers) =>
  Object.entries(answers).filter(([name]) => !pages[page - 1]!.names.includes(name));

/**
 * What a server does with a post of this survey: which page comes next, with which answers, and what is still open on it. It remembers nothing; all it needs is
 * in the form. Whoever goes back is asked for nothing.
 */
export function next(form: FormData): Stage {
  const answers: Record<string, string> = {};
  for (const name of pages.flatMap(({ names }) => names)) {
    const value = form.get(name);
    if (typeof value === 'string' && value !== '') answers[name] = value;
  }
  if (form.get('go') === 'back') return { page: 1, answers, open: [] };
  const upTo = form.get('page') === '2' ? 2 : 1;
  for (const page of [1, 2] as const) {
    const open = pages[page - 1]!.required.filter((name) => !Object.hasOwn(answers, name));
    if (page <= upTo && open.length > 0) return { page, answers, open };
  }
  return { page: upTo === 1 ? 2 : 'sent', answers, open: [] };
}
