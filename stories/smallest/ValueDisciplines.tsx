import 'cx-widgets/styles.css';
import { ValueDisciplines } from 'cx-widgets';

export default function Example() {
  return (
    <ValueDisciplines scores={{ customerIntimacy: 4.4, operationalExcellence: 3.1, productLeadership: 2.6 }} chosen="customer-intimacy" />
  );
}
