import { readResults } from '../../data';
import { Everything } from './everything';

export default async function Page() {
  return <Everything {...await readResults()} />;
}
