import { randomUUID } from 'node:crypto';

/** An answer as somebody might give it: the question that may be left open is, now and then. */
export function anAnswer() {
  const any = (from, to) => String(from + Math.floor(Math.random() * (to - from + 1)));
  const nps = any(0, 10);
  return { id: randomUUID(), nps, csat: Math.random() < 0.1 ? '' : any(1, 5), why: `${nps}, because of the bell 🔔` };
}

/** Posts an answer as a form does; gives the response, which is not followed. */
export const post = (address, answer, headers = {}) =>
  fetch(`${address}/answers`, { method: 'POST', headers, body: new URLSearchParams(answer), redirect: 'manual' });

/** What a page of results has to say of these answers; counted here, in another way than the server counts. */
export function figuresOf(answers) {
  const times = (name, values) => values.map((value) => answers.filter((answer) => answer[name] === String(value)).length);
  const sum = (list) => list.reduce((total, count) => total + count, 0);
  const [detractors, passives, promoters] = [
    [0, 1, 2, 3, 4, 5, 6],
    [7, 8],
    [9, 10],
  ].map((values) => sum(times('nps', values)));
  const [open, ...satisfaction] = times('csat', ['', 1, 2, 3, 4, 5]);
  return {
    score: Math.round((100 * (promoters - detractors)) / answers.length),
    segments: [detractors, passives, promoters],
    satisfied: Math.round((100 * (satisfaction[3] + satisfaction[4])) / sum(satisfaction)),
    // The last row of the table is of those who left it open.
    satisfaction: [...satisfaction, open],
  };
}

/** What the page of results does say. */
export async function figuresOn(page) {
  const numbers = async (selector) => {
    const texts = await page.locator(selector).allTextContents();
    return texts.map((text) => Number(text.replaceAll(',', '').replace('−', '-').replace('%', '')));
  };
  const [score] = await numbers('[data-cx=nps-breakdown] [data-part=score]');
  const [satisfied] = await numbers('[data-cx=score-card] [data-part=digits]');
  return {
    score,
    segments: await numbers('[data-cx=nps-breakdown] tbody td:nth-child(2)'),
    satisfied,
    satisfaction: await numbers('[data-cx=score-distribution] tbody td:nth-child(2)'),
  };
}

/** What is wrong with the page of results; nothing if it says what was counted. */
export async function wrongFigures(page, answers) {
  const [wanted, found] = [figuresOf(answers), await figuresOn(page)].map((figures) => JSON.stringify(figures));
  return wanted !== found && `${found} instead of ${wanted}`;
}
