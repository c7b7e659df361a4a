import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { STORYBOOK_TEST_INITIAL_GLOBALS_PROVIDE_KEY, STORYBOOK_TEST_PROVIDE_KEY } from '@storybook/addon-vitest/constants';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright, type PlaywrightProviderOptions } from '@vitest/browser-playwright';
import { configDefaults, defineConfig, type ViteUserConfig } from 'vitest/config';
import type { BrowserConfigOptions, BrowserInstanceOption } from 'vitest/node';
import { chromiumArgs, findChromium } from './test/browser.mjs';
import { built } from './test/proof/built.mjs';
import { aliasesTo } from './test/subpaths.mjs';

const sheets = [
  'styles.css',
  'survey/survey.css',
  'results/results.css',
  'kano/kano.css',
  'kano/kano-question.css',
  'journey/journey.css',
  'blocks/blocks.css',
  'blocks/blocks-assessment.css',
  'strategy/strategy.css',
];

/** A story and a page of the docs import the library as its users do, and get its source. */
const alias = [...aliasesTo('source'), { find: /^cx-widgets\/styles\.css$/, replacement: join(import.meta.dirname, 'src/styles.css') }];

type Instance = Omit<BrowserInstanceOption, 'browser'>;

const open = async (contextOptions: PlaywrightProviderOptions['contextOptions'] = {}) =>
  playwright({ launchOptions: { executablePath: await findChromium(), args: chromiumArgs }, contextOptions });

/** A browser of its own for each project: Vitest changes the object it is given. */
const chromium = async (instance: Instance): Promise<BrowserConfigOptions> => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: await open(),
  instances: [{ browser: 'chromium', ...instance }],
});

/** In forced colours, on black: there a colour of the light page that was left to itself does not read. */
const forced = async () => ({
  provider: await open({ forcedColors: 'active', colorScheme: 'dark' }),
  setupFiles: [join(import.meta.dirname, 'test/widgets/forced.ts')],
});

/** `test/matrix.mjs` names the page it has come to, and where axe is to look at every story; in `npm test` it looks at every widget, in `axe.browser.test.tsx`. */
const storyPage = process.env['STORY_PAGE'] ?? 'light';
const axe = 'STORY_AXE' in process.env;

/** Every story on a page that is named by its theme, language and direction. */
const storiesOn = async (page: string): Promise<Instance> => {
  const [theme, locale = 'en', dir = 'auto'] = page.split(' ');
  const globals = { theme: theme === 'dark' ? 'dark' : 'light', locale, dir };
  return {
    name: `stories (${page})`,
    provide: { [STORYBOOK_TEST_INITIAL_GLOBALS_PROVIDE_KEY]: globals, [STORYBOOK_TEST_PROVIDE_KEY]: { a11y: axe } },
    ...(theme === 'forced' ? await forced() : {}),
  };
};

// The modules are emitted by `tsc -p src`, one file each; what is built here are the style sheets, each whole with what it imports.
export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
  plugins: [react()],
  resolve: { alias },
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
                exclude: [...configDefaults.exclude, 'test/consumers/**', 'test/**/*.browser.test.{ts,tsx}'],
                environment: 'node',
                // A property that a quiet machine checks in a second.
                testTimeout: 20_000,
              },
            },
            {
              extends: true,
              test: {
                name: 'browser',
                include: ['test/**/*.browser.test.{ts,tsx}'],
                setupFiles: ['test/widgets/heard.ts'],
                browser: await chromium({ name: 'browser (chromium)' }),
              },
            },
            {
              extends: true,
              test: {
                name: 'forced',
                include: ['test/widgets/axe.browser.test.tsx'],
                setupFiles: ['test/widgets/heard.ts'],
                browser: await chromium({ name: 'browser (forced)', ...(await forced()) }),
              },
            },
            {
              extends: true,
              plugins: [storybookTest({ configDir: '.storybook' })],
              // Storybook too shows one story after another in one page; a new page for each file doubles the time.
              test: { name: 'stories', isolate: false, browser: await chromium(await storiesOn(storyPage)) },
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
