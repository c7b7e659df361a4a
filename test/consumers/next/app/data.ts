import { sixDisciplines, type BlockSeries } from 'cx-widgets/blocks';
import type { JourneyPhase } from 'cx-widgets/journey';
import { schematicCurves, type CurveKind, type KanoFeature } from 'cx-widgets/kano';

/** A feature on its curve. */
const on = (category: CurveKind, fulfilment: number, label: string): KanoFeature => ({
  label,
  category,
  fulfilment,
  satisfaction: schematicCurves[category](fulfilment),
});

const features: KanoFeature[] = [
  on('mustBe', 0.28, 'Schone kamer met opgemaakt bed'),
  on('mustBe', 0.42, 'Vliegticket geeft zeker een stoel'),
  on('mustBe', 0.6, 'Goed verlichte kledingzaak'),
  on('mustBe', 0.82, 'Schoenen gratis retour'),
  on('oneDimensional', 0.18, 'Gezinsleden op één sportabonnement'),
  on('oneDimensional', 0.36, 'Hoeveelheid gratis opslag'),
  on('oneDimensional', 0.64, 'Vrije kilometers van de huurauto'),
  on('oneDimensional', 0.82, 'Inrichting van deze tijd'),
  on('attractive', 0.2, 'Nespresso met kopjes op de kamer'),
  on('attractive', 0.4, 'Klacht die helemaal is opgelost'),
  on('attractive', 0.6, 'Voorrang in de webwinkel'),
  on('attractive', 0.74, 'Elke week een oefening op maat'),
];

const phases: JourneyPhase[] = [
  {
    name: 'Bewust worden van een behoefte',
    hint: 'stimulus',
    touchpoints: [{ name: 'Rondje op de fiets van een collega', channel: 'Mond-tot-mond', emotion: 1, momentOfTruth: 'Stimulus' }],
  },
  {
    name: 'Informatie verzamelen',
    hint: 'overdenken',
    touchpoints: [{ name: 'Zoeken op internet', channel: 'Web', emotion: -1, momentOfTruth: 'ZMOT' }],
  },
  {
    name: 'Alternatieven vergelijken',
    hint: 'vergelijken',
    touchpoints: [{ name: 'Proefrit', channel: 'Winkel', emotion: 2, momentOfTruth: 'FMOT' }],
  },
  {
    name: 'Aankoop',
    hint: 'kopen',
    touchpoints: [
      { name: 'Leaseaanvraag', channel: 'E-mail', emotion: -2 },
      { name: 'Ophalen en uitleg', channel: 'Winkel', emotion: 1, momentOfTruth: 'SMOT' },
      { name: 'Vertelt erover op het werk', channel: 'Mond-tot-mond', emotion: 2, momentOfTruth: 'UMOT' },
    ],
  },
];

const axes = sixDisciplines.labels.nl.map((label) => ({ label }));
const series: BlockSeries[] = [
  { label: 'Nu', values: [3, 4, 3, 4, 2, 3], role: 'current' },
  { label: 'Doel', values: [4, 4, 4, 4, 4, null], role: 'target' },
];

// @ts-expect-error An unknown category must not compile: were the package's types not found, this line would be the error.
features satisfies { category: 'wow' }[];

/** What a database would give. */
export const readResults = async () => ({ features, phases, axes, series });
