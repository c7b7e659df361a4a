'use server';

import { redirect } from 'next/navigation';

// The page and the action may be given a module each; what they share is the process.
const store = globalThis as { answers?: [string, string][][] };

export async function send(form: FormData) {
  const fields = [...form].filter((field): field is [string, string] => typeof field[1] === 'string' && !field[0].startsWith('$'));
  (store.answers ??= []).push(fields);
  redirect('/antwoorden');
}

export async function readAnswers() {
  return store.answers ?? [];
}
