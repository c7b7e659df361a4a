import type { GaugeLayout } from './layout.js';

export interface GaugeProps {
  layout: GaugeLayout;
  /** The interval as it is written. */
  text: string | null | undefined;
  /** Writes a value below the axis. */
  write: (value: number) => string;
}

/** An axis with the estimate as a dot, its interval as a soft band between two caps, and the target as a dotted line. Silent: the values are told elsewhere. */
export const Gauge = ({ layout: { estimate, target, band, notches }, text, write }: GaugeProps) => (
  <div data-part="gauge" aria-hidden="true">
    {band && (
      <>
        <span data-part="bound" data-x={band.text}>
          {text}
        </span>
        <span data-part="band" data-x={band.from} data-y={band.back} />
      </>
    )}
    {target !== null && <span data-part="goal" data-x={target} />}
    {estimate !== null && <span data-part="estimate" data-x={estimate} />}
    {notches.map(({ value, x }) => (
      <span key={value} data-part="notch" data-x={x}>
        {write(value)}
      </span>
    ))}
  </div>
);
