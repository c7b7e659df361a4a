import 'cx-widgets/styles.css';
import { kanoResults, KanoScatter, readKano } from 'cx-widgets';

/** A row for each respondent; 1 is “I like it”, 5 “I dislike it”. */
const csv = `Return functional,Return dysfunctional,Test ride functional,Test ride dysfunctional,Wrapping functional,Wrapping dysfunctional
3,5,1,3,3,4
1,5,1,3,3,3
2,5,1,4,4,2
1,5,2,4,3,3
2,5,1,3,2,3
2,4,1,5,1,4
3,5,1,3,3,3
1,5,1,4,5,2`;

export default function Example() {
  return <KanoScatter features={kanoResults(readKano(csv).features)} />;
}
