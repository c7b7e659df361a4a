import { Around } from '../everything/around';
import { Pictures } from '../everything/pictures';
import { Questions } from '../everything/questions';
import { Assessment, Sliders } from '../everything/sliders';

/** Every widget of the library on one page. */
export function Everything() {
  return (
    <>
      <h1>Alles</h1>
      <Pictures />
      <form method="post" action="/antwoorden">
        <Questions />
        <Sliders />
        <button>Versturen</button>
      </form>
      <Assessment method="post" action="/antwoorden" />
      <Around />
    </>
  );
}
