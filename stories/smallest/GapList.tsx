import 'cx-widgets/styles.css';
import { blockAxes, GapList, sixDisciplines } from 'cx-widgets';

export default function Example() {
  return (
    <GapList
      axes={blockAxes(sixDisciplines, 'en')}
      series={[
        { label: 'now', values: [3, 4, 3, 2, null, 3], role: 'current' },
        { label: 'target 2028', values: [4, 4, 4, 4, 3, 5], role: 'target' },
      ]}
    />
  );
}
