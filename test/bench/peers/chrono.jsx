import { Chrono } from 'react-chrono';

/** The same touchpoints as react-chrono's cards: it has no lanes and no curve. */
export const Timeline = ({ phases, lanes }) => (
  <Chrono
    mode="VERTICAL"
    items={phases.flatMap(({ name, touchpoints }) =>
      touchpoints.map((touchpoint) => ({
        title: name,
        cardTitle: touchpoint.name,
        cardSubtitle: touchpoint.channel,
        cardDetailedText: lanes.map((lane) => touchpoint.lanes[lane]),
      })),
    )}
  />
);
