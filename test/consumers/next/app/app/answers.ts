import { appendFile, readFile } from 'node:fs/promises';
import { redirect } from 'next/navigation';

const file = 'answers.txt';

/** The answers that were sent, each as a form posts it. */
export const readAnswers = async () => (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean);

export async function send(form: FormData) {
  'use server';
  const fields = [...form].filter((field): field is [string, string] => typeof field[1] === 'string' && !field[0].startsWith('$'));
  await appendFile(file, `${new URLSearchParams(fields).toString()}\n`);
  redirect('/antwoorden');
}
