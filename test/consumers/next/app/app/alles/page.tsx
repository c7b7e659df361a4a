import { Everything } from '../../everything/everything';
import { send } from '../answers';

/** Every widget on a page that is made on the server. */
export default function Page() {
  return (
    <main>
      <Everything action={send} />
    </main>
  );
}
