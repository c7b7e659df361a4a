import react from '@vitejs/plugin-react';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig, type ViteUserConfig } from 'vitest/config';
import type { BrowserConfigOptions } from 'vitest/node';
import { chromiumArgs, findChromium } from './test/browser.mjs';
import { built } from './test/proof/built.mjs';

const sheets = ['styles.css', 'survey/survey.css', 'kano/kano.css', 'journey/journey.css', 'blocks/blocks.css'];

/** A browser of its own for each project: Vitest changes the object it is given. */
const chromium = async (): Promise<BrowserConfigOptions> => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: await findChromium(), args: chromiumArgs } }),
  instances: [{ browser: 'chromium' }],
});

// The modules are emitted by `tsc -p src`, one file each; what is built here are the style sheets, each whole with what it imports.
export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    copyPublicDir: false,
    // The sheet is written for the browsers of the README; nothing is to be rewritten for older ones.
    cssTarget: 'esnext',
    target: 'esnext',
    rolldownOptions: {
      input: Object.fromEntries(sheets.map((sheet) => [sheet.replace(/^.*\/|\.css$/g, ''), `src/${sheet}`])),
      output: { assetFileNames: '[name][extname]' },
    },
  },
  test:
    mode === 'production'
      ? {}
      : {
          reporters: ['default', './test/reporter.mjs'],
          projects: [
            {
              extends: true,
              test: {
                name: 'unit',
                include: ['test/**/*.test.{ts,tsx}'],
                exclude: [...configDefaults.exclude, 'test/consumers/**', 'test/**/*.browser.test.tsx'],
                environment: 'node',
              },
            },
            {
              extends: true,
              test: {
                name: 'browser',
                include: ['test/**/*.browser.test.tsx'],
                setupFiles: ['test/widgets/heard.ts'],
                browser: await chromium(),
              },
            },
            {
              extends: true,
              plugins: [storybookTest({ configDir: '.storybook' })],
              test: { name: 'stories', browser: await chromium() },
            },
            // On pages of the built package, in the engine named by ENGINE.
            {
              resolve: { alias: built },
              test: {
                name: 'proof',
                include: ['test/proof/**/*.test.mjs'],
                environment: 'node',
                testTimeout: 120_000,
                hookTimeout: 120_000,
                fileParallelism: false,
              },
            },
          ],
        },
}));
