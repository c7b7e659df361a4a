import type { SurveyWords } from './words.en.js';

export const surveyNl: SurveyWords = {
  npsQuestion: (subject = 'ons') => `Hoe waarschijnlijk is het dat je ${subject} aanbeveelt aan een vriend of collega?`,
  npsEnds: ['helemaal niet waarschijnlijk', 'zeer waarschijnlijk'],
  cesStatement: (subject = 'Het bedrijf') => `${subject} maakte het mij gemakkelijk om mijn vraag op te lossen.`,
  cesStatementHint: 'In hoeverre ben je het daarmee eens?',
  cesAgreement: ['helemaal oneens', 'oneens', 'enigszins oneens', 'niet eens, niet oneens', 'enigszins eens', 'eens', 'helemaal eens'],
  cesQuestion: () => 'Hoeveel moeite moest je zelf doen om je vraag opgelost te krijgen?',
  cesEffort: ['heel weinig moeite', 'weinig moeite', 'enige moeite', 'veel moeite', 'heel veel moeite'],
  followUp: {
    detractor: 'Wat moeten we als eerste verbeteren?',
    passive: 'Wat had het een 9 of een 10 gemaakt?',
    promoter: 'Wat deden we zo goed dat je het zou doorvertellen?',
    difficult: 'Wat maakte het lastig?',
    neutral: 'Wat had makkelijker gekund?',
    easy: 'Wat maakte het makkelijk?',
  },
};
