import 'cx-widgets/styles.css';
import { blockLevels, BlocksAssessment, forresterLevels } from 'cx-widgets';

const axes = [
  { id: 'listening', label: 'Listening', description: 'Customers are asked, and what they say is read.' },
  { id: 'people', label: 'People', description: 'Employees may solve what they hear.' },
  { id: 'contact', label: 'Contact', description: 'Shop, site and phone know of each other.' },
];

export default function Example() {
  return <BlocksAssessment axes={axes} levels={blockLevels(forresterLevels, 'en')} defaultValue={[3, null, null]} />;
}
