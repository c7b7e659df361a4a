import type { SurveyWords } from './words.en.js';

// No subject follows "de" or "a", which would contract with its article.
export const surveyEs: SurveyWords = {
  nps: {
    question: (subject) =>
      `¿Qué probabilidad hay de que ${subject === undefined ? 'nos recomiende' : `recomiende ${subject}`} a un amigo o colega?`,
    employeeQuestion: (subject) =>
      `¿Qué probabilidad hay de que ${subject === undefined ? 'nos recomiende' : `recomiende ${subject}`} como lugar de trabajo a un amigo o conocido?`,
    ends: ['nada probable', 'extremadamente probable'],
    followUp: {
      detractor: '¿Qué deberíamos mejorar en primer lugar?',
      passive: '¿Qué habría hecho falta para un 9 o un 10?',
      promoter: '¿Qué hicimos tan bien como para que nos recomiende?',
    },
  },
  ces: {
    statement: (subject = 'La empresa') => `${subject} me facilitó la resolución de mi consulta o problema.`,
    statementHint: '¿En qué medida está de acuerdo con esta afirmación?',
    agreement: [
      'totalmente en desacuerdo',
      'en desacuerdo',
      'algo en desacuerdo',
      'ni de acuerdo ni en desacuerdo',
      'algo de acuerdo',
      'de acuerdo',
      'totalmente de acuerdo',
    ],
    question: () => '¿Cuánto esfuerzo tuvo que hacer usted para resolver su consulta o problema?',
    effort: ['muy poco esfuerzo', 'poco esfuerzo', 'algo de esfuerzo', 'mucho esfuerzo', 'muchísimo esfuerzo'],
    followUp: {
      difficult: '¿Qué le resultó difícil?',
      neutral: '¿Qué podría haber sido más fácil?',
      easy: '¿Qué le resultó fácil?',
    },
  },
  csat: {
    question: (subject = 'nuestro servicio') => `¿Cuál es su grado de satisfacción con ${subject}?`,
    employeeQuestion: (subject = 'nuestra organización') => `¿Cuál es su grado de satisfacción con su trabajo en ${subject}?`,
    points: {
      3: ['insatisfecho', 'neutral', 'satisfecho'],
      5: ['muy insatisfecho', 'insatisfecho', 'neutral', 'satisfecho', 'muy satisfecho'],
      7: ['muy insatisfecho', 'insatisfecho', 'algo insatisfecho', 'neutral', 'algo satisfecho', 'satisfecho', 'muy satisfecho'],
    },
    ends: ['muy insatisfecho', 'muy satisfecho'],
    place: (point, points) => `${point} de ${points}`,
    followUp: {
      low: '¿Qué salió mal?',
      middle: '¿Qué podríamos haber hecho mejor?',
      high: '¿Qué fue lo que más le gustó?',
    },
  },
  grade: {
    question: (subject = 'nuestro servicio') => `¿Con qué nota del 1 al 10 calificaría ${subject}?`,
    hint: {
      1: 'Del 1 al 10, sin decimales.',
      0.5: 'Del 1 al 10; se admiten medios puntos.',
      0.1: 'Del 1 al 10; se admite un decimal.',
    },
    ends: ['muy deficiente', 'excelente'],
    followUp: {
      low: '¿Qué salió mal?',
      middle: '¿Qué habría hecho falta para un 8 o más?',
      high: '¿Qué le pareció excelente?',
    },
    followUpAny: '¿Por qué da esta nota?',
  },
  pmf: {
    question: (subject = 'nuestro producto') => `¿Cómo se sentiría si ya no pudiera usar ${subject}?`,
    answers: {
      very: 'me decepcionaría mucho',
      somewhat: 'me decepcionaría un poco',
      not: 'no me decepcionaría',
      'n/a': 'no aplica: ya no lo uso',
    },
    followUp: {
      very: '¿Cuál es el principal beneficio que le aporta?',
      somewhat: '¿Cómo podemos mejorarlo para usted?',
      not: '¿Qué usaría en su lugar?',
    },
  },
  page: {
    progress: (question, of) => `Pregunta ${question} de ${of}`,
    errors: (count) => (count === 1 ? 'Falta una pregunta por responder' : `Faltan ${count} preguntas por responder`),
    linksHint: 'Elija un número. Aún podrá cambiarlo en la página que se abrirá.',
  },
};
