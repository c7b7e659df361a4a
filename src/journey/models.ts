import type { JourneyPhase, LaneId } from './journey.js';

/**
 * The four phases of buying, each with what the buyer does in it, in English and Dutch: a need, information, alternatives, the purchase. Give them touchpoints: `buyingPhases.nl.map((phase) => ({ ...phase, touchpoints: [] }))`.
 */
export const buyingPhases: Readonly<Record<'en' | 'nl', readonly Required<Pick<JourneyPhase, 'id' | 'name' | 'hint'>>[]>> = {
  en: [
    { id: 'need', name: 'Becoming aware of a need', hint: 'stimulus' },
    { id: 'information', name: 'Gathering information', hint: 'reflecting' },
    { id: 'alternatives', name: 'Comparing alternatives', hint: 'comparing' },
    { id: 'purchase', name: 'Purchase', hint: 'buying' },
  ],
  nl: [
    { id: 'need', name: 'Bewust worden van een behoefte', hint: 'stimulus' },
    { id: 'information', name: 'Informatie verzamelen', hint: 'overdenken' },
    { id: 'alternatives', name: 'Alternatieven vergelijken', hint: 'vergelijken' },
    { id: 'purchase', name: 'Aankoop', hint: 'kopen' },
  ],
};

/** The lanes of a service blueprint from top to bottom, for `lanes`: its three lines stand above frontstage, backstage and support. */
export const blueprintLanes: readonly LaneId[] = ['evidence', 'actions', 'frontstage', 'backstage', 'support'];
