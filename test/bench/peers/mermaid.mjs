import mermaid from 'mermaid';
import { formatMermaidJourney } from '../../../dist/journey/mermaid.js';

let serial = 0;

/** It has no channels; an actor is shown as one would be. */
const withActors = (phases) =>
  phases.map(({ name, touchpoints }) => ({
    name,
    touchpoints: touchpoints.map(({ name, channel, emotion }) => ({ name, emotion, actors: [channel] })),
  }));

/** The text that it draws. Whoever uses it has it as a text. */
export const given = ({ phases, caption }) => formatMermaidJourney({ phases: withActors(phases), caption }).text;

const picture = async (text) => (await mermaid.render(`journey${serial++}`, text)).svg;

/** The diagram in an element; it is there a promise later. It has no update: another text is another picture. */
export async function draw(text) {
  const element = document.createElement('div');
  element.innerHTML = await picture(text);
  return {
    element,
    update: async (other) => {
      element.innerHTML = await picture(other);
    },
    remove() {},
  };
}
