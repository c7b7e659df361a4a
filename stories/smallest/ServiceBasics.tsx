import 'cx-widgets/styles.css';
import { ServiceBasics } from 'cx-widgets';

const basics = [
  { label: 'Buying is fast and easy', mark: 8.4 },
  { label: 'Easy to reach', mark: 6.9, description: 'By phone within a minute.' },
  { label: 'Complaints handled excellently', mark: 8.1 },
  { label: 'Expert employees', mark: null },
];

export default function Example() {
  return <ServiceBasics basics={basics} overall={7.8} />;
}
