import { Chart, Legend, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';
import { colours, max, rings, size } from './rows.mjs';

Chart.register(Legend, LineElement, PointElement, RadarController, RadialLinearScale);

const options = {
  responsive: false,
  animation: false,
  events: [],
  scales: { r: { min: 0, max, ticks: { stepSize: max / rings.length } } },
};

// It hangs listeners on the arrays it is given, and whoever is measured after it is given the same ones: it gets copies.

/** A canvas with the radar painted on it, and its chart. */
export function paint({ axes, series }) {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const labels = axes.map(({ label }) => label);
  const datasets = series.map(({ label, values }, index) => ({ label, data: [...values], borderColor: colours[index], fill: false }));
  return { canvas, chart: new Chart(canvas, { type: 'radar', data: { labels, datasets }, options }) };
}

/** The same with other values. */
export function repaint(chart, { series }) {
  for (const [index, { values }] of series.entries()) chart.data.datasets[index].data = [...values];
  chart.update('none');
}
