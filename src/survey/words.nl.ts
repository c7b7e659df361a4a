import type { SurveyWords } from './words.en.js';

export const surveyNl: SurveyWords = {
  nps: {
    question: (subject = 'ons') => `Hoe waarschijnlijk is het dat je ${subject} aanbeveelt aan een vriend of collega?`,
    employeeQuestion: (subject = 'ons') =>
      `Hoe waarschijnlijk is het dat je ${subject} als werkgever aanbeveelt aan een vriend of bekende?`,
    ends: ['helemaal niet waarschijnlijk', 'zeer waarschijnlijk'],
    followUp: {
      detractor: 'Wat moeten we als eerste verbeteren?',
      passive: 'Wat was er nodig geweest voor een 9 of een 10?',
      promoter: 'Wat deden we zo goed dat je het zou doorvertellen?',
    },
  },
  ces: {
    statement: (subject = 'Het bedrijf') => `${subject} maakte het mij gemakkelijk om mijn vraag of probleem opgelost te krijgen.`,
    statementHint: 'In hoeverre ben je het daarmee eens?',
    agreement: ['helemaal oneens', 'oneens', 'enigszins oneens', 'niet eens, niet oneens', 'enigszins eens', 'eens', 'helemaal eens'],
    question: () => 'Hoeveel moeite moest je zelf doen om je vraag of probleem opgelost te krijgen?',
    effort: ['heel weinig moeite', 'weinig moeite', 'enige moeite', 'veel moeite', 'heel veel moeite'],
    followUp: { difficult: 'Wat maakte het lastig?', neutral: 'Wat had gemakkelijker gekund?', easy: 'Wat maakte het gemakkelijk?' },
  },
  csat: {
    question: (subject = 'onze dienstverlening') => `Hoe tevreden ben je over ${subject}?`,
    employeeQuestion: (subject = 'onze organisatie') => `Hoe tevreden ben je over het werken bij ${subject}?`,
    points: {
      3: ['ontevreden', 'neutraal', 'tevreden'],
      5: ['zeer ontevreden', 'ontevreden', 'neutraal', 'tevreden', 'zeer tevreden'],
      7: ['zeer ontevreden', 'ontevreden', 'enigszins ontevreden', 'neutraal', 'enigszins tevreden', 'tevreden', 'zeer tevreden'],
    },
    ends: ['zeer ontevreden', 'zeer tevreden'],
    place: (point, points) => `${point} van ${points}`,
    followUp: { low: 'Wat ging er mis?', middle: 'Wat hadden we beter kunnen doen?', high: 'Wat beviel je het best?' },
  },
  grade: {
    question: (subject = 'onze dienstverlening') => `Welk rapportcijfer geef je ${subject}?`,
    hint: {
      1: 'Van 1 tot en met 10, in hele cijfers.',
      0.5: 'Van 1 tot en met 10, halve punten mogen.',
      0.1: 'Van 1 tot en met 10, één cijfer achter de komma mag.',
    },
    ends: ['zeer slecht', 'uitmuntend'],
    followUp: { low: 'Wat ging er mis?', middle: 'Wat was er nodig geweest voor een 8 of hoger?', high: 'Wat was er uitmuntend?' },
    followUpAny: 'Waarom geef je dit cijfer?',
  },
  pmf: {
    question: (subject = 'ons product') => `Hoe zou je het vinden als je ${subject} niet meer kon gebruiken?`,
    answers: {
      very: 'zeer teleurgesteld',
      somewhat: 'enigszins teleurgesteld',
      not: 'niet teleurgesteld',
      'n/a': 'niet van toepassing: ik gebruik het niet meer',
    },
    followUp: {
      very: 'Wat is het belangrijkste dat het je oplevert?',
      somewhat: 'Hoe kunnen we het voor jou verbeteren?',
      not: 'Wat zou je in plaats daarvan gebruiken?',
    },
  },
  page: {
    progress: (question, of) => `Vraag ${question} van ${of}`,
    errors: (count) => (count === 1 ? 'Eén vraag is nog niet beantwoord' : `${count} vragen zijn nog niet beantwoord`),
    linksHint: 'Kies een cijfer. Op de pagina die opent kun je het nog wijzigen.',
  },
};
