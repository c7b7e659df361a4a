/**
 * The shapes that tell one kind from another before colour does: about eleven units across, centred on where the path stands, in relative
 * commands, so that `M x y` in front of one puts it at x,y.
 */
export const square = 'm-5-5h10v10h-10z';
export const circle = 'm-5.5 0a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1-11 0z';
export const triangle = 'm0-6.75l6.25 11.75h-12.5z';
export const triangleDown = 'm0 6.75l6.25-11.75h-12.5z';
export const diamond = 'm0-7l7 7l-7 7l-7-7z';
export const plus = 'm-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z';
