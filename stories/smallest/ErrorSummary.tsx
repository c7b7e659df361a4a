import 'cx-widgets/styles.css';
import { CsatInput, ErrorSummary } from 'cx-widgets';

const question = 'How satisfied are you with the repair of your bike?';
const error = 'Choose one of the five points.';

export default function Example() {
  return (
    <form method="post" action="/answers" noValidate style={{ display: 'grid', gap: '2rem' }}>
      <ErrorSummary errors={[{ id: 'repair', question, error }]} />
      <CsatInput id="repair" name="csat" question={question} error={error} required />
    </form>
  );
}
