import 'cx-widgets/styles.css';
import { CesInput, SurveyProgress } from 'cx-widgets';

export default function Example() {
  return (
    <div style={{ display: 'grid', gap: '2rem' }}>
      <SurveyProgress question={3} of={8} />
      <CesInput name="ces" subject="Fietsgoed" />
    </div>
  );
}
