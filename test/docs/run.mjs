// Type-checks every block of code in the README and the guides as if it stood in a user's project, and runs it with the built library, so that none goes stale. `npm run build` comes first.
import { blocks, pages } from './blocks.mjs';
import { faultsOfRuns } from './runs.mjs';
import { faultsOfTypes } from './types.mjs';

const faults = [...faultsOfTypes(), ...(await faultsOfRuns())];
if (blocks.length < 5) faults.push('There are fewer blocks than there should be.');
for (const fault of faults) console.error(fault);
console.log(`${blocks.length} blocks of code in ${pages.length} pages, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
