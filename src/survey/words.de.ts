import type { SurveyWords } from './words.en.js';

export const surveyDe: SurveyWords = {
  nps: {
    question: (subject = 'uns') => `Wie wahrscheinlich ist es, dass Sie ${subject} einem Freund oder Kollegen weiterempfehlen?`,
    employeeQuestion: (subject = 'uns') =>
      `Wie wahrscheinlich ist es, dass Sie ${subject} als Arbeitgeber einem Freund oder Bekannten weiterempfehlen?`,
    ends: ['überhaupt nicht wahrscheinlich', 'äußerst wahrscheinlich'],
    followUp: {
      detractor: 'Was sollten wir als Erstes verbessern?',
      passive: 'Was hätte es für eine 9 oder eine 10 gebraucht?',
      promoter: 'Was haben wir so gut gemacht, dass Sie uns weiterempfehlen würden?',
    },
  },
  ces: {
    statement: (subject = 'Das Unternehmen') => `${subject} hat es mir leicht gemacht, mein Anliegen zu klären.`,
    statementHint: 'Inwieweit stimmen Sie dieser Aussage zu?',
    agreement: [
      'stimme überhaupt nicht zu',
      'stimme nicht zu',
      'stimme eher nicht zu',
      'weder noch',
      'stimme eher zu',
      'stimme zu',
      'stimme voll und ganz zu',
    ],
    question: () => 'Wie viel Aufwand mussten Sie selbst betreiben, um Ihr Anliegen zu klären?',
    effort: ['sehr wenig Aufwand', 'wenig Aufwand', 'etwas Aufwand', 'viel Aufwand', 'sehr viel Aufwand'],
    followUp: {
      difficult: 'Was hat es Ihnen schwer gemacht?',
      neutral: 'Was hätte leichter gehen können?',
      easy: 'Was hat es Ihnen leicht gemacht?',
    },
  },
  csat: {
    question: (subject = 'unserem Service') => `Wie zufrieden sind Sie mit ${subject}?`,
    employeeQuestion: (subject = 'uns') => `Wie zufrieden sind Sie mit ${subject} als Arbeitgeber?`,
    points: {
      3: ['unzufrieden', 'neutral', 'zufrieden'],
      5: ['sehr unzufrieden', 'unzufrieden', 'neutral', 'zufrieden', 'sehr zufrieden'],
      7: ['sehr unzufrieden', 'unzufrieden', 'eher unzufrieden', 'neutral', 'eher zufrieden', 'zufrieden', 'sehr zufrieden'],
    },
    ends: ['sehr unzufrieden', 'sehr zufrieden'],
    place: (point, points) => `${point} von ${points}`,
    followUp: {
      low: 'Was ist schiefgelaufen?',
      middle: 'Was hätten wir besser machen können?',
      high: 'Was hat Ihnen am besten gefallen?',
    },
  },
  // Not "Note": in German schools 1 is the best mark, so the question and its hint say which end is good.
  grade: {
    question: (subject = 'unseren Service') => `Wie bewerten Sie ${subject} auf einer Skala von 1 bis 10?`,
    hint: {
      1: 'Ganze Punkte von 1 bis 10; 10 ist die beste Bewertung.',
      0.5: 'Von 1 bis 10, auch halbe Punkte; 10 ist die beste Bewertung.',
      0.1: 'Von 1 bis 10, auch mit einer Nachkommastelle; 10 ist die beste Bewertung.',
    },
    ends: ['sehr schlecht', 'ausgezeichnet'],
    followUp: {
      low: 'Was ist schiefgelaufen?',
      middle: 'Was hätte es für eine 8 oder mehr gebraucht?',
      high: 'Was fanden Sie ausgezeichnet?',
    },
    followUpAny: 'Warum vergeben Sie diese Bewertung?',
  },
  pmf: {
    question: (subject = 'unser Produkt') => `Wie würden Sie sich fühlen, wenn Sie ${subject} nicht mehr nutzen könnten?`,
    answers: {
      very: 'sehr enttäuscht',
      somewhat: 'etwas enttäuscht',
      not: 'nicht enttäuscht',
      'n/a': 'nicht zutreffend: Ich nutze es nicht mehr',
    },
    followUp: {
      very: 'Worin liegt für Sie der größte Nutzen?',
      somewhat: 'Was können wir für Sie verbessern?',
      not: 'Was würden Sie stattdessen nutzen?',
    },
  },
  page: {
    progress: (question, of) => `Frage ${question} von ${of}`,
    errors: (count) => (count === 1 ? 'Eine Frage ist noch nicht beantwortet' : `${count} Fragen sind noch nicht beantwortet`),
    linksHint: 'Bitte wählen Sie eine Zahl. Auf der Seite, die sich öffnet, können Sie Ihre Wahl noch ändern.',
  },
};
