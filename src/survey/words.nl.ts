import type { SurveyWords } from './words.en.js';

export const surveyNl: SurveyWords = {
  npsQuestion: (subject = 'ons') => `Hoe waarschijnlijk is het dat je ${subject} aanbeveelt aan een vriend of collega?`,
  npsEnds: ['helemaal niet waarschijnlijk', 'zeer waarschijnlijk'],
  cesStatement: (subject = 'Het bedrijf') => `${subject} maakte het mij gemakkelijk om mijn vraag of probleem opgelost te krijgen.`,
  cesStatementHint: 'In hoeverre ben je het daarmee eens?',
  cesAgreement: ['helemaal oneens', 'oneens', 'enigszins oneens', 'niet eens, niet oneens', 'enigszins eens', 'eens', 'helemaal eens'],
  cesQuestion: () => 'Hoeveel moeite moest je zelf doen om je vraag of probleem opgelost te krijgen?',
  cesEffort: ['heel weinig moeite', 'weinig moeite', 'enige moeite', 'veel moeite', 'heel veel moeite'],
  followUp: {
    detractor: 'Wat moeten we als eerste verbeteren?',
    passive: 'Wat was er nodig geweest voor een 9 of een 10?',
    promoter: 'Wat deden we zo goed dat je het zou doorvertellen?',
    difficult: 'Wat maakte het lastig?',
    neutral: 'Wat had gemakkelijker gekund?',
    easy: 'Wat maakte het gemakkelijk?',
  },
};
