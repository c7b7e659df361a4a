import type { ReactNode } from 'react';
import type { GaugeLayout } from './layout.js';

export interface GaugeProps {
  layout: GaugeLayout;
  /** The interval as it is written. */
  text: string | null | undefined;
  /** Writes a value below the axis. */
  write: (value: number) => string;
  /** What else stands on the axis, below the estimate. */
  children?: ReactNode;
}

/** An axis with the estimate as a dot, and its interval as a soft band between two caps. Silent: the values are told elsewhere. */
export const Gauge = ({ layout: { estimate, band, notches }, text, write, children }: GaugeProps) => (
  <div data-part="gauge" aria-hidden="true">
    {band && (
      <span {...band} data-part="bound">
        {text}
      </span>
    )}
    {band && <span {...band} data-part="band" />}
    {children}
    {estimate !== null && <span data-part="estimate" data-x={estimate} />}
    {notches.map(([value, x]) => (
      <span key={value} data-part="notch" data-x={x}>
        {write(value)}
      </span>
    ))}
  </div>
);
