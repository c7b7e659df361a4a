import { round } from '../figure/round.js';

// Drawn in a box of 32. They are our own, soft squares and not circles, and never coloured by what they mean.

const fivePoints = 'M16 3.2l3.7 8.3 9 1-6.7 6.1 1.9 8.9L16 23l-7.9 4.5L10 18.6l-6.7-6.1 9-1z';

export const star = () => (
  <svg data-part="icon" viewBox="0 0 32 32" aria-hidden="true">
    <path d={fivePoints} />
  </svg>
);

/** A face for a mood from −1 to 1: brows come down below zero, eyes close in a smile above it, and the mouth bends all the way. */
export function face(mood: number) {
  const brows = mood < -0.7 ? `M9.2 ${round(11.6 + mood)}l3.8 ${round(-2 * mood)}M22.8 ${round(11.6 + mood)}l-3.8 ${round(-2 * mood)}` : '';
  const eyes = mood > 0.6 ? 'M9.6 14.6q1.9-2.9 3.8 0m5.2 0q1.9-2.9 3.8 0' : 'M11.5 14v1.5m9-1.5v1.5';
  const mouth = `M10.5 ${round(21.4 - mood)}q5.5 ${round(7 * mood)} 11 0${mood > 0.8 ? 'z' : ''}`;
  return (
    <svg data-part="icon" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="2.5" y="2.5" width="27" height="27" rx="9" />
      <path d={brows + eyes + mouth} />
    </svg>
  );
}

/** A thumb that turns from down at −1 over level at 0 to up at 1; below zero it is mirrored, so that the hand stays on its side. */
export function thumb(mood: number) {
  const turn = `rotate(${round(-90 * (1 - Math.abs(mood)))} 16 16)`;
  return (
    <svg data-part="icon" viewBox="0 0 32 32" aria-hidden="true">
      <path
        transform={mood < 0 ? `matrix(1 0 0 -1 0 32) ${turn}` : turn}
        d="M5.5 14.5h5v11h-5zM10.5 14.5l4.6-9.3c2 0 3.2 1.5 2.8 3.5l-.8 3.8h6.3c1.7 0 2.8 1.5 2.4 3.1l-1.8 7.5c-.3 1.4-1.3 2.4-2.7 2.4h-10.8z"
      />
    </svg>
  );
}
