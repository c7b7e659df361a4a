import { createElement, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { fontSheet, sheetOf } from './conditions.mjs';

/** Renders on Node, and takes a complaint for the fault that it is. */
export function renderOnServer(page) {
  const complaints = [];
  const before = { error: console.error, warn: console.warn };
  console.error = console.warn = (...args) => complaints.push(args.map(String).join(' '));
  try {
    const markup = renderToString(createElement(StrictMode, null, page.element));
    if (!page.tells && complaints.length > 0) throw new Error(`Rendering "${page.name}" on Node complained: ${complaints.join('\n')}`);
    return markup;
  } finally {
    Object.assign(console, before);
  }
}

/** The whole document around a page’s markup, with something to tab from and to. */
export function documentOf({ name, locale, font, markup, dir, reader }) {
  const sheets = ['/page.css', font && fontSheet(font), '/styles.css', sheetOf[reader]].filter(Boolean);
  return `<!doctype html>
<html lang="${locale}" dir="${dir === 'rtl' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
${sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
</head>
<body>
<p><a href="#root">${name}</a></p>
<div id="root" data-page="${name}"${dir === 'rtl-in-ltr' ? ' dir="rtl"' : ''}>${markup}</div>
<p><a href="#root">↑</a></p>
</body>
</html>
`;
}
