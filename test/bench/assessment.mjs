import { bundle } from './bundle.mjs';
import { printHead, printRow } from './table.mjs';
import { fail, verdict } from './verdict.mjs';

const slowDown = 4;
const sweeps = 6;

const at = (share, times) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))];

/** Eight sliders and their radar on a processor a quarter as fast: does any frame show the radar at another value than the thumb? */
export async function measureAssessment(browser) {
  printHead(`A thumb dragged, ${slowDown} times slower`, 'ms', '', 'from the move until the radar is laid out with it');
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.setContent('<!doctype html><title>assessment</title>');
    await page.addScriptTag({ content: await bundle('./assessment-page.jsx', { format: 'iife' }) });
    const slider = page.getByRole('slider').first();
    const rail = await slider.locator('xpath=ancestor::*[@data-part="handle"]').boundingBox();
    const { x, y, width, height } = await slider.boundingBox();
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.evaluate(() => globalThis.watch());
    for (let sweep = 0; sweep < sweeps; sweep++)
      await page.mouse.move(sweep % 2 ? rail.x + 4 : rail.x + rail.width - 4, y + height / 2, { steps: 40 });
    const { times, frames, behind, values } = await page.evaluate(() => globalThis.seen());
    await page.mouse.up();
    if (values < 10) throw new Error(`The thumb has been at ${values} values; it was to be dragged over all.`);
    printRow('median', at(0.5, times).toFixed(1), '', `${times.length} moves over ${values} values`);
    printRow('95 of 100 moves', at(0.95, times).toFixed(1), '');
    printRow('frames with another value than the thumb', behind, '', `of ${frames}  ${verdict(behind, 0)}`);
  } catch (error) {
    fail(error);
  } finally {
    await page.close();
  }
}
