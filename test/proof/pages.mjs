// Bundled for the browser as well, to be hydrated there: nothing of Node may be imported here.
import { createElement, Fragment } from 'react';
import { disciplines, gartner } from '../../stories/examples/blocks.ts';
import { buying, workingDay } from '../../stories/examples/journey.ts';
import { kanoCaption, kanoFeatures } from '../../stories/examples/kano.ts';
import { BuildingBlocksRadar, CesInput, en, JourneyTimeline, KanoDiagram, nl, NpsInput } from '../../dist/index.js';

const locales = { en, nl };
const send = { en: 'Send', nl: 'Versturen' };

const nps = (tag, more) =>
  createElement(NpsInput, { name: 'nps', subject: 'Fietsgoed', followUp: { name: 'nps-why' }, locale: locales[tag], ...more });
const ces = (tag, more) =>
  createElement(CesInput, { name: 'ces', subject: 'Fietsgoed', followUp: { name: 'ces-why' }, locale: locales[tag], ...more });
const kano = (tag) =>
  createElement(KanoDiagram, { vocabulary: '3b', features: kanoFeatures[tag], caption: kanoCaption[tag], locale: locales[tag] });
const journey = (tag, example = buying) => createElement(JourneyTimeline, { ...example[tag], locale: locales[tag] });
const radar = (tag, example) => createElement(BuildingBlocksRadar, { ...example[tag], locale: locales[tag] });
const form = (tag, attributes, ...questions) =>
  createElement('form', { action: '/answers', ...attributes }, ...questions, createElement('button', null, send[tag]));

/**
 * The pages to prove: `name` is a path segment, `locale` the language tag of the page, `element` a React element
 * built from `../../dist/`, the package as its users get it.
 */
export const pages = [
  { name: 'survey-nl', locale: 'nl', element: form('nl', { method: 'post' }, nps('nl'), ces('nl')) },
  {
    name: 'survey-en',
    locale: 'en',
    element: form('en', { method: 'post', encType: 'multipart/form-data' }, nps('en', { required: true }), ces('en', { version: '1.0' })),
  },
  {
    name: 'loose-questions-nl',
    locale: 'nl',
    element: createElement(
      Fragment,
      null,
      nps('nl', { name: undefined, followUp: undefined }),
      ces('nl', { name: undefined, followUp: undefined }),
    ),
  },
  { name: 'kano-nl', locale: 'nl', element: kano('nl') },
  { name: 'kano-en', locale: 'en', element: kano('en') },
  { name: 'journey-nl', locale: 'nl', element: journey('nl') },
  { name: 'journey-en', locale: 'en', element: journey('en', workingDay) },
  { name: 'blocks-nl', locale: 'nl', element: createElement(Fragment, null, radar('nl', gartner), radar('nl', disciplines)) },
];
