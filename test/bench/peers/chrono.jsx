import { Chrono } from 'react-chrono';

const feeling = ({ emotion }) => `Emotion ${emotion}`;

/** It shows its cards and follows other ones in a task of their own: are those of all these journeys there? */
export const isThere = (element, list) => {
  const wanted = list.flatMap(({ phases }) => phases.flatMap(({ touchpoints }) => touchpoints.map(feeling)));
  return String(element.textContent.match(/Emotion -?\d/g)) === String(wanted);
};

/** The same touchpoints as react-chrono's cards: it has no curve, so the emotion is a text. */
export const Timeline = ({ phases }) => (
  <Chrono
    mode="VERTICAL"
    items={phases.flatMap(({ name, touchpoints }) =>
      touchpoints.map((touchpoint) => ({
        // It sees that an item is another by its id, date and titles alone.
        id: `${touchpoint.name} ${touchpoint.emotion}`,
        title: name,
        cardTitle: touchpoint.name,
        cardSubtitle: touchpoint.channel,
        cardDetailedText: feeling(touchpoint),
      })),
    )}
  />
);
