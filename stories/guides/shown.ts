import { contrast, type Rgb } from './contrast.js';

let canvas: CanvasRenderingContext2D | null | undefined;

/** What a screen shows where colours lie over one another, the lowest first: the browser itself reads every notation and lays one over the other. */
export function shown(...layers: string[]): Rgb {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return [0, 0, 0];
  canvas.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

const inkOf = (element: Element) => getComputedStyle(element).color;

/** How an element's ink looks on its paper, or on the ink of another element there, and how far it stands out. */
export function measure(mark: Element, ground: Element | null, paper: string): { colour: Rgb; ratio: number } {
  const under = ground ? [paper, inkOf(ground)] : [paper];
  const colour = shown(...under, inkOf(mark));
  return { colour, ratio: contrast(colour, shown(...under)) };
}
