import { tellAll } from '../figure/problems.js';
import { checkText } from './check.js';
import { mostCells, stepOf, type RulerStep } from './steps.js';

interface Checked {
  question?: unknown;
  steps: readonly RulerStep[];
  value?: unknown;
  defaultValue?: unknown;
  required?: boolean | undefined;
  notApplicable?: unknown;
  noAnswer?: unknown;
  followUp?: { questions: object } | undefined;
}

/** Tells the developer what is wrong with a ruler; the respondent sees it all the same, and nothing is chosen for them. */
export function checkRuler(widget: string, props: Checked): void {
  const { question, steps, value, defaultValue, required, notApplicable, noAnswer, followUp } = props;
  const found: string[] = [];
  const controlled = value !== undefined;
  const typed = steps.length > mostCells;
  if (controlled && defaultValue !== undefined)
    found.push(`defaultValue is ${String(defaultValue)} beside a value; allowed: one of the two. The value holds.`);
  const answer = controlled ? value : defaultValue;
  const allowed = [...steps.map((step) => step.value), ...(notApplicable && !typed ? ['n/a'] : [])];
  // What is being typed may still be on its way to a step, and the browser says so.
  if (answer != null && !(typed && controlled) && !allowed.includes(answer as number))
    found.push(
      `${controlled ? 'value' : 'defaultValue'} is ${String(answer)}; allowed: ${typed ? `${allowed[0]} to ${allowed.at(-1)} in steps of ${stepOf(steps)}` : allowed.join(', ')}. Nothing is chosen.`,
    );
  if (steps.length < 2) found.push(`steps has ${steps.length} items; allowed: 2 or more. All are shown.`);
  const step = stepOf(steps);
  const uneven = steps.findIndex((other, index) => index > 0 && !(Math.abs(other.value - steps[index - 1]!.value - step) < step / 1000));
  if (uneven > 0)
    found.push(
      `steps[${uneven}].value is ${steps[uneven]!.value}; allowed: ${step} more than the one before it, and more than nothing. It is shown in a cell like the others.`,
    );
  steps.forEach((each, index) =>
    found.push(...checkText(`steps[${index}].label`, each.label), ...checkText(`steps[${index}].text`, each.text)),
  );
  found.push(...checkText('question', question, 400));
  if (typed && (notApplicable || noAnswer))
    found.push(
      `${notApplicable ? 'notApplicable' : 'noAnswer'} is given beside ${steps.length} steps; allowed: up to ${mostCells} steps, since nothing native excludes it from a typed value. It is left out; ask in a question of its own.`,
    );
  if (typed && Object.keys(followUp?.questions ?? {}).length > 1)
    found.push(
      `followUp.questions has ${Object.keys(followUp!.questions).length} wordings beside ${steps.length} steps; allowed: one, since nothing but script knows the segment of a typed value. The first holds for every answer.`,
    );
  if (required && noAnswer)
    found.push('noAnswer is given beside required; allowed: one of the two, since an empty answer would satisfy the form. It is left out.');
  tellAll(widget, found);
}
