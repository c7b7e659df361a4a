import { capital, inSentence, listed } from './sentence.js';
import type { StrategyWords } from './words.en.js';

const et = (names: readonly string[]) => listed(names.map(inSentence), 'et');

export const strategyFr: StrategyWords = {
  disciplines: {
    model: 'Disciplines de valeur',
    names: {
      customerIntimacy: 'Intimité client',
      operationalExcellence: 'Excellence opérationnelle',
      productLeadership: 'Leadership produit',
    },
    meanings: {
      customerIntimacy: 'Bien connaître chaque client et lui offrir ce qui lui convient, pour un lien qui dure.',
      operationalExcellence: 'Fiable, simple et sans gaspillage\u00a0: la même promesse tenue à chaque fois, à un prix serré.',
      productLeadership: 'Offrir ce qu’il y a de meilleur ou de plus nouveau, et être le premier à le remplacer par mieux.',
    },
    customerExcellence: 'excellence client',
    discipline: 'Discipline',
    score: 'Score',
    threshold: 'Seuil',
    scoreField: 'score',
    thresholdField: 'seuil',
    chosen: 'choix retenu',
    under: 'sous le seuil',
    remarked: (what, remarks) => [what, ...remarks].join(', '),
    title: ({ chosen, together, under, reached, strongest }) =>
      capital(
        [
          chosen[0] && `exceller en ${et(chosen)}${together ? ` (${together})` : ''}`,
          under[0]
            ? `sous le seuil\u00a0: ${et(under)}`
            : reached
              ? 'les trois atteignent le seuil'
              : !chosen[0] && strongest && `point fort\u00a0: ${inSentence(strongest)}`,
        ]
          .filter(Boolean)
          .join('\u202f; '),
      ) || 'Les trois disciplines de valeur',
    description: (min, max, threshold, point) =>
      `Disciplines de valeur (Treacy & Wiersema), de ${min} à ${max}${
        threshold === null ? '' : `\u202f; ${point ? '' : 'en pointillé\u00a0: '}seuil ${threshold}`
      }${point ? '\u202f; le point est le centre de gravité des scores' : ''}`,
    empty: 'Aucun score pour l’instant',
    gapNote: (names, point) =>
      `Aucun score pour\u00a0: ${et(names)}. ${point ? 'Il n’y a pas de centre de gravité à représenter.' : 'La ligne y reste ouverte.'}`,
    chosenNote: (value) => `«\u00a0${value}\u00a0» n’est aucune des disciplines\u00a0: aucune n’est marquée comme choix retenu.`,
    scaleNote: (min, max) => `Une échelle de ${min} à ${max} ne peut pas être représentée. Les valeurs figurent dans le tableau.`,
  },
  cycle: {
    now: (step) => `En cours\u00a0: ${step}`,
    plainTitle: (steps) => (steps === 1 ? 'Une étape' : `Un cycle de ${steps} étapes`),
    description: (round, step, steps) =>
      capital([round !== null && `tour ${round}`, step !== null && `étape ${step} sur ${steps}`].filter(Boolean).join(', ')),
    empty: 'Aucune étape pour l’instant',
    step: 'Étape',
    text: 'Ce qui se passe',
    current: (step) => `${step} (en cours)`,
    countNote: (steps, min, max) =>
      `Un anneau compte de ${min} à ${max} étapes\u202f; il y en a ici ${steps === 1 ? 'une' : steps}\u00a0: seule la liste est affichée.`,
    currentNote: (value) => `L’étape en cours, «\u00a0${value}\u00a0», n’est aucune de celles-ci\u00a0: aucune n’est marquée.`,
    roundNote: (value) => `Le tour, «\u00a0${value}\u00a0», n’est pas un nombre entier à partir de 1\u00a0: il est omis.`,
  },
  basics: {
    basic: 'Fondamental',
    mark: 'Note',
    reading: 'Lecture',
    markField: 'note',
    overall: 'Note globale',
    gates: { open: 'maîtrisé', closed: 'pas encore maîtrisé', unmeasured: 'non mesuré' },
    readings: {
      unmet: 'attentes pas encore satisfaites',
      met: 'attentes satisfaites',
      'beyond-basics': 'plus que ce que les fondamentaux seuls peuvent donner',
      exceeded: 'attentes dépassées',
    },
    below: (met) => `moins de ${met}`,
    between: (met, ceiling) => `de ${met} à ${ceiling}`,
    above: (ceiling) => `plus de ${ceiling}`,
    from: (exceeded) => `${exceeded} ou plus`,
    title: (open, measured, total, lowest) => {
      const mastered = open < 2 ? 'fondamental maîtrisé' : 'fondamentaux maîtrisés';
      const whole = measured < total ? `${measured} ${measured < 2 ? 'mesuré' : 'mesurés'}` : `${measured}`;
      return `${open} ${mastered} sur ${whole}${lowest === null ? '' : `\u202f; le plus bas\u00a0: ${lowest}`}`;
    },
    noMarks: 'Aucun fondamental n’a encore été mesuré',
    empty: 'Aucun fondamental pour l’instant',
    description: (met) => `Notes de 1 à 10\u202f; un fondamental est maîtrisé à partir de ${met} (pointillé)`,
    lift: (ceiling) => `Les fondamentaux sont maîtrisés. Pour porter la note au-delà de ${ceiling}, il faut dépasser les attentes.`,
    wanted: 'Maîtrisé à partir de',
    bandsNote: (met, ceiling, exceeded) =>
      `Les seuils ne vont pas croissant entre 1 et 10\u00a0: les notes sont lues avec ${met}, ${ceiling} et ${exceeded}.`,
  },
};
