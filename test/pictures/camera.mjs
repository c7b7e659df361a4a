import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArgs, ensureChromium } from '../browser.mjs';
import { emptyPage } from './page.mjs';
import { unpack } from './png.mjs';

// Drawn by Chromium's own plain code, without the machine's graphics card or what its processor is best at.
const args = [...chromiumArgs, '--disable-gpu', '--disable-skia-runtime-opts'];

export async function openBrowser() {
  const env = { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)) };
  return chromium.launch({ executablePath: await ensureChromium(), args, env });
}

/** A page of its own, to take one picture after another. */
export async function openCamera(browser) {
  const context = await browser.newContext({ deviceScaleFactor: 1 });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  await page.setContent(emptyPage());
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    await document.fonts.ready;
  });

  return {
    /** The picture, and what in it is written in a font of the machine. */
    async take({ width, theme, dir, lang, markup }) {
      // A widget that is lower than the page leaves some paper.
      await page.setViewportSize({ width, height: 100 });
      await page.evaluate(
        (picture) => {
          const html = document.documentElement;
          html.lang = picture.lang;
          html.dir = picture.dir;
          html.dataset.theme = picture.theme;
          document.body.innerHTML = picture.markup;
          // A page does so by itself, but once.
          document.querySelector('[autofocus]')?.focus({ preventScroll: true });
          // The fonts are told of what is laid out, and of nothing else.
          document.body.getBoundingClientRect();
        },
        { theme, dir, lang, markup },
      );
      const strays = await straysOf(devtools);
      return { strays, image: unpack(await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })) };
    },
  };
}

/** What is written on the page in a font that did not come with it: the font, and the shortest text in it. */
async function straysOf(devtools) {
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body, body *' });
  const found = new Map();
  let letters = 0;
  const look = async (nodeId) => {
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont, glyphCount } of fonts) {
      letters += glyphCount;
      if (isCustomFont) continue;
      const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId });
      if (!(found.get(familyName)?.length < outerHTML.length)) found.set(familyName, outerHTML);
    }
  };
  await Promise.all(nodeIds.map(look));
  if (letters === 0) throw new Error('Chromium tells of no letter on the page.');
  return [...found].map(([family, html]) => `${family} in ${html}`);
}
