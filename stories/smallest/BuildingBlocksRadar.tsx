import 'cx-widgets/styles.css';
import { blockAxes, BuildingBlocksRadar, sixDisciplines } from 'cx-widgets';

export default function Example() {
  return (
    <BuildingBlocksRadar
      axes={blockAxes(sixDisciplines, 'en')}
      series={[
        { label: 'Fietsgoed, 2026', values: [3, 4, 3, 2, null, 3], role: 'current' },
        { label: 'Target 2028', values: [4, 4, 4, 4, 3, 5], role: 'target' },
      ]}
    />
  );
}
