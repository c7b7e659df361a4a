import type { JourneyPhase, JourneyTimelineProps } from '../../src/index.js';

type Example = Pick<JourneyTimelineProps, 'phases' | 'caption' | 'description' | 'persona' | 'goal' | 'loop' | 'scale'>;

/** The four buying phases with their moments of truth, for an e-bike. Content and figures are invented. */
export const buying: Record<'en' | 'nl', Example> = {
  nl: {
    caption: 'De proefrit verkoopt de fiets, de leaseaanvraag bijna niet',
    persona: 'Noor, 41, rijdt nu 18 km met de auto naar het werk',
    goal: 'Een e-bike die het hele jaar de auto vervangt',
    phases: [
      {
        name: '1. Bewust worden van een behoefte',
        hint: 'stimulus',
        touchpoints: [
          { name: 'Rondje op de e-bike van een collega', channel: 'Mond-tot-mond', when: '3 mrt', emotion: 1, momentOfTruth: 'Stimulus' },
          { name: 'Fietsplan op intranet', channel: 'Werkgever', when: '10 mrt', emotion: 0.4 },
        ],
      },
      {
        name: '2. Informatie verzamelen',
        hint: 'overdenken',
        touchpoints: [
          { name: 'Zoeken op internet', channel: 'Web', when: '29 mrt', emotion: -0.6, momentOfTruth: 'ZMOT' },
          { name: 'Vraag in de chat', channel: 'Chat', when: '30 mrt', emotion: 1.2 },
        ],
      },
      {
        name: '3. Alternatieven vergelijken',
        hint: 'vergelijken',
        touchpoints: [
          { name: 'Drie modellen naast elkaar', channel: 'Web', when: '4 apr', emotion: -1 },
          { name: 'Proefrit', channel: 'Winkel', when: '12 apr', emotion: 2, momentOfTruth: 'FMOT' },
        ],
      },
      {
        name: '4. Aankoop',
        hint: 'kopen',
        touchpoints: [
          { name: 'Offerte en leaseaanvraag', channel: 'E-mail', when: '28 apr', emotion: -1.8 },
          { name: 'Ophalen en uitleg', channel: 'Winkel', when: '19 mei', emotion: 1.5, momentOfTruth: 'SMOT' },
          { name: 'Vertelt erover op het werk', channel: 'Mond-tot-mond', when: 'juni', emotion: 1.8, momentOfTruth: 'UMOT' },
        ],
      },
    ],
    loop: { from: 'UMOT', to: 'ZMOT', text: 'Wat Noor over haar fiets vertelt, is wat de volgende klant vindt als hij zoekt.' },
  },
  en: {
    caption: 'The test ride sells the bike, the lease application almost does not',
    persona: 'Noor, 41, now drives 18 km to work',
    goal: 'An e-bike that replaces the car all year round',
    phases: [
      {
        name: '1. Becoming aware of a need',
        hint: 'stimulus',
        touchpoints: [
          { name: 'A spin on a colleague’s e-bike', channel: 'Word of mouth', when: '3 March', emotion: 1, momentOfTruth: 'Stimulus' },
          { name: 'Bike scheme on the intranet', channel: 'Employer', when: '10 March', emotion: 0.4 },
        ],
      },
      {
        name: '2. Gathering information',
        hint: 'reflecting',
        touchpoints: [
          { name: 'Searching the web', channel: 'Web', when: '29 March', emotion: -0.6, momentOfTruth: 'ZMOT' },
          { name: 'A question in the chat', channel: 'Chat', when: '30 March', emotion: 1.2 },
        ],
      },
      {
        name: '3. Comparing alternatives',
        hint: 'comparing',
        touchpoints: [
          { name: 'Three models side by side', channel: 'Web', when: '4 April', emotion: -1 },
          { name: 'Test ride', channel: 'Shop', when: '12 April', emotion: 2, momentOfTruth: 'FMOT' },
        ],
      },
      {
        name: '4. Purchase',
        hint: 'buying',
        touchpoints: [
          { name: 'Quote and lease application', channel: 'E-mail', when: '28 April', emotion: -1.8 },
          { name: 'Pick-up and instructions', channel: 'Shop', when: '19 May', emotion: 1.5, momentOfTruth: 'SMOT' },
          { name: 'Talks about it at work', channel: 'Word of mouth', when: 'June', emotion: 1.8, momentOfTruth: 'UMOT' },
        ],
      },
    ],
    loop: { from: 'UMOT', to: 'ZMOT', text: 'What Noor says about her bike is what the next customer finds when searching.' },
  },
};

/** Mermaid's own example of a user journey, on its scale 1…5. */
export const workingDay: Record<'en' | 'nl', Example> = {
  en: {
    caption: 'My working day',
    scale: '1..5',
    phases: [
      {
        name: 'Go to work',
        touchpoints: [
          { name: 'Make tea', emotion: 5, actors: ['Me'] },
          { name: 'Go upstairs', emotion: 3, actors: ['Me'] },
          { name: 'Do work', emotion: 1, actors: ['Me', 'Cat'] },
        ],
      },
      {
        name: 'Go home',
        touchpoints: [
          { name: 'Go downstairs', emotion: 5, actors: ['Me'] },
          { name: 'Sit down', emotion: 5, actors: ['Me'] },
        ],
      },
    ],
  },
  nl: {
    caption: 'Mijn werkdag',
    scale: '1..5',
    phases: [
      {
        name: 'Naar het werk',
        touchpoints: [
          { name: 'Thee zetten', emotion: 5, actors: ['Ik'] },
          { name: 'Naar boven', emotion: 3, actors: ['Ik'] },
          { name: 'Werken', emotion: 1, actors: ['Ik', 'Kat'] },
        ],
      },
      {
        name: 'Naar huis',
        touchpoints: [
          { name: 'Naar beneden', emotion: 5, actors: ['Ik'] },
          { name: 'Gaan zitten', emotion: 5, actors: ['Ik'] },
        ],
      },
    ],
  },
};

/** What goes wrong in real data. */
export const badPhases = [
  {
    id: 'one',
    name: 'Before',
    touchpoints: [
      { id: 'x', name: 'Happier than the scale', emotion: 7 },
      { id: 'x', name: 'No number', emotion: NaN },
      { name: 'Unknown', emotion: null },
    ],
  },
  {
    id: 'one',
    name: 'After',
    touchpoints: [
      { name: 'Fine', emotion: 1 },
      { name: 'Better', emotion: 2 },
    ],
  },
  { name: 'Nothing happens here', touchpoints: [] },
] as JourneyPhase[];
