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

/** A canvas with the radar painted on it. */
export function draw({ axes, series }) {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const labels = axes.map(({ label }) => label);
  const datasets = series.map(({ label, values }, index) => ({ label, data: [...values], borderColor: colours[index], fill: false }));
  const chart = new Chart(canvas, { type: 'radar', data: { labels, datasets }, options });
  return {
    element: canvas,
    update(other) {
      for (const [index, { values }] of other.series.entries()) chart.data.datasets[index].data = [...values];
      chart.update('none');
    },
    remove: () => chart.destroy(),
  };
}
