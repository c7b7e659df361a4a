import 'cx-widgets/styles.css';
import { JourneyTimeline } from 'cx-widgets';

const phases = [
  {
    name: 'Choosing',
    touchpoints: [
      { name: 'Searches the site', channel: 'Web', emotion: -1, momentOfTruth: 'ZMOT' },
      { name: 'Test ride', channel: 'Shop', emotion: 2, momentOfTruth: 'FMOT' },
    ],
  },
  {
    name: 'Buying',
    touchpoints: [
      { name: 'Lease application', channel: 'E-mail', emotion: -2 },
      { name: 'Pick-up and instructions', channel: 'Shop', emotion: 1.5, momentOfTruth: 'SMOT' },
    ],
  },
];

export default function Example() {
  return <JourneyTimeline phases={phases} persona="Noor, 41" goal="An e-bike that replaces the car" />;
}
