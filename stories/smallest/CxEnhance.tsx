import 'cx-widgets/styles.css';
import { CxEnhance, en, NpsInput } from 'cx-widgets';

export default function Example() {
  return (
    <form method="post" action="/answers">
      <NpsInput name="nps" subject="Fietsgoed" required />
      <p>
        <button>Send</button>
      </p>
      <CxEnhance required={en.scale.required} />
    </form>
  );
}
