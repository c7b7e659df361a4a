import type { SurveyWords } from './words.en.js';

// No subject follows "de" or "à", which would contract with its article.
export const surveyFr: SurveyWords = {
  nps: {
    question: (subject) =>
      `Quelle est la probabilité que vous ${subject === undefined ? 'nous recommandiez' : `recommandiez ${subject}`} à un ami ou à un collègue\u202f?`,
    employeeQuestion: (subject) =>
      `Quelle est la probabilité que vous ${subject === undefined ? 'nous recommandiez' : `recommandiez ${subject}`} comme employeur à un ami ou à une connaissance\u202f?`,
    ends: ['pas du tout probable', 'extrêmement probable'],
    followUp: {
      detractor: 'Que devrions-nous améliorer en priorité\u202f?',
      passive: 'Qu’aurait-il fallu pour mériter un 9 ou un 10\u202f?',
      promoter: 'Qu’avons-nous fait de si bien que vous en parleriez autour de vous\u202f?',
    },
  },
  ces: {
    statement: (subject = 'L’entreprise') => `${subject} m’a permis de faire traiter facilement ma demande.`,
    statementHint: 'Dans quelle mesure êtes-vous d’accord avec cette affirmation\u202f?',
    agreement: [
      'pas du tout d’accord',
      'pas d’accord',
      'plutôt pas d’accord',
      'ni d’accord ni pas d’accord',
      'plutôt d’accord',
      'd’accord',
      'tout à fait d’accord',
    ],
    question: () => 'Combien d’efforts avez-vous dû fournir vous-même pour faire traiter votre demande\u202f?',
    effort: ['très peu d’efforts', 'peu d’efforts', 'quelques efforts', 'beaucoup d’efforts', 'énormément d’efforts'],
    followUp: {
      difficult: 'Qu’est-ce qui a été difficile\u202f?',
      neutral: 'Qu’est-ce qui aurait pu être plus simple\u202f?',
      easy: 'Qu’est-ce qui vous a facilité la tâche\u202f?',
    },
  },
  csat: {
    question: (subject = 'notre service') => `Quel est votre niveau de satisfaction concernant ${subject}\u202f?`,
    employeeQuestion: (subject = 'nous') => `Quel est votre niveau de satisfaction au travail chez ${subject}\u202f?`,
    points: {
      3: ['insatisfait', 'neutre', 'satisfait'],
      5: ['très insatisfait', 'insatisfait', 'neutre', 'satisfait', 'très satisfait'],
      7: ['très insatisfait', 'insatisfait', 'plutôt insatisfait', 'neutre', 'plutôt satisfait', 'satisfait', 'très satisfait'],
    },
    ends: ['très insatisfait', 'très satisfait'],
    place: (point, points) => `${point} sur ${points}`,
    followUp: {
      low: 'Qu’est-ce qui s’est mal passé\u202f?',
      middle: 'Qu’aurions-nous pu mieux faire\u202f?',
      high: 'Qu’avez-vous le plus apprécié\u202f?',
    },
  },
  grade: {
    question: (subject = 'notre service') => `Comment noteriez-vous ${subject} sur 10\u202f?`,
    hint: {
      1: 'De 1 à 10, en notes entières.',
      0.5: 'De 1 à 10, demi-points acceptés.',
      0.1: 'De 1 à 10, une décimale acceptée.',
    },
    ends: ['très mauvais', 'excellent'],
    followUp: {
      low: 'Qu’est-ce qui s’est mal passé\u202f?',
      middle: 'Qu’aurait-il fallu pour mériter un 8 ou plus\u202f?',
      high: 'Qu’avez-vous trouvé excellent\u202f?',
    },
    followUpAny: 'Pourquoi cette note\u202f?',
  },
  pmf: {
    question: (subject = 'notre produit') => `Quelle serait votre réaction si vous ne pouviez plus utiliser ${subject}\u202f?`,
    answers: {
      very: 'cela me décevrait beaucoup',
      somewhat: 'cela me décevrait un peu',
      not: 'cela ne me décevrait pas',
      'n/a': 'sans objet\u00a0: je ne l’utilise plus',
    },
    followUp: {
      very: 'Quel est le principal avantage que vous en tirez\u202f?',
      somewhat: 'Comment pourrions-nous l’améliorer pour vous\u202f?',
      not: 'Qu’utiliseriez-vous à la place\u202f?',
    },
  },
  page: {
    progress: (question, of) => `Question ${question} sur ${of}`,
    errors: (count) => (count === 1 ? 'Une question attend encore une réponse' : `${count} questions attendent encore une réponse`),
    linksHint: 'Choisissez une note. Vous pourrez encore la modifier sur la page qui s’ouvrira.',
  },
};
