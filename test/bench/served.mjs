// Renders one contender as a server does, in a process that it has for itself: `node served.mjs <kind> <name>`. Its first word is the HTML of one and its props, and each later one the milliseconds of one among several.
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { runnerImport } from 'vite';
import { JourneyTimeline } from '../../dist/journey/index.js';
import { kinds } from './contenders.mjs';
import { journeys, radars } from './data.mjs';
import { placed } from './placed.mjs';
import { questions } from './questions.mjs';
import { told } from './verdict.mjs';

const lists = {
  radar: (count) => radars(count, { fresh: true }),
  scale: questions,
  journey: (count) => journeys(count).before,
};
const [kindName, name] = process.argv.slice(2);
const { component: usual, contenders } = kinds[kindName];
const { file, component = usual, gather = (list) => list } = contenders[name];

const render = (Component, list) => list.map((props, key) => renderToString(createElement(Component, { ...props, key }))).join('');
const byHand = (props) => placed(props, render(JourneyTimeline, [props]));
const given = (list) => gather(component === 'BareJourney' ? list.map(byHand) : list);

const several = 5;
const [one] = lists[kindName](1);

async function ready() {
  const { module } = await runnerImport(fileURLToPath(new URL(file, import.meta.url)), { configFile: false, logLevel: 'error' });
  // What draws itself is asked to, though a server has no document to draw in.
  if (module.draw) {
    await module.draw(module.given?.(one) ?? one);
    throw new Error('It draws on a server: measure it.');
  }
  process.on('message', () => {
    const list = given(lists[kindName](several));
    globalThis.gc?.();
    const start = performance.now();
    render(module[component], list);
    process.send({ time: (performance.now() - start) / several });
  });
  return { html: render(module[component], given([one])) };
}

process.send({ one, ...(await ready().catch((error) => ({ html: '', error: told(error) }))) });
