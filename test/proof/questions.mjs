/**
 * Answers every question of the page by keyboard and by mouse. Returns faults as sentences.
 * `every` clicks each option; otherwise one option of each question, another one each time `turn` differs.
 */
export async function answerQuestions(page, { every, turn = 0 }) {
  const faults = [];
  const groups = await page.evaluate(describeGroups);
  for (const group of groups) {
    faults.push(...group.covered);
    if (!group.answerable) continue;
    faults.push(...(await byKeyboard(page, group)));
    const options = every ? group.options : [group.options[(turn + 1) % group.options.length]];
    for (const option of options) faults.push(...(await byMouse(page, group, option)));
  }
  return faults;
}

/** Answers every question by script, which shows the same, and says which options a click would miss. */
export async function answerAtOnce(page, turn) {
  const groups = await page.evaluate(describeGroups);
  const options = groups.filter(({ answerable }) => answerable).map((group) => group.options[(turn + 1) % group.options.length]);
  await page.evaluate((chosen) => {
    const radios = document.querySelectorAll('fieldset[data-cx] input[type=radio]');
    for (const { nth } of chosen) radios[nth].checked = true;
  }, options);
  return groups.flatMap(({ covered }) => covered);
}

/** The questions of the page; a page without any is not an error here. */
export const countQuestions = (page) => page.evaluate(() => document.querySelectorAll('fieldset[data-cx] input[type=radio]').length);

/** Clicks one option of one question, wherever it is. */
export const chooseOption = (page, nth) => clickOption(page, nth);

/** The radios of each question by their index among all radios, and what a click on their middle would hit. */
export function describeGroups() {
  const radios = [...document.querySelectorAll('fieldset[data-cx] input[type=radio]')];
  const groups = new Map();
  radios.forEach((radio, nth) => {
    const owner = radio.form ? [...document.forms].indexOf(radio.form) : 'detached';
    const key = `${owner} ${radio.name}`;
    if (!groups.has(key)) groups.set(key, { name: radio.name, form: radio.form ? owner : null, required: false, options: [] });
    const group = groups.get(key);
    group.required ||= radio.required;
    if (!radio.matches(':disabled')) group.options.push({ nth, value: radio.value });
  });
  return [...groups.values()].map((group) => ({
    ...group,
    // Reading only leaves the checked option alone enabled.
    answerable: group.options.length > 1,
    covered: group.options.map(({ nth, value }) => cover(radios[nth], `${group.name} = “${value}”`)).filter(Boolean),
  }));

  function cover(radio, name) {
    // Not by `labels`: WebKitGTK 2.50 crashes a while after that list was asked for.
    const label = radio.closest('label') ?? document.querySelector(`label[for="${CSS.escape(radio.id)}"]`);
    const target = [label, radio].find((element) => element && element.getBoundingClientRect().width > 8);
    if (!target) return `${name} has nothing to click on`;
    target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const box = target.getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (hit && (hit === radio || label?.contains(hit))) return '';
    return `${name} is covered by ${hit ? `<${hit.localName}> “${hit.textContent.trim().slice(0, 40)}”` : 'nothing: it is out of the window'}`;
  }
}

function aimAtOption(nth, unchecked = []) {
  const radios = document.querySelectorAll('fieldset[data-cx] input[type=radio]');
  for (const other of unchecked) radios[other.nth].checked = false;
  const radio = radios[nth];
  const label = radio.closest('label') ?? document.querySelector(`label[for="${CSS.escape(radio.id)}"]`);
  const target = [label, radio].find((element) => element && element.getBoundingClientRect().width > 8) ?? radio;
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = target.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

async function byMouse(page, group, { nth, value }) {
  // From nothing, so that an answer left over from before cannot stand in for the click.
  await clickOption(page, nth, group.options);
  const checked = await page.evaluate(checkedOf, group.options);
  if (checked.length === 1 && checked[0] === nth) return [];
  return [
    `a click on ${group.name} = “${value}” checks ${checked.length === 0 ? 'nothing' : `option ${checked.join(' and ')} instead of ${nth}`}`,
  ];
}

/**
 * An engine that lags can meet what stood there before the page was scrolled, or grew by an answer that was taken back: what its click misses it clicks
 * once more when the page has come to rest. What is really covered it misses again.
 */
async function clickOption(page, nth, unchecked = []) {
  for (const rest of page.lag ? [0, 10 * page.lag] : [0]) {
    const { x, y } = await page.evaluate(aimAtOption, nth, unchecked);
    if (rest) await new Promise((resolve) => setTimeout(resolve, rest));
    await page.clickAt(x, y);
    if (await page.evaluate(isChecked, nth)) return;
  }
}

const isChecked = (nth) => document.querySelectorAll('fieldset[data-cx] input[type=radio]')[nth].checked;

async function byKeyboard(page, group) {
  const say = (sentence) => [`${group.name}, by keyboard: ${sentence}`];
  const before = await page.evaluate(focusBefore, group.options);
  if (!before) return say('there is no way to it by Tab');
  await page.press('Tab');
  const focused = await page.evaluate(() =>
    [...document.querySelectorAll('fieldset[data-cx] input[type=radio]')].indexOf(document.activeElement),
  );
  if (!group.options.some(({ nth }) => nth === focused)) return say(`Tab does not come to it from ${before}`);
  await page.press('Space');
  const first = await page.evaluate(checkedOf, group.options);
  if (first.length !== 1 || first[0] !== focused) return say(`Space checks ${first.length} options`);
  // At the end of a question WebKit stays, where the others go round: one of two arrows has to move it.
  for (const arrow of ['ArrowRight', 'ArrowLeft']) {
    await page.press(arrow);
    const then = await page.evaluate(checkedOf, group.options);
    if (then.length !== 1) return say(`${arrow} leaves ${then.length} options checked`);
    if (then[0] !== first[0]) break;
    if (arrow === 'ArrowLeft') return say('no arrow moves the answer');
  }
  await page.press('Tab');
  const left = await page.evaluate(() =>
    [...document.querySelectorAll('fieldset[data-cx] input[type=radio]')].indexOf(document.activeElement),
  );
  return group.options.some(({ nth }) => nth === left) ? say('it is more than one tab stop') : [];
}

function checkedOf(options) {
  const radios = document.querySelectorAll('fieldset[data-cx] input[type=radio]');
  return options.map(({ nth }) => nth).filter((nth) => radios[nth].checked);
}

/** Focuses what a reader who comes from above stands on before this question, and names it. */
function focusBefore(options) {
  const radios = [...document.querySelectorAll('fieldset[data-cx] input[type=radio]')];
  const own = new Set(options.map(({ nth }) => radios[nth]));
  const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const stops = [...document.querySelectorAll(all)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, [type=hidden], [tabindex="-1"]'),
  );
  let before = stops[stops.findIndex((element) => own.has(element)) - 1];
  if (before?.type === 'radio') {
    const siblings = stops.filter((other) => other.type === 'radio' && other.name === before.name && other.form === before.form);
    before = siblings.find((radio) => radio.checked) ?? before;
  }
  before?.focus();
  return before ? `<${before.localName}> “${(before.textContent || before.value || '').trim().slice(0, 30)}”` : null;
}
