import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { runnerImport } from 'vite';
import { built } from '../proof/built.mjs';

// Of every two conditions each combination is here. The whole product would be twice as many pictures, and twice the five megabytes.
const conditions = [
  { width: 320, theme: 'light', dir: 'ltr' },
  { width: 320, theme: 'dark', dir: 'rtl' },
  { width: 960, theme: 'dark', dir: 'ltr' },
  { width: 960, theme: 'light', dir: 'rtl' },
];

/**
 * Every widget of the built package under every condition, rendered on the server: in Dutch from left to right, in Arabic from right to left.
 * `pictureOf` gives one of them, with props of its own beside those of the set.
 */
export async function readSet() {
  const { widgets, locales } = (
    await runnerImport('./test/widgets/widgets.tsx', { configFile: false, logLevel: 'error', resolve: { alias: built } })
  ).module;
  const pictureOf = ({ name, Component, props }, condition, more) => {
    const { width, theme, dir } = condition;
    const locale = dir === 'rtl' ? locales.ar : locales.nl;
    const markup = renderToStaticMarkup(createElement(Component, { ...props(locale), ...more }));
    return { ...condition, name, file: `${name}/${width}-${theme}-${dir}.png`, lang: locale.tag, markup };
  };
  return {
    pictures: widgets.flatMap((widget) => conditions.map((condition) => pictureOf(widget, condition))),
    pictureOf: (name, more) =>
      pictureOf(
        widgets.find((widget) => widget.name === name),
        conditions[0],
        more,
      ),
  };
}
