import { Around } from './everything/around';
import { Pictures } from './everything/pictures';
import { Questions } from './everything/questions';
import { Assessment, Sliders } from './everything/sliders';

/** The page of every widget, in a form that posts. */
export function Body() {
  return (
    <main>
      <h1>Alles</h1>
      <Pictures />
      <form method="post" action="/sent">
        <Questions />
        <Sliders />
        <button>Versturen</button>
      </form>
      <Assessment method="post" action="/sent" />
      <Around />
    </main>
  );
}
