import { blueprintLanes, buyingPhases, type JourneyPhase, type JourneyTimelineProps } from '../../src/index.js';

type Example = Pick<
  JourneyTimelineProps,
  'phases' | 'caption' | 'description' | 'persona' | 'goal' | 'loop' | 'scale' | 'curves' | 'lanes'
>;

/** The four buying phases with their moments of truth, for an e-bike. Content and figures are invented. */
export const buying: Record<'en' | 'nl', Example> = {
  nl: {
    caption: 'De proefrit verkoopt de fiets, de leaseaanvraag bijna niet',
    lanes: ['actions', 'thoughts', 'pains', 'opportunities', 'owner'],
    persona: 'Noor, 41, rijdt nu 18 km met de auto naar het werk',
    goal: 'Een e-bike die het hele jaar de auto vervangt',
    phases: [
      {
        ...buyingPhases.nl[0]!,
        touchpoints: [
          {
            name: 'Rondje op de e-bike van een collega',
            lanes: {
              actions: 'Rijdt na het werk een rondje mee',
              thoughts: 'Dit scheelt me elke dag een kwartier.',
              opportunities: 'Collega’s een proefritkaart laten geven',
              owner: 'Marketing',
            },
            channel: 'Mond-tot-mond',
            when: '3 mrt',
            emotion: 1,
            momentOfTruth: 'Stimulus',
          },
          {
            name: 'Fietsplan op intranet',
            lanes: {
              actions: 'Leest de regeling en de voorwaarden',
              thoughts: 'Kan dit via mijn werk?',
              pains: 'Twee regelingen die elkaar tegenspreken',
              opportunities: 'Eén rekenvoorbeeld per salarisschaal',
              owner: 'Zakelijk',
            },
            pause: ['19 dagen', 'geen contact'],
            channel: 'Werkgever',
            when: '10 mrt',
            emotion: 0.4,
          },
        ],
      },
      {
        ...buyingPhases.nl[1]!,
        touchpoints: [
          {
            name: 'Zoeken op internet',
            lanes: {
              actions: 'Leest vier testen en elf beoordelingen',
              thoughts: 'Iedereen noemt een ander merk.',
              pains: 'Onze site noemt geen levertijd',
              opportunities: 'Levertijd en aantal beoordelingen tonen',
              owner: 'Web',
            },
            channel: 'Web',
            when: '29 mrt',
            emotion: -0.6,
            momentOfTruth: 'ZMOT',
          },
          {
            name: 'Vraag in de chat',
            lanes: {
              actions: 'Vraagt naar accu en reikwijdte',
              thoughts: 'Eindelijk een duidelijk antwoord.',
              opportunities: 'Antwoord later kunnen terugvinden',
              owner: 'Klantenservice',
            },
            channel: 'Chat',
            when: '30 mrt',
            emotion: 1.2,
          },
        ],
      },
      {
        ...buyingPhases.nl[2]!,
        touchpoints: [
          {
            name: 'Drie modellen naast elkaar',
            lanes: {
              actions: 'Zet drie fietsen in de vergelijker',
              thoughts: 'Ik zie door de getallen de fiets niet.',
              pains: 'Vergelijker breekt op de telefoon',
              opportunities: 'Vergelijken op drie vragen, niet op dertig kenmerken',
              owner: 'Web',
            },
            channel: 'Web',
            when: '4 apr',
            emotion: -1,
          },
          {
            name: 'Proefrit',
            lanes: {
              actions: 'Rijdt een uur, ook heuvelop',
              thoughts: 'Deze wil ik.',
              opportunities: 'Proefrit thuis aanbieden',
              owner: 'Winkel',
            },
            pause: ['16 dagen', 'geen contact'],
            channel: 'Winkel',
            when: '12 apr',
            emotion: 2,
            momentOfTruth: 'FMOT',
          },
        ],
      },
      {
        ...buyingPhases.nl[3]!,
        touchpoints: [
          {
            name: 'Offerte en leaseaanvraag',
            lanes: {
              actions: 'Stuurt hetzelfde formulier drie keer',
              thoughts: 'Waarom weten jullie dit niet al?',
              pains: 'Drie weken wachten zonder bericht',
              opportunities: 'Stand van de aanvraag per sms',
              owner: 'Zakelijk',
            },
            channel: 'E-mail',
            when: '28 apr',
            emotion: -1.8,
          },
          {
            name: 'Ophalen en uitleg',
            lanes: {
              actions: 'Krijgt een half uur uitleg',
              thoughts: 'Hier neemt iemand de tijd.',
              opportunities: 'Na een maand bellen: klopt alles nog?',
              owner: 'Werkplaats',
            },
            channel: 'Winkel',
            when: '19 mei',
            emotion: 1.5,
            momentOfTruth: 'SMOT',
          },
          {
            name: 'Vertelt erover op het werk',
            lanes: {
              actions: 'Laat drie collega’s een rondje rijden',
              thoughts: 'Iedereen wil er een.',
              opportunities: 'Een proefritkaart om door te geven',
              owner: 'Marketing',
            },
            channel: 'Mond-tot-mond',
            when: 'juni',
            emotion: 1.8,
            momentOfTruth: 'UMOT',
          },
        ],
      },
    ],
    loop: { from: 'UMOT', to: 'ZMOT', text: 'Wat Noor over haar fiets vertelt, is wat de volgende klant vindt als hij zoekt.' },
  },
  en: {
    caption: 'The test ride sells the bike, the lease application almost does not',
    lanes: ['actions', 'thoughts', 'pains', 'opportunities', 'owner'],
    persona: 'Noor, 41, now drives 18 km to work',
    goal: 'An e-bike that replaces the car all year round',
    phases: [
      {
        ...buyingPhases.en[0]!,
        touchpoints: [
          {
            name: 'A spin on a colleague’s e-bike',
            lanes: {
              actions: 'Rides along after work',
              thoughts: 'This saves me a quarter of an hour a day.',
              opportunities: 'Give colleagues a test-ride card to pass on',
              owner: 'Marketing',
            },
            channel: 'Word of mouth',
            when: '3 March',
            emotion: 1,
            momentOfTruth: 'Stimulus',
          },
          {
            name: 'Bike scheme on the intranet',
            lanes: {
              actions: 'Reads the scheme and its terms',
              thoughts: 'Can I do this through work?',
              pains: 'Two schemes that contradict each other',
              opportunities: 'One worked example for each salary band',
              owner: 'Business',
            },
            pause: ['19 days', 'without contact'],
            channel: 'Employer',
            when: '10 March',
            emotion: 0.4,
          },
        ],
      },
      {
        ...buyingPhases.en[1]!,
        touchpoints: [
          {
            name: 'Searching the web',
            lanes: {
              actions: 'Reads four tests and eleven reviews',
              thoughts: 'Everyone names another brand.',
              pains: 'Our site gives no delivery time',
              opportunities: 'Show the delivery time and the number of reviews',
              owner: 'Web',
            },
            channel: 'Web',
            when: '29 March',
            emotion: -0.6,
            momentOfTruth: 'ZMOT',
          },
          {
            name: 'A question in the chat',
            lanes: {
              actions: 'Asks about battery and range',
              thoughts: 'A clear answer at last.',
              opportunities: 'Let the answer be found again',
              owner: 'Customer service',
            },
            channel: 'Chat',
            when: '30 March',
            emotion: 1.2,
          },
        ],
      },
      {
        ...buyingPhases.en[2]!,
        touchpoints: [
          {
            name: 'Three models side by side',
            lanes: {
              actions: 'Puts three bikes in the comparison',
              thoughts: 'I cannot see the bike for the numbers.',
              pains: 'The comparison breaks on a phone',
              opportunities: 'Compare by three questions, not by thirty features',
              owner: 'Web',
            },
            channel: 'Web',
            when: '4 April',
            emotion: -1,
          },
          {
            name: 'Test ride',
            lanes: {
              actions: 'Rides for an hour, uphill too',
              thoughts: 'This is the one.',
              opportunities: 'Offer a test ride at home',
              owner: 'Shop',
            },
            pause: ['16 days', 'without contact'],
            channel: 'Shop',
            when: '12 April',
            emotion: 2,
            momentOfTruth: 'FMOT',
          },
        ],
      },
      {
        ...buyingPhases.en[3]!,
        touchpoints: [
          {
            name: 'Quote and lease application',
            lanes: {
              actions: 'Sends the same form three times',
              thoughts: 'Why do you not know this already?',
              pains: 'Three weeks of waiting without a word',
              opportunities: 'Tell how far the application is by text message',
              owner: 'Business',
            },
            channel: 'E-mail',
            when: '28 April',
            emotion: -1.8,
          },
          {
            name: 'Pick-up and instructions',
            lanes: {
              actions: 'Gets half an hour of instruction',
              thoughts: 'Somebody takes the time here.',
              opportunities: 'Call after a month: is everything still right?',
              owner: 'Workshop',
            },
            channel: 'Shop',
            when: '19 May',
            emotion: 1.5,
            momentOfTruth: 'SMOT',
          },
          {
            name: 'Talks about it at work',
            lanes: {
              actions: 'Lets three colleagues have a spin',
              thoughts: 'They all want one.',
              opportunities: 'A test-ride card to pass on',
              owner: 'Marketing',
            },
            channel: 'Word of mouth',
            when: 'June',
            emotion: 1.8,
            momentOfTruth: 'UMOT',
          },
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

/** The repair of a bicycle as a service blueprint. Invented. */
export const blueprint: Record<'en' | 'nl', Example> = {
  en: {
    caption: 'The phone call saves what the waiting spoils',
    lanes: blueprintLanes,
    phases: [
      {
        name: 'Bringing in',
        touchpoints: [
          {
            name: 'Books a slot',
            channel: 'Web',
            emotion: 1,
            lanes: {
              evidence: 'Confirmation by e-mail',
              actions: 'Chooses a day',
              backstage: 'Plans the workshop',
              support: ['Agenda', 'Stock of parts'],
            },
          },
          {
            name: 'Hands in the bike',
            channel: 'Shop',
            emotion: 0,
            lanes: {
              evidence: 'Label on the bike',
              actions: 'Tells what is wrong',
              frontstage: 'Looks at the bike together',
              backstage: 'Writes the order',
            },
          },
        ],
      },
      {
        name: 'Repair',
        touchpoints: [
          {
            name: 'Waits',
            channel: 'None',
            emotion: -1,
            lanes: { actions: 'Takes the bus', backstage: ['Mends the brake', 'Finds a worn chain'], support: 'Orders a chain' },
          },
          {
            name: 'Is called',
            channel: 'Phone',
            emotion: 1,
            lanes: { actions: 'Agrees to the chain', frontstage: 'Explains the price', support: 'Price list' },
          },
          {
            name: 'Collects the bike',
            channel: 'Shop',
            emotion: 2,
            lanes: { evidence: ['Bill', 'Clean bike'], actions: 'Rides a round', frontstage: 'Shows what was done', support: 'Payment' },
          },
        ],
      },
    ],
  },
  nl: {
    caption: 'Het telefoontje redt wat het wachten bederft',
    lanes: blueprintLanes,
    phases: [
      {
        name: 'Brengen',
        touchpoints: [
          {
            name: 'Maakt een afspraak',
            channel: 'Web',
            emotion: 1,
            lanes: {
              evidence: 'Bevestiging per e-mail',
              actions: 'Kiest een dag',
              backstage: 'Plant de werkplaats',
              support: ['Agenda', 'Voorraad onderdelen'],
            },
          },
          {
            name: 'Levert de fiets in',
            channel: 'Winkel',
            emotion: 0,
            lanes: {
              evidence: 'Label aan de fiets',
              actions: 'Vertelt wat er mis is',
              frontstage: 'Bekijkt samen de fiets',
              backstage: 'Schrijft de opdracht',
            },
          },
        ],
      },
      {
        name: 'Reparatie',
        touchpoints: [
          {
            name: 'Wacht',
            channel: 'Geen',
            emotion: -1,
            lanes: { actions: 'Neemt de bus', backstage: ['Maakt de rem', 'Vindt een versleten ketting'], support: 'Bestelt een ketting' },
          },
          {
            name: 'Wordt gebeld',
            channel: 'Telefoon',
            emotion: 1,
            lanes: { actions: 'Vindt de ketting goed', frontstage: 'Legt de prijs uit', support: 'Prijslijst' },
          },
          {
            name: 'Haalt de fiets op',
            channel: 'Winkel',
            emotion: 2,
            lanes: {
              evidence: ['Rekening', 'Schone fiets'],
              actions: 'Rijdt een rondje',
              frontstage: 'Laat zien wat er is gedaan',
              support: 'Betaling',
            },
          },
        ],
      },
    ],
  },
};

/** Moving house, as it is and as it is to be. Invented. */
export const moving: Record<'en' | 'nl', Example> = {
  en: {
    caption: 'Moving the contract is to cost one visit less',
    curves: [
      { id: 'asIs', name: 'As-is' },
      { id: 'toBe', name: 'To-be' },
    ],
    phases: [
      {
        name: 'Before the move',
        touchpoints: [
          {
            name: 'Looks for what to do',
            channel: 'Web',
            emotion: { asIs: -1, toBe: 1 },
            lanes: { kpi: { name: 'CES', value: 4.1, n: 212, low: 3.9, high: 4.3 } },
          },
          {
            name: 'Reports the move',
            channel: 'Phone',
            emotion: { asIs: -2, toBe: 1 },
            lanes: { kpi: { name: 'CES', value: 3.2, n: 180, low: 3, high: 3.4 } },
          },
        ],
      },
      {
        name: 'After the move',
        touchpoints: [
          {
            name: 'Mechanic comes by',
            channel: 'At home',
            emotion: { asIs: 1, toBe: null },
            lanes: { kpi: { name: 'NPS', value: 24, n: 96, low: 11, high: 37 } },
          },
          {
            name: 'First bill',
            channel: 'E-mail',
            emotion: { asIs: 0, toBe: 2 },
            lanes: { kpi: { name: 'NPS', value: 3, n: 140, low: -9, high: 15 } },
          },
        ],
      },
    ],
  },
  nl: {
    caption: 'Het contract meeverhuizen moet een bezoek schelen',
    curves: [
      { id: 'asIs', name: 'Nu' },
      { id: 'toBe', name: 'Straks' },
    ],
    phases: [
      {
        name: 'Voor de verhuizing',
        touchpoints: [
          {
            name: 'Zoekt wat te doen',
            channel: 'Web',
            emotion: { asIs: -1, toBe: 1 },
            lanes: { kpi: { name: 'CES', value: 4.1, n: 212, low: 3.9, high: 4.3 } },
          },
          {
            name: 'Meldt de verhuizing',
            channel: 'Telefoon',
            emotion: { asIs: -2, toBe: 1 },
            lanes: { kpi: { name: 'CES', value: 3.2, n: 180, low: 3, high: 3.4 } },
          },
        ],
      },
      {
        name: 'Na de verhuizing',
        touchpoints: [
          {
            name: 'Monteur komt langs',
            channel: 'Thuis',
            emotion: { asIs: 1, toBe: null },
            lanes: { kpi: { name: 'NPS', value: 24, n: 96, low: 11, high: 37 } },
          },
          {
            name: 'Eerste rekening',
            channel: 'E-mail',
            emotion: { asIs: 0, toBe: 2 },
            lanes: { kpi: { name: 'NPS', value: 3, n: 140, low: -9, high: 15 } },
          },
        ],
      },
    ],
  },
};

/** The same week for two personas: an emotion each. Invented. */
export const personas: Record<'en' | 'nl', Example> = {
  en: {
    caption: 'What is easy for Noor is hard for Piet',
    curves: [
      { id: 'noor', name: 'Noor, 41' },
      { id: 'piet', name: 'Piet, 78' },
    ],
    phases: [
      {
        name: 'Choosing',
        touchpoints: [
          { name: 'Compares on the site', channel: 'Web', emotion: { noor: 1, piet: -2 }, lanes: { actions: 'Sets three side by side' } },
          { name: 'Asks for advice', channel: 'Shop', emotion: { noor: 0, piet: 2 }, lanes: { actions: 'Tries the saddle' } },
        ],
      },
      {
        name: 'Paying',
        touchpoints: [
          { name: 'Leases by app', channel: 'App', emotion: { noor: 2, piet: -1 }, lanes: { actions: 'Signs with a code' } },
          { name: 'Is called back', channel: 'Phone', emotion: { noor: -1, piet: 1 }, lanes: { actions: 'Checks the terms' } },
        ],
      },
    ],
  },
  nl: {
    caption: 'Wat voor Noor makkelijk is, is voor Piet moeilijk',
    curves: [
      { id: 'noor', name: 'Noor, 41' },
      { id: 'piet', name: 'Piet, 78' },
    ],
    phases: [
      {
        name: 'Kiezen',
        touchpoints: [
          { name: 'Vergelijkt op de site', channel: 'Web', emotion: { noor: 1, piet: -2 }, lanes: { actions: 'Zet er drie naast elkaar' } },
          { name: 'Vraagt om raad', channel: 'Winkel', emotion: { noor: 0, piet: 2 }, lanes: { actions: 'Probeert het zadel' } },
        ],
      },
      {
        name: 'Betalen',
        touchpoints: [
          { name: 'Leaset met de app', channel: 'App', emotion: { noor: 2, piet: -1 }, lanes: { actions: 'Tekent met een code' } },
          { name: 'Wordt teruggebeld', channel: 'Telefoon', emotion: { noor: -1, piet: 1 }, lanes: { actions: 'Loopt de voorwaarden na' } },
        ],
      },
    ],
  },
};

/** A year with an energy company, by its dates. Invented. */
export const year: Record<'en' | 'nl', Pick<Example, 'phases' | 'caption'>> = {
  en: {
    caption: 'Eight months of silence, and then a bill',
    phases: [
      {
        name: 'Becoming a customer',
        touchpoints: [
          { name: 'Switches', channel: 'Web', start: '2025-11-03', emotion: 1 },
          { name: 'Welcome letter', channel: 'Post', start: '2025-11-07', emotion: 0 },
          { name: 'First reading', channel: 'App', start: '2025-12-01', emotion: -1 },
        ],
      },
      {
        name: 'Being one',
        touchpoints: [
          { name: 'Storm, no power', channel: 'Text message', start: '2026-01-09', end: '2026-01-10', emotion: -2 },
          { name: 'Yearly bill', channel: 'E-mail', start: '2026-09-15', emotion: -1 },
          { name: 'Call about the bill', channel: 'Phone', start: '2026-09-16', emotion: 2 },
        ],
      },
    ],
  },
  nl: {
    caption: 'Acht maanden stilte, en dan een rekening',
    phases: [
      {
        name: 'Klant worden',
        touchpoints: [
          { name: 'Stapt over', channel: 'Web', start: '2025-11-03', emotion: 1 },
          { name: 'Welkomstbrief', channel: 'Post', start: '2025-11-07', emotion: 0 },
          { name: 'Eerste meterstand', channel: 'App', start: '2025-12-01', emotion: -1 },
        ],
      },
      {
        name: 'Klant zijn',
        touchpoints: [
          { name: 'Storm, geen stroom', channel: 'Sms', start: '2026-01-09', end: '2026-01-10', emotion: -2 },
          { name: 'Jaarrekening', channel: 'E-mail', start: '2026-09-15', emotion: -1 },
          { name: 'Belt over de rekening', channel: 'Telefoon', start: '2026-09-16', emotion: 2 },
        ],
      },
    ],
  },
};

/** As many phases, touchpoints and lanes as wanted, with texts of 200 characters. */
export const manyTouchpoints = (phases: number, touchpoints: number, lanes: number): JourneyPhase[] => {
  const long = (seed: number) =>
    'A text of two hundred characters that somebody wrote into a cell of a map because there was much to say about it '
      .repeat(2)
      .slice(seed % 7, (seed % 7) + 200);
  return Array.from({ length: phases }, (_, phase) => ({
    name: `Phase ${phase + 1}`,
    touchpoints: Array.from({ length: touchpoints }, (_touchpoint, at) => ({
      name: `Touchpoint ${phase + 1}.${at + 1}`,
      channel: 'Web',
      emotion: ((phase * 7 + at * 3) % 5) - 2,
      lanes: Object.fromEntries(Array.from({ length: lanes }, (_lane, lane) => [`lane ${lane + 1}`, long(phase + at + lane)])),
    })),
  }));
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
      { name: 'Of nobody', emotion: { other: 1 }, lanes: null, pause: 7, share: NaN },
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
  null,
] as unknown as JourneyPhase[];
