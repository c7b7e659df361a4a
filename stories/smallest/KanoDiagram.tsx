import 'cx-widgets/styles.css';
import { KanoDiagram, type KanoFeature } from 'cx-widgets';

const features: KanoFeature[] = [
  { label: 'Brakes that are set right', category: 'mustBe', fulfilment: 0.55, satisfaction: -0.22 },
  { label: 'Delivery on the day agreed', category: 'mustBe', fulfilment: 0.3, satisfaction: -0.63 },
  { label: 'Range of the battery', category: 'oneDimensional', fulfilment: 0.62, satisfaction: 0.24 },
  { label: 'Time that a repair takes', category: 'oneDimensional', fulfilment: 0.2, satisfaction: -0.6 },
  { label: 'A bicycle on loan meanwhile', category: 'attractive', fulfilment: 0.6, satisfaction: 0.42 },
];

export default function Example() {
  return <KanoDiagram features={features} />;
}
