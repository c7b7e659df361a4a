import { blockAxes, blockLevels, forresterLevels, sixDisciplines, type BlockSeries } from 'cx-widgets/blocks';
import type { JourneyPhase } from 'cx-widgets/journey';
import { kanoResults, readKano, schematicCurves, type CurveKind, type KanoFeature } from 'cx-widgets/kano';
import type { ComparisonGroup, Kpi } from 'cx-widgets/results';

// What a database would give: an invented bicycle shop, in Dutch.

/** A feature on its curve. */
const on = (category: CurveKind, fulfilment: number, label: string): KanoFeature => ({
  label,
  category,
  fulfilment,
  satisfaction: schematicCurves[category](fulfilment),
});

export const features: KanoFeature[] = [
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

export const phases: JourneyPhase[] = [
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

export const axes = blockAxes(sixDisciplines, 'nl').map((axis) => ({ ...axis, id: axis.label.toLowerCase() }));
export const levels = blockLevels(forresterLevels, 'nl');
export const series: BlockSeries[] = [
  { label: 'Nu', values: [3, 4, 3, 4, 2, 3], role: 'current' },
  { label: 'Doel', values: [4, 4, 4, 4, 4, null], role: 'target' },
];

/** A study as a spreadsheet saves it: 1 is “prettig”, 5 “niet prettig”. */
const csv = `Retour functioneel;Retour disfunctioneel;Proefrit functioneel;Proefrit disfunctioneel;Inpakken functioneel;Inpakken disfunctioneel
3;5;1;3;3;4
1;5;1;3;3;3
2;5;1;4;4;2
1;5;2;4;3;3
2;5;1;3;2;3
2;4;1;5;1;4
3;5;1;3;3;3
1;5;1;4;5;2`;
export const study = kanoResults(readKano(csv).features);

const counts = (promoters: number, passives: number, detractors: number) => ({ 10: promoters, 8: passives, 3: detractors });

export const answers = counts(203, 148, 92);
export const periods = [counts(148, 152, 126), counts(160, 149, 113), counts(181, 155, 99), answers].map((given, index) => ({
  label: `K${index + 1}`,
  answers: given,
}));
export const satisfied = { 1: 6, 2: 12, 3: 33, 4: 204, 5: 163 };
export const efforts = { 1: 4, 2: 7, 3: 11, 4: 19, 5: 52, 6: 88, 7: 61 };
export const groups: ComparisonGroup[] = [
  { label: 'Winkel', answers: counts(118, 60, 22) },
  { label: 'Webwinkel', answers: counts(62, 41, 19) },
  { label: 'Sector', score: 24, interval: [21, 27], n: 4120, benchmark: true },
];
export const kpis: Kpi[] = [
  { measure: 'csat', answers: satisfied, period: 'K4' },
  { measure: 'nps', answers, period: 'K4' },
  { label: 'Omzetgroei', value: 6.2, unit: '%', previous: 4.9, period: 't.o.v. vorig jaar' },
];
export const basics = [
  { label: 'Snel en makkelijk kopen', mark: 8.4 },
  { label: 'Goed bereikbaar', mark: 6.9, description: 'Telefonisch binnen een minuut.' },
  { label: 'Deskundige medewerkers', mark: null },
];
export const steps = [
  { label: 'Plan', text: 'Kies één knelpunt van de reis, en wat je meet.' },
  { label: 'Do', text: 'Probeer het vier weken in de winkel in Zwolle.' },
  { label: 'Check', text: 'Vergelijk voor en na, met het interval.' },
  { label: 'Act', text: 'Voer het in, of schrijf op waarom niet.' },
];

// @ts-expect-error An unknown category must not compile: were the package's types not found, this line would be the error.
features satisfies { category: 'wow' }[];
