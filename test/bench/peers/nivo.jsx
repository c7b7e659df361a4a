import { Radar as Chart } from '@nivo/radar';
import { colours, max, rings, rowsOf, size } from './rows.mjs';

const margin = { top: 64, right: 64, bottom: 64, left: 64 };
const legends = [{ anchor: 'bottom', direction: 'row', translateX: -64, translateY: -64, itemWidth: 80, itemHeight: 20 }];

/** It numbers no rings of its own accord. */
const Rings = ({ centerX, centerY, radiusScale }) =>
  rings.map((value) => (
    <text key={value} x={centerX} y={centerY - radiusScale(value)}>
      {value}
    </text>
  ));
const layers = ['grid', Rings, 'layers', 'dots', 'legends'];

export const Radar = ({ axes, series }) => (
  <Chart
    width={size}
    height={size}
    margin={margin}
    data={rowsOf({ axes, series })}
    keys={series.map(({ label }) => label)}
    indexBy="label"
    maxValue={max}
    gridLevels={rings.length}
    gridShape="linear"
    colors={colours}
    fillOpacity={0}
    layers={layers}
    legends={legends}
    animate={false}
    isInteractive={false}
  />
);
