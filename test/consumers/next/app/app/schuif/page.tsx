import { Assessment, Sliders } from '../../everything/sliders';
import { send } from '../answers';

/** Sliders on a page that is made on the server, and an assessment with the radar that follows it. */
export default function Page() {
  return (
    <main>
      <h1>Schuiven</h1>
      <form action={send}>
        <Sliders />
        <button>Versturen</button>
      </form>
      <Assessment action={send} />
    </main>
  );
}
