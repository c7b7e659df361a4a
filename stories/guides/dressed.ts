import type { CSSProperties } from 'react';
import { tokens } from '../tokens.js';
import { hex } from './contrast.js';
import { measure, shown } from './shown.js';
import type { Scheme, Theme } from './theme.js';

/** A page of a house as a style: its paper, ink and font, and no variables but its own. */
export function dressed(theme: Theme, scheme: Scheme): CSSProperties {
  const { paper, ink, colours } = theme[scheme];
  const own = tokens.map(({ name, kind }) => [name, (kind === 'length' ? theme.lengths : colours)[name] ?? 'initial']);
  const variables: CSSProperties = { ...Object.fromEntries(own), '--cx-surface': paper };
  return { ...variables, colorScheme: scheme, background: paper, color: ink, font: theme.font };
}

/** Each colour of a page by name, `paper` and `ink` among them, and how far it stands out from what it has to. */
export type Measured = Readonly<Record<string, { hex: string; ratio: number }>>;

/** What the browser makes of the colours of a page, from an element dressed like it and a probe in each colour. */
export function measureAll(host: HTMLElement): Measured {
  const { backgroundColor: paper, color: ink } = getComputedStyle(host);
  const probe = (name: string) => host.querySelector(`[data-probe='${name}']`)!;
  const colours = tokens
    .filter(({ kind }) => kind === 'colour')
    .map(({ name, against }) => {
      const { colour, ratio } = measure(probe(name), against && against !== 'paper' ? probe(against) : null, paper);
      return [name, { hex: hex(colour), ratio }] as const;
    });
  return {
    paper: { hex: hex(shown(paper)), ratio: 1 },
    ink: { hex: hex(shown(paper, ink)), ratio: measure(host, null, paper).ratio },
    ...Object.fromEntries(colours),
  };
}
