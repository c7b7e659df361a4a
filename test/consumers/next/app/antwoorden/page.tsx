import { connection } from 'next/server';
import { readAnswers } from '../answers';

export default async function Page() {
  await connection();
  return (
    <main>
      <h1>Bedankt</h1>
      <ol>
        {readAnswers().map((fields, index) => (
          <li key={index}>{new URLSearchParams(fields).toString()}</li>
        ))}
      </ol>
    </main>
  );
}
