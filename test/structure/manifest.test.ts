import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as everything from '../../src/index.js';
import { makeManifest, makeText } from './manifest.mjs';

interface Described {
  name: string;
  description: string;
}
const manifest = makeManifest() as unknown as {
  components: (Described & { props: { name: string; description?: string }[] })[];
  functions: Described[];
  values: Described[];
  types: Described[];
};

test('the files for machines are those of the types; `npm run manifest` writes them anew', () => {
  expect(JSON.parse(readFileSync('component-manifest.json', 'utf8'))).toEqual(manifest);
  expect(readFileSync('llms.txt', 'utf8')).toBe(makeText(manifest));
});

test('they name everything that can be imported, and nothing else', () => {
  const named = [...manifest.components, ...manifest.functions, ...manifest.values].map(({ name }) => name);
  expect(named.sort()).toEqual(Object.keys(everything).sort());
});

test('every widget, function and value says what it is, and every prop of a widget what it does', () => {
  const silent = [...manifest.components, ...manifest.functions, ...manifest.values].filter(({ description }) => !description);
  expect(silent.map(({ name }) => name)).toEqual([]);
  expect(
    manifest.components.flatMap(({ name, props }) => props.flatMap((prop) => (prop.description ? [] : `${name}.${prop.name}`))),
  ).toEqual([]);
});
