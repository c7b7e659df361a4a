import { chooseOption, describeGroups } from './questions.mjs';

/**
 * Answers some questions of every form of a page and sends it by its button. What the server gets must be
 * exactly one value for every answer and none for the rest; an empty text counts as none.
 * `answers(group, index)` tells which option to choose, or null to leave the question open.
 */
export async function proveForms(page, server, url, answers) {
  const faults = [];
  const forms = await page.evaluate(() => document.forms.length);
  for (let form = 0; form < forms; form++) {
    if (form > 0) await page.goto(url);
    // What the page itself fills in arrives as well: hidden fields, defaults, an answer that is only to be read.
    const given = new Map(await page.evaluate(filledIn, form));
    const groups = (await page.evaluate(describeGroups)).filter((group) => group.form === form && group.answerable);
    let chosen = 0;
    for (const [index, group] of groups.entries()) {
      const wanted = answers(group, index);
      const option = group.options[wanted ?? (group.required ? 0 : -1)];
      if (!option) continue;
      await chooseOption(page, option.nth);
      given.set(group.name, option.value);
      chosen++;
    }
    const { empty, button, own, refused } = await page.evaluate(lookAtForm, form);
    if (button === -1) {
      faults.push('a form has no button to send it with');
      continue;
    }
    if (refused.length > 0) {
      faults.push(`the browser will not send the form: ${refused.join(', ')} is not valid`);
      continue;
    }
    for (const { nth, name, number } of chosen > 0 ? empty : []) {
      await page.click('textarea, input', { nth });
      const text = number ?? `é${nth}`;
      await page.type(text);
      given.set(name, text);
    }

    // A button with a name sends its own value along.
    if (own) given.set(...own);
    const before = server.submissions().length;
    await page.click('button, input[type=submit]', { nth: button });
    const arrived = await arrival(server, before);
    if (!arrived) faults.push('the form does not arrive');
    else faults.push(...compare(arrived.entries, given));
    await answered(page);
  }
  return faults;
}

const filledIn = (index) => [...new FormData(document.forms[index])].filter(([, value]) => value !== '');

/** The fields that still wait for a text, how to send the form, and what keeps it from being sent. */
function lookAtForm(index) {
  const form = document.forms[index];
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  const isEmptyText = (field) => field.form === form && /^(textarea|text|search|number)$/.test(field.type) && field.name && !field.value;
  // A number that the field takes, and that is not what the browser would write: with a decimal where its steps have one.
  const somewhereIn = ({ min, step }) => String(Math.round((Number(min) + 3 * Number(step)) * 10) / 10);
  const buttons = [...document.querySelectorAll('button, input[type=submit]')];
  const button = buttons.findIndex((button) => button.form === form && button.type === 'submit' && seen(button));
  return {
    empty: [...document.querySelectorAll('textarea, input')].flatMap((field, nth) =>
      isEmptyText(field) && seen(field) && !field.readOnly && !field.matches(':disabled')
        ? [{ nth, name: field.name, number: field.type === 'number' ? somewhereIn(field) : undefined }]
        : [],
    ),
    button,
    own: buttons[button]?.name ? [buttons[button].name, buttons[button].value] : undefined,
    refused: [...form.elements].filter((field) => field.willValidate && !field.validity.valid).map((field) => field.name),
  };
}

async function arrival(server, before) {
  for (const end = Date.now() + 5000; Date.now() < end;) {
    const all = server.submissions();
    if (all.length > before + 1) return { entries: [['the form', `arrives ${all.length - before} times`]] };
    if (all.length > before) return all[before];
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return undefined;
}

// The server has it before the browser has the answer, and what is opened in between is thrown over by it.
async function answered(page) {
  for (const end = Date.now() + 5000; Date.now() < end;) {
    const title = await page.evaluate(() => document.readyState === 'complete' && document.title).catch(() => '');
    if (title === 'Received') return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function compare(entries, given) {
  const faults = [];
  const full = entries.filter(([, value]) => value !== '');
  for (const [name, value] of given) {
    const values = full.filter(([other]) => other === name).map(([, v]) => v);
    if (values.length !== 1) faults.push(`${name} arrives ${values.length} times instead of once`);
    else if (values[0] !== value) faults.push(`${name} arrives as “${values[0]}” instead of “${value}”`);
  }
  for (const [name, value] of full) {
    if (!given.has(name)) faults.push(`${name} = “${value}” arrives though nobody gave it`);
  }
  return faults;
}
