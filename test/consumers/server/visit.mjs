import { randomUUID } from 'node:crypto';
import { anAnswer, post, wrongFigures } from './answers.mjs';
import { fact } from '../facts.mjs';
import { openVisitor } from '../visitor.mjs';

const policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Asks, stores, counts and shows in Chromium, with scripts off; then what no browser would send. */
export async function visit(browser, { address, output }) {
  const given = [await answer(browser, address)];
  const others = Array.from({ length: 200 }, anAnswer);
  for (const other of others) await post(address, other);
  given.push(...others);
  await see(browser, address, given, false);
  await repeat(address, given);
  await refuse(address);
  await see(browser, address, given, true);
  const faults = output().replace(`The survey is ready: ${address}\n`, '');
  fact('the server has nothing to complain of', faults);
}

/** A respondent who forgets the question that has to be answered, with the mouse, and mends it with the keyboard. */
async function answer(browser, address) {
  const { page, faults, close } = await openVisitor(browser, address, { javaScriptEnabled: false });
  await page.goto(address);
  const id = await page.locator('input[name=id]').inputValue();
  await page.locator('label', { has: page.locator('input[name=csat][value="4"]') }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: 'One question still needs an answer' }).waitFor();
  const kept = await page.evaluate(() => Object.fromEntries(new FormData(document.forms[0])));
  const wanted = { nps: undefined, csat: '4', id };
  fact(
    'a question that is left open comes back with the summary, which has the focus; the other answer and the id are kept',
    [
      // A page that comes back has a status that says so, of which the browser tells the developer.
      faults.splice(0).filter((fault) => !/422/.test(fault)),
      ...Object.keys(wanted)
        .filter((name) => kept[name] !== wanted[name])
        .map((name) => `${name} is ${kept[name]}`),
      !(await page.evaluate(() => document.activeElement.matches('[data-cx=error-summary]'))) && 'the focus is elsewhere',
    ].flat(),
  );
  for (const key of ['Tab', 'Enter', ...Array(9).fill('ArrowRight')]) await page.keyboard.press(key);
  const chosen = await page.locator('input[name=nps]:checked').inputValue();
  // To the follow-up; past the question behind it to the button.
  await page.keyboard.press('Tab');
  await page.keyboard.type('The bell & <b>the ride</b>');
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  fact('the summary leads to the question; it is answered and sent with the keyboard alone, and thanked for', [
    ...faults,
    chosen !== '9' && `the answer is ${chosen}`,
    page.url() !== `${address}/thanks` && `the thanks stand at ${page.url()}`,
  ]);
  await close();
  return { ...kept, nps: '9', why: 'The bell & <b>the ride</b>' };
}

/** The counts; where scripts may run, the policy is seen to have nothing to refuse in any page. */
async function see(browser, address, given, scripts) {
  const { page, faults, close } = await openVisitor(browser, address, { javaScriptEnabled: scripts });
  const sent = [];
  for (const path of ['/', '/thanks', '/results']) sent.push((await page.goto(address + path)).headers()['content-security-policy']);
  fact(`scripts ${scripts ? 'on' : 'off'}: /results shows what was counted of ${given.length} answers, no console message`, [
    ...faults,
    ...sent.filter((found) => found !== policy).map((found) => `the policy is ${found}`),
    await wrongFigures(page, given),
  ]);
  await close();
}

/** The same answer again, as a browser sends it when somebody reloads; then with something else in it: the first one counts. */
async function repeat(address, given) {
  const some = given.slice(0, 20);
  const statuses = (posts) => Promise.all(posts.map(async (answer) => (await post(address, answer)).status));
  const again = await statuses([...some, ...some]);
  const otherwise = await statuses(some.map((answer) => ({ ...answer, nps: String(10 - Number(answer.nps)), csat: '' })));
  fact(
    'an answer that is sent again, even twice at the same moment, is thanked for again',
    [...again, ...otherwise].filter((status) => status !== 303),
  );
}

/** What no page of ours sends: each has its own answer, and none is stored. */
async function refuse(address) {
  const raw = (init, path = '/answers') => fetch(`${address}${path}`, { method: 'POST', redirect: 'manual', ...init });
  const id = randomUUID();
  const bad = [
    { what: 'nothing of a required question', status: 422, send: () => post(address, { id, nps: '', csat: '4' }) },
    { what: 'an answer off the scale', status: 422, send: () => post(address, { id, nps: '11' }) },
    { what: 'half an answer', status: 422, send: () => post(address, { id, nps: '8.5' }) },
    { what: 'an optional answer off the scale', status: 422, send: () => post(address, { id, nps: '8', csat: '0' }) },
    { what: 'no id', status: 400, send: () => post(address, { nps: '9' }) },
    { what: 'an id that is none', status: 400, send: () => post(address, { id: "'); DROP TABLE answers; --", nps: '9' }) },
    { what: 'JSON', status: 415, send: () => raw({ headers: { 'content-type': 'application/json' }, body: '{"nps":9}' }) },
    { what: 'no type', status: 415, send: () => raw({ body: new Uint8Array([1, 2, 3]) }) },
    { what: 'five megabytes', status: 413, send: () => post(address, { id, nps: '9', why: 'x'.repeat(5_000_000) }) },
    {
      what: 'bytes that are no text',
      status: 400,
      send: () => raw({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new Uint8Array([255, 0, 254]) }),
    },
    { what: 'an unknown path', status: 404, send: () => raw({ method: 'GET' }, '/nowhere') },
    { what: 'a path that is no address', status: 404, send: () => raw({ method: 'GET' }, '//') },
    { what: 'a name of Object’s', status: 404, send: () => raw({ method: 'GET' }, '/constructor') },
    { what: 'another method', status: 404, send: () => raw({ method: 'DELETE' }, '/') },
  ];
  const wrong = [];
  for (const { what, status, send } of bad) {
    const answer = await send();
    const html = await answer.text();
    if (answer.status !== status) wrong.push(`${what} is answered with ${answer.status} instead of ${status}`);
    if (answer.headers.get('content-security-policy') !== policy) wrong.push(`${what} is answered without the policy`);
    if (status === 422 && !html.includes('data-cx="error-summary"')) wrong.push(`${what} is answered without a summary`);
  }
  const html = await (await post(address, { id, csat: '4', why: 'The bell & <b>the ride</b>' })).text();
  const kept = [`name="id" value="${id}"`, '>The bell &amp; &lt;b&gt;the ride&lt;/b&gt;</textarea>', 'name="csat" checked="" value="4"'];
  fact(
    'a form without its required answer comes back with the rest of it',
    kept.filter((text) => !html.includes(text)).map((text) => `${text} is missing`),
  );
  fact(`${bad.length} kinds of bad input are each answered with a status of their own, under the policy`, wrong);
}
