import { schematicCurves, type CurveKind, type KanoFeature } from '../../src/index.js';

/** A feature on its curve: the 3B examples name no positions, so these are ours, for illustration. */
const on = (category: CurveKind, fulfilment: number, id: string, nl: string, en: string) => ({
  nl: { id, label: nl, category, fulfilment, satisfaction: Math.round(schematicCurves[category](fulfilment) * 100) / 100 },
  en: { id, label: en, category, fulfilment, satisfaction: Math.round(schematicCurves[category](fulfilment) * 100) / 100 },
});

/** The twelve worked examples of the 3B model (CustomerScope). */
const twelve = [
  on('mustBe', 0.28, 'room', 'Schone kamer met opgemaakt bed', 'Clean hotel room with a made bed'),
  on('mustBe', 0.42, 'seat', 'Vliegticket geeft zeker een stoel', 'A flight ticket guarantees a seat'),
  on('mustBe', 0.6, 'light', 'Goed verlichte kledingzaak', 'A clothes shop that is well lit'),
  on('mustBe', 0.82, 'return', 'Schoenen gratis retour', 'Free return of shoes bought online'),
  on('oneDimensional', 0.18, 'family', 'Gezinsleden op één sportabonnement', 'Family members on one gym membership'),
  on('oneDimensional', 0.36, 'storage', 'Hoeveelheid gratis opslag', 'Amount of free storage'),
  on('oneDimensional', 0.64, 'km', 'Vrije kilometers van de huurauto', 'Free kilometres of a hire car'),
  on('oneDimensional', 0.82, 'modern', 'Inrichting van deze tijd', 'Room furnished up to date'),
  on('attractive', 0.2, 'nespresso', 'Nespresso met kopjes op de kamer', 'Nespresso with cups in the room'),
  on('attractive', 0.4, 'complaint', 'Klacht die helemaal is opgelost', 'A complaint solved completely'),
  on('attractive', 0.6, 'priority', 'Voorrang in de webwinkel', 'Priority in a web shop'),
  on('attractive', 0.74, 'exercise', 'Elke week een oefening op maat', 'A weekly tailored exercise'),
];

export const kanoFeatures: Record<'en' | 'nl', KanoFeature[]> = { en: twelve.map(({ en }) => en), nl: twelve.map(({ nl }) => nl) };
export const kanoCaption = { en: 'Basics must be right before delight counts', nl: 'Basis moet kloppen voordat Bijzonder telt' };

/** What goes wrong in real data: one of each. */
export const badFeatures = [
  { id: 'a', label: 'Reliable delivery', category: 'mustBe', fulfilment: 0.4, satisfaction: -0.3 },
  { id: 'a', label: 'Same id as the first', category: 'attractive', fulfilment: 0.6, satisfaction: 0.3 },
  { id: 'b', label: 'Unknown kind', category: 'wow', fulfilment: 0.5, satisfaction: 0.5 },
  { id: 'c', label: 'Too happy', category: 'attractive', fulfilment: 0.5, satisfaction: 1.4 },
  { id: 'd', label: 'No number at all', category: 'oneDimensional', fulfilment: NaN, satisfaction: 0 },
] as unknown as KanoFeature[];
