import { Around } from '../../everything/around';
import { Pictures } from '../../everything/pictures';
import { Questions } from '../../everything/questions';
import { Assessment, Sliders } from '../../everything/sliders';
import { send } from '../answers';

/** Every widget of the library on a page that is made on the server. */
export default function Page() {
  return (
    <main>
      <h1>Alles</h1>
      <Pictures />
      <form action={send}>
        <Questions />
        <Sliders />
        <button>Versturen</button>
      </form>
      <Assessment action={send} />
      <Around />
    </main>
  );
}
