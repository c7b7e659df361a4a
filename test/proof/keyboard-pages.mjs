// Bundled for the browser as well, to be hydrated there: nothing of Node may be imported here.
import { createElement, Fragment, useState } from 'react';
import { CxEnhance, nl, ScaleInput, ScaleMatrix } from '../../dist/index.js';

const options = ['nooit', 'zelden', 'soms', 'vaak', 'altijd'].map((word, index) => ({ value: index + 1, word }));
const ask = (props) => createElement(ScaleInput, { question: 'Hoe vaak bel je ons?', options, locale: nl, ...props });
const stop = (id) => createElement('button', { type: 'button', id }, id);

/** A parent that holds the answer, and shows what it knows. */
function Holder({ initial = null, ...props }) {
  const [value, setValue] = useState(initial);
  return createElement(
    Fragment,
    null,
    ask({ ...props, value, onValueChange: setValue }),
    createElement('output', { id: `held-${props.name}` }, String(value)),
  );
}

const questions = (more) =>
  createElement(
    'form',
    { action: '/answers', method: 'post' },
    stop('before'),
    ask({ name: 'scale', notApplicable: true }),
    stop('after'),
    ask({ name: 'read', defaultValue: 3, readOnly: true }),
    createElement(ScaleMatrix, {
      question: 'Hoe vaak gebeurt dit?',
      name: 'm',
      options,
      statements: [
        { id: 'a', label: 'Ik bel' },
        { id: 'b', label: 'Ik mail' },
      ],
      locale: nl,
    }),
    createElement(Holder, { name: 'held', required: true }),
    createElement(Holder, { name: 'kept', initial: 2 }),
    createElement('button', { id: 'send' }, 'Versturen'),
    more,
  );

/** The same questions without `CxEnhance` and with it. */
export const keyboardPages = [
  { name: 'keyboard-plain', locale: 'nl', element: questions() },
  { name: 'keyboard-enhanced', locale: 'nl', element: questions(createElement(CxEnhance, { required: nl.scale.required })) },
];
