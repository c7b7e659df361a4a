import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Around } from './everything/around.js';
import { Pictures } from './everything/pictures.js';
import { Questions } from './everything/questions.js';
import { Assessment, Sliders } from './everything/sliders.js';
import { routes } from './server.mjs';

// The server of the README with one page more: every widget of the library.

const form = { method: 'post', action: '/answers' };

routes['GET /everything'] = () => {
  const asked = h('form', form, h(Questions), h(Sliders), h('button', null, 'Versturen'));
  const main = h('main', null, h('h1', null, 'Alles'), h(Pictures), asked, h(Assessment, form), h(Around));
  const head = '<meta name="viewport" content="width=device-width"><title>Alles</title><link rel="stylesheet" href="/styles.css">';
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="nl"><head>${head}</head><body>${renderToStaticMarkup(main)}</body></html>`,
  };
};
