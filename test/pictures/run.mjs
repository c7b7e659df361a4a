// Every widget as a picture, compared with the one that is kept beside this file. `npm run test:pictures` compares and writes none of them;
// `npm run pictures` keeps them as they are now. Both build the package first, and take names of widgets to look at those alone.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser, openCamera } from './camera.mjs';
import { differenceOf, pack, unpack } from './png.mjs';
import { readSet } from './set.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const keptFolder = join(root, 'test/pictures/kept');
const takenFolder = join(root, 'node_modules/.cache/pictures');
const [task, ...names] = process.argv.slice(2);
const keeps = task === 'keep';
const faults = [];
const kept = [];

const write = (path, image) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, pack(image));
};

/** That the comparison can fail: deliberate breaks, on the page alone. */
async function tryBreaks(camera, pictureOf) {
  const plain = pictureOf('nps-breakdown');
  const { image } = await camera.take(plain);
  const seen = async (picture) => differenceOf(image, (await camera.take(picture)).image);
  const segments = { promoter: 'Promotors', passive: 'Passief tevreden', detractor: 'Critici' };
  const breaks = {
    'A label of other words': await seen(pictureOf('nps-breakdown', { words: { segments } })),
    'A colour of another shade': await seen({ ...plain, markup: `<style>:root { --cx-positive: #0b6275 }</style>${plain.markup}` }),
    'A letter of no bundled font': (await camera.take({ ...plain, markup: '<p>λ</p>' })).strays[0],
  };
  for (const [what, said] of Object.entries(breaks)) {
    if (!said) throw new Error(`${what} goes unnoticed.`);
    console.log(`${what}: ${said}`);
  }
  const again = await seen(plain);
  if (again) throw new Error(`The same page, taken again, ${again}.`);
}

/** Takes a picture, and keeps it or compares it with the one that is kept. */
async function see(camera, picture) {
  const { image, strays } = await camera.take(picture);
  const path = join(keptFolder, picture.file);
  const difference = existsSync(path) ? differenceOf(unpack(readFileSync(path)), image) : 'is not kept yet';
  const fault = strays.length > 0 ? `is not of the bundled fonts alone: ${strays.join('; ')}` : !keeps && difference;
  if (fault) faults.push({ ...picture, fault });
  else if (difference) kept.push(picture);
  else return;
  write(fault ? join(takenFolder, picture.file) : path, image);
}

/** Pictures of widgets and conditions that there are no more. */
function leftOver(pictures) {
  const files = existsSync(keptFolder) ? readdirSync(keptFolder, { recursive: true, encoding: 'utf8' }) : [];
  return files.filter((path) => path.endsWith('.png')).filter((path) => !pictures.some(({ file }) => file === path));
}

async function run() {
  const { pictures, pictureOf } = await readSet();
  const unknown = names.filter((name) => !pictures.some((picture) => picture.name === name));
  if (unknown.length > 0) throw new Error(`There is no widget named ${unknown.join(', ')}.`);
  const chosen = pictures.filter(({ name }) => names.length === 0 || names.includes(name));
  rmSync(takenFolder, { recursive: true, force: true });

  const browser = await openBrowser();
  try {
    const cameras = await Promise.all([openCamera(browser), openCamera(browser)]);
    if (!keeps) await tryBreaks(cameras[0], pictureOf);
    const waiting = [...chosen];
    const work = async (camera) => {
      for (let picture = waiting.shift(); picture; picture = waiting.shift()) await see(camera, picture);
    };
    await Promise.all(cameras.map(work));
  } finally {
    await browser.close();
  }
  for (const file of names.length === 0 ? leftOver(pictures) : []) {
    if (keeps) rmSync(join(keptFolder, file));
    else faults.push({ file, fault: 'is of no widget' });
  }
  return chosen.length;
}

function report(count) {
  for (const { file, fault } of faults) console.error(`${file} ${fault}`);
  if (faults.length > 0) {
    process.exitCode = 1;
    // What is left over is cleared away with all of them.
    const widgets = faults.every(({ name }) => name) ? ['--', ...new Set(faults.map(({ name }) => name))] : [];
    const command = ['npm run pictures', ...widgets].join(' ');
    console.error(`As they are now they are in ${relative('.', takenFolder)}. If all is as it should be: ${command}`);
  }
  console.log(keeps ? `${count} pictures, ${kept.length} kept anew` : `${count} pictures, ${faults.length} differ`);
}

try {
  // Another system draws the letters of the same font in its own way.
  if (process.platform !== 'linux') console.log('Pictures are taken on Linux alone.');
  else report(await run());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
