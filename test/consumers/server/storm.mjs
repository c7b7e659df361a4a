import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { fact } from '../facts.mjs';
import { anAnswer, figuresOf, post } from './answers.mjs';

const many = 10_000;
const clients = 50;
const kills = 3;

/** Many clients at once, and a server that is killed as they post. `start` starts it, on a port if that is given; `file` is its database. */
export async function storm(start, file) {
  let server = await start();
  const { address } = server;
  const { port } = new URL(address);
  const answers = Array.from({ length: many }, anAnswer);
  const [acknowledged, cutOff, wrong] = [new Set(), [], new Set()];
  let [refused, repeated] = [0, 0];

  /** Posts until the server answers; whether it has acknowledged. */
  async function send(answer) {
    for (;;) {
      try {
        const { status } = await post(address, answer);
        if (status !== 303) wrong.add(`an answer is met with ${status}`);
        return status === 303;
      } catch ({ cause }) {
        if (cause?.code === 'ECONNREFUSED') refused += 1;
        else cutOff.push(answer.id);
      }
      await new Promise((later) => setTimeout(later, 100 + Math.random() * 100));
    }
  }
  const done = new Set();
  let next = 0;
  async function client() {
    while (next < many) {
      const answer = answers[next++];
      if (await send(answer)) acknowledged.add(answer.id);
      done.add(answer.id);
      // Some send what has long been thanked for.
      if (Math.random() < 0.1) {
        repeated += 1;
        await send(answers[Math.floor(Math.random() * next)]);
      }
    }
  }

  const since = performance.now();
  const working = Promise.all(Array.from({ length: clients }, client));
  const complaints = [];
  const heard = () => complaints.push(server.output().replace(`The survey is ready: ${address}\n`, ''));
  const lost = [];
  const unsaid = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const moment = (many * (kill + 0.2 + 0.6 * Math.random())) / kills;
    while (done.size < moment) await new Promise((later) => setTimeout(later, 1));
    await server.stop();
    heard();
    // What the next server will find, which it must not be robbed of.
    const stored = await read(file, 'copied');
    const ids = new Set(stored.map(({ id }) => id));
    lost.push(...[...acknowledged].filter((id) => !ids.has(id)).map((id) => `${id} is lost by kill ${kill + 1}`));
    unsaid.push([...ids].filter((id) => !acknowledged.has(id)).length);
    server = await start(port);
  }
  await working;
  const rate = Math.round((many + repeated) / ((performance.now() - since) / 1000));
  const html = await (await fetch(`${address}/results`)).text();
  await server.stop();
  heard();

  fact(
    `${many} answers of ${clients} clients, ${repeated} of them sent again, to a server that is killed ${kills} times: all are acknowledged, ${rate} a second; ` +
      `${cutOff.length} posts were cut off, ${refused} met no server`,
    [
      ...wrong,
      ...complaints,
      cutOff.length === 0 && 'no kill has hit a post',
      acknowledged.size !== many && `${acknowledged.size} are acknowledged`,
    ],
  );
  fact(`each time all that was acknowledged is on disk; stored and not yet acknowledged: ${unsaid.join(', ')}`, lost);
  const stored = await read(file);
  const ids = new Set(stored.map(({ id }) => id));
  const written = new Map(answers.map((answer) => [answer.id, JSON.stringify(answer)]));
  fact('at the end none is missing, none is there twice, and each is as it was sent', [
    stored.length !== many && `${stored.length} are stored`,
    ...[...acknowledged].filter((id) => !ids.has(id)).map((id) => `${id} is missing`),
    stored.length !== ids.size && `${stored.length - ids.size} are there twice`,
    ...stored
      .filter((answer) => JSON.stringify(answer) !== written.get(answer.id))
      .map((answer) => `${JSON.stringify(answer)} was not sent`),
  ]);
  const { score, segments } = figuresOf(answers);
  const said = `NPS ${score}`.replace('-', '−');
  const cells = segments.map((count) => `<td>${count.toLocaleString('en')}</td>`);
  fact(
    `and /results shows them: ${said}, of ${segments.join(' + ')}`,
    [said, ...cells].filter((text) => !html.includes(text)).map((text) => `${text} is missing`),
  );
}

/** All answers in a database that no server has open; of a copy, if the next server is to find it as it was left. */
async function read(file, copied) {
  const folder = await mkdtemp(join(tmpdir(), 'cx-widgets-answers-'));
  const path = copied ? join(folder, 'copy.duckdb') : file;
  if (copied)
    for (const end of ['', '.wal']) await copyFile(file + end, path + end).catch(({ code }) => code === 'ENOENT' || Promise.reject(code));
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const rows = await connection.runAndReadAll("SELECT id::TEXT, nps::TEXT, coalesce(csat::TEXT, ''), why FROM answers");
  connection.closeSync();
  instance.closeSync();
  await rm(folder, { recursive: true });
  return rows.getRows().map(([id, nps, csat, why]) => ({ id, nps, csat, why }));
}
