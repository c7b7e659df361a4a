import { redirect } from 'next/navigation';

// The page that stores and the page that reads may be given a module each: what they share is the process.
const process = globalThis as { answers?: [string, string][][] };

export const readAnswers = () => process.answers ?? [];

export async function send(form: FormData) {
  'use server';
  const fields = [...form].filter((field): field is [string, string] => typeof field[1] === 'string' && !field[0].startsWith('$'));
  process.answers = [...readAnswers(), fields];
  redirect('/antwoorden');
}
