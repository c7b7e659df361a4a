import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';
import { openWebKit } from './webkit.mjs';

const open = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

/**
 * One engine, driven the same way whichever it is:
 *
 *   { name, version, page({ width, height, scripts, colorScheme, forcedColors }), close() }
 *
 * and a page is `goto evaluate click clickAt press type messages screenshot resize close`. Clicks and keys are
 * the real ones, sent to a point or to what has focus, so that what covers a button is found out.
 */
export async function openEngine(name) {
  if (!open[name]) throw new Error(`There is no engine "${name}": it is one of ${Object.keys(open).join(', ')}.`);
  return open[name]();
}
