import { Question } from './question';

export default function Page() {
  return (
    <main>
      <h1>Een vraag</h1>
      <Question />
    </main>
  );
}
