import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(path, import.meta.url));
const text = (path) => read(path).toString();

// Inter has no arrows in the files of its package, and neither has Noto Sans Arabic; KaTeX, which Mermaid brings along, has both.
const faces = [
  { family: 'Inter', weight: 400, file: '@fontsource/inter/files/inter-latin-400-normal.woff2' },
  { family: 'Inter', weight: 600, file: '@fontsource/inter/files/inter-latin-600-normal.woff2' },
  { family: 'Noto Sans Arabic', weight: 400, file: '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2' },
  { family: 'Noto Sans Arabic', weight: 600, file: '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2' },
  { family: 'Arrows', weight: 400, file: 'katex/dist/fonts/KaTeX_Main-Regular.woff2', range: 'U+2190, U+2192' },
];

const base64 = (file) => read(`../../node_modules/${file}`).toString('base64');
const faceOf = ({ family, weight, file, range = 'U+0-10FFFF' }) =>
  `@font-face { font-family: '${family}'; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff2;base64,${base64(file)}) }`;

/** A page without a widget: what every picture has in common, so that its fonts are read once. */
export const emptyPage = () => `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<style>${faces.map(faceOf).join('\n')}</style>
<style>${text('../../dist/styles.css')}</style>
<style>${text('page.css')}</style>
</head>
<body></body>
</html>`;
