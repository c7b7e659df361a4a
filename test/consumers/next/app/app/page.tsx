import { Around } from '../everything/around';
import { Pictures } from '../everything/pictures';
import { Questions } from '../everything/questions';
import { send } from './answers';

/** Every picture, and every question that needs no script. */
export default function Page() {
  return (
    <main>
      <h1>Klantbeeld</h1>
      <Pictures />
      <form action={send}>
        <Questions />
        <button>Versturen</button>
      </form>
      <Around />
    </main>
  );
}
