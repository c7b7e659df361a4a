import { readAnswers } from '../answers';

export default async function Page() {
  const answers = await readAnswers();
  return (
    <main>
      <h1>Bedankt</h1>
      <ol>
        {answers.map((answer, index) => (
          <li key={index}>{answer}</li>
        ))}
      </ol>
    </main>
  );
}
