/**
 * The conditions a page is read under. The whole proof goes through every combination; `npm test` and `npm run test:engines` take a sample: every width, direction and reader, each direction with a reader of its own.
 */
export const whole = process.env.PROOF === 'whole';

export const widths = [320, 768, 1280];

/** `rtl-in-ltr` is a widget in a right-to-left language on a left-to-right page. */
export const directions = ['ltr', 'rtl', 'rtl-in-ltr'];

export const readers = ['plain', 'text-spacing', '200%'];

const sampled = ['ltr plain', 'rtl 200%', 'rtl-in-ltr text-spacing'];
// Letters are widest where a reader spaces them.
const forLabels = ['ltr text-spacing'];

/** The directions and readers a page is proved for at a width. Most goes wrong on the narrowest page: in a sample the pages take turns on wider ones, beside the plain page on the widest, and those of labels are left out between. */
export const variantsOf = ({ only, labels }, width, index) => {
  const all = labels ? forLabels : only ? sampled.filter((one) => one.startsWith(`${only} `)) : sampled;
  const turns = [all[index % all.length]];
  const taken = width === widths[0] ? all : width === widths.at(-1) ? [all[0], ...turns] : labels ? [] : turns;
  return directions
    .flatMap((dir) => readers.map((reader) => ({ dir, reader })))
    .filter(({ dir, reader }) => (whole || taken.includes(`${dir} ${reader}`)) && (!only || dir === only));
};

/** What a reader's own style sheet says, by the path it is served from. */
export const readerSheets = {
  // WCAG 2.2, success criterion 1.4.12.
  '/reader-spacing.css':
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }\n' +
    'p { margin-block-end: 2em !important }\n',
  '/reader-large.css': 'html { font-size: 200% !important }\n',
};

/** A page may ask for a font: the path of the sheet that sets it. */
export const fontSheet = (font) => `/font/${font.toLowerCase().replace(' ', '-')}.css`;
export const fontSheets = (pages) =>
  Object.fromEntries(pages.flatMap(({ font }) => (font ? [[fontSheet(font), `body { font-family: '${font}' !important }\n`]] : [])));

export const sheetOf = { 'text-spacing': '/reader-spacing.css', '200%': '/reader-large.css' };

export const pathOf = (page, { dir, reader }) => `/${page.name}/${dir}/${reader.replace('%', '-percent')}`;
