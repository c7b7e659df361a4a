export { JourneyTimeline as Timeline } from '../../../dist/journey/index.js';
