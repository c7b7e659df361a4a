import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sources } from './source.js';

/** The files that need the browser's React. Everything else is a server component as it stands. */
const clientFiles: string[] = ['blocks/LiveRadar.tsx', 'scale/CxEnhance.tsx', 'scale/Handle.tsx', 'scale/ScoreSlider.tsx'];

/** What looks at the page itself, to tell a developer: nothing that is drawn comes of it. */
const developersFile = 'figure/sheet.ts';

test("'use client' stands at the top of exactly these files", () => {
  expect(
    sources()
      .filter(({ text }) => /^['"]use client['"]/.test(text))
      .map(({ path }) => path),
  ).toEqual(clientFiles);
  for (const { text, path } of sources()) if (!clientFiles.includes(path)) expect(text, path).not.toContain('use client');
});

test('and the build keeps it there', () => {
  for (const path of clientFiles) {
    const built = `dist/${path.replace(/\.tsx?$/, '.js')}`;
    expect(existsSync(built), `${built}: run npm run build`).toBe(true);
    expect(readFileSync(built, 'utf8')).toMatch(/^['"]use client['"]/);
  }
});

test('what looks at the page is asked in development alone', () => {
  const asking = sources().filter(({ text, path }) => path !== developersFile && /askForSheet\(/.test(text));
  expect(asking.map(({ path }) => path)).toEqual(['figure/problems.ts']);
  for (const line of asking[0]!.text.split('\n').filter((one) => one.includes('askForSheet(')))
    expect(line).toContain("if (process.env.NODE_ENV === 'development') askForSheet()");
});

test.each(sources().filter(({ path }) => ![...clientFiles, developersFile].includes(path)))(
  '$path holds no state, runs no effect and measures nothing',
  ({ text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const hooks = [...code.matchAll(/\buse[A-Z]\w*/g)].map(([name]) => name);
    expect(hooks.filter((name) => name !== 'useId')).toEqual([]);
    expect(code).not.toMatch(
      /\b(window|document|navigator|localStorage|getBoundingClientRect|ResizeObserver|requestAnimationFrame|Date\.now|Math\.random)\b/,
    );
    expect(code).not.toMatch(/dangerouslySetInnerHTML=|style=/);
  },
);
