import { createRoot } from 'react-dom/client';
import { BlocksAssessment } from '../../dist/blocks/index.js';
import { gartnerBlocks } from '../../dist/blocks/models.js';
import sheet from '../../dist/blocks-assessment.css?inline';

const style = new CSSStyleSheet();
style.replaceSync(sheet);
document.adoptedStyleSheets = [style];
const axes = gartnerBlocks.labels.en.map((label) => ({ label }));
const target = { label: 'Target', values: axes.map(() => 8), role: 'target' };
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <BlocksAssessment axes={axes} max={10} series={[target]} defaultValue={axes.map(() => 5)} />,
);

const thumb = () => Number(document.querySelector('[role=slider]').ariaValueNow);
/** The first mark of the answers stands above the centre, as far as its value is. */
const shown = () => {
  const path = document.querySelector('[data-series="1"] > [data-part=marks]').getAttribute('d');
  return Math.round((160 - Number(/^M160 ([\d.]+)/.exec(path)[1])) / 12.8);
};

/** Watches a drag: how long each move takes until the radar is laid out with it, and in how many frames it shows another value than the thumb. */
globalThis.watch = () => {
  const found = { times: [], frames: 0, behind: 0, values: new Set() };
  let start = 0;
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', () => {
    // What React does after the event is done by now.
    document.querySelector('[data-part=plot]').getBoundingClientRect();
    found.times.push(performance.now() - start);
  });
  channel.port1.start();
  const onMove = () => {
    start = performance.now();
    channel.port2.postMessage(null);
  };
  addEventListener('pointermove', onMove, true);
  let on = true;
  const frame = () => {
    found.frames++;
    if (shown() !== thumb()) found.behind++;
    found.values.add(thumb());
    if (on) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  globalThis.seen = () => {
    on = false;
    removeEventListener('pointermove', onMove, true);
    return { ...found, values: found.values.size };
  };
};
