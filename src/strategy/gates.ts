import { items, nameOf, textOf } from '../figure/given.js';
import { checkNumber, type Problem } from '../figure/problems.js';
import { gradeScale } from '../metrics/grade.js';
import { plain, shown } from './plain.js';
import { areServiceMarks, serviceMarks, type ServiceMarks } from './service.js';
import type { GateState, ServiceBasicsWords } from './words.en.js';

/** A basic of service with its mark. */
export interface ServiceBasic {
  label: string;
  /** The report mark, 1…10; `null` is not measured, never a zero. */
  mark: number | null;
  /** What it comes to, in a sentence; its name opens it. */
  description?: string | undefined;
}

/** The gates as they are drawn, a barrier on its post: up, down with what hangs from it, or only hinted at. */
export const gates: Readonly<Record<GateState, string>> = {
  open: 'M2 19H10M6 19V10M3 13L16 0',
  closed: 'M2 19H10M6 19V9M2 9H24M12 9V14M17 9V14M22 9V14',
  unmeasured: 'M2 19H10M6 19V8M10 9H12M16 9H18M22 9H24',
};

/** What can be shown of the basics, the overall mark and the bounds, and what is wrong with the rest. */
export function readBasics(
  basics: readonly ServiceBasic[],
  overall: unknown,
  given: Partial<ServiceMarks> | null | undefined,
  words: Pick<ServiceBasicsWords, 'markField' | 'overall' | 'bandsNote'>,
  write: (value: number) => string,
) {
  const problems: Problem[] = [];
  const wanted = { ...serviceMarks, ...given };
  const bands = areServiceMarks(wanted) ? wanted : serviceMarks;
  const read = (path: string, name: string, value: unknown) => {
    const raw = plain(value);
    const problem = raw === null ? null : checkNumber(path, name, words.markField, raw, gradeScale.min, gradeScale.max);
    if (problem) problems.push(problem);
    return { raw, mark: problem ? null : (raw as number | null) };
  };
  const all = items(basics).map(({ label, mark, description }, index) => {
    const name = nameOf(label, index);
    const one = read(`basics[${index}].mark`, name, mark);
    const gate: GateState = one.mark === null ? 'unmeasured' : one.mark >= bands.met ? 'open' : 'closed';
    return { ...one, label: name, description: textOf(description), gate };
  });
  const whole = read('overall', words.overall, overall);
  if (bands !== wanted) {
    const { met, basicsCeiling, exceeded } = serviceMarks;
    problems.push({
      path: 'bands',
      name: '',
      kind: 'told',
      says: `is ${[wanted.met, wanted.basicsCeiling, wanted.exceeded].map(shown).join(', ')}; allowed: numbers from 1 to 10 that rise. Marks are read by ${met}, ${basicsCeiling} and ${exceeded}.`,
      note: words.bandsNote(write(met), write(basicsCeiling), write(exceeded)),
    });
  }
  return { basics: all, overall: whole, bands, problems };
}
