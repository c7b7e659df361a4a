import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Everything } from './everything/everything.js';
import { routes } from './server.mjs';

// The server of the README with one page more: every widget of the library.

routes['GET /everything'] = () => {
  const main = h('main', null, h(Everything, { method: 'post', action: '/answers' }));
  const head = '<meta name="viewport" content="width=device-width"><title>Alles</title><link rel="stylesheet" href="/styles.css">';
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="nl"><head>${head}</head><body>${renderToStaticMarkup(main)}</body></html>`,
  };
};
