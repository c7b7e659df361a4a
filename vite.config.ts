import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const sheets = ['styles.css', 'survey/survey.css', 'kano/kano.css', 'journey/journey.css', 'blocks/blocks.css'];

// The modules are emitted by `tsc -p src`, one file each; what is built here are the style sheets, each whole with what it imports.
export default defineConfig({
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
});
