import { css, element, escape, type EmailColors } from './emailHtml.js';

/** A point as it is written: what is to be read of it, and where it leads. */
export interface EmailPoint {
  face: string;
  href: string | undefined;
}

export interface EmailTable {
  question: string;
  hint: string;
  points: readonly EmailPoint[];
  /** Each point in a row of its own. */
  worded: boolean;
  /** What the two ends mean; empty where the points say it. */
  legend: readonly string[];
  lang: string;
  dir: 'ltr' | 'rtl';
  look: EmailColors & { font: string };
}

/** The most cells in a row that a phone has room for. */
const widest = 11;

/** The points row by row: one in each where they have words, otherwise as few rows as there can be, all of one length. */
function rowsOf<P>(points: readonly P[], worded: boolean): (P | undefined)[][] {
  const rows = worded ? points.length : Math.ceil(points.length / widest);
  const cells = Math.ceil(points.length / rows);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: cells }, (_, at) => points[row * cells + at]));
}

/** For Outlook, which knows no max-width. */
const frame = [
  '<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->',
  '<!--[if mso]></td></tr></table><![endif]-->',
];

/** The table of `scaleEmail`. Attributes say again what styles say: some clients keep the one, some the other. */
export function emailTable({ question, hint, points, worded, legend, lang, dir, look }: EmailTable): string {
  const { ink, quiet, edge, line, accent = ink, surface, font } = look;
  const [start, end] = dir === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);

  const table = (rows: readonly string[], style: Record<string, string> = {}, attributes: Record<string, string> = {}) =>
    element(
      'table',
      {
        role: 'presentation',
        dir,
        ...attributes,
        width: '100%',
        cellpadding: 0,
        cellspacing: 0,
        border: 0,
        style: css({ width: '100%', 'table-layout': 'fixed', 'mso-table-lspace': 0, 'mso-table-rspace': 0, ...style }),
      },
      `\n${rows.map((row) => element('tr', {}, row)).join('\n')}\n`,
    );
  const type = (color: string, size: number, height: number) => ({
    color,
    'font-family': font,
    'font-size': `${size}px`,
    'line-height': `${height}px`,
    'mso-line-height-rule': 'exactly',
    'word-wrap': 'break-word',
  });
  const say = (text: string, style: Record<string, string>, attributes: Record<string, string> = {}) =>
    element('td', { align: start, valign: 'top', ...attributes, style: css(style) }, escape(text));

  const cell = (point: EmailPoint | undefined, row: number, at: number, cells: number) => {
    const hairline = `1px solid ${line}`;
    const attributes = {
      align: worded ? start : 'center',
      valign: 'middle',
      height: 44,
      width: `${Math.floor(100 / cells)}%`,
      style: css({ padding: 0, 'border-top': row > 0 && hairline, [`border-${start}`]: at > 0 && hairline }),
    };
    if (!point) return element('td', attributes);
    const { face, href } = point;
    const padding = worded ? '12px' : '12px 0';
    const style = css({ ...type(href ? accent : quiet, 16, 20), display: 'block', padding, 'text-decoration': 'none' });
    const shown = href
      ? element('a', { href, target: '_blank', rel: 'noopener', style }, escape(face))
      : element('span', { style }, escape(face));
    return element('td', attributes, shown);
  };
  const strip = rowsOf(points, worded).map((row, place) => row.map((point, at) => cell(point, place, at, row.length)).join('\n'));
  const words = legend.map((text, at) => {
    const style = { ...type(quiet, 13, 18), padding: '10px 0 0', [`padding-${at === 0 ? end : start}`]: '8px' };
    return say(text, style, { width: '50%', align: at === 0 ? start : end });
  });

  const inside = (content: string) => element('td', { style: 'padding:0' }, content);
  const rows = [
    say(question, { ...type(ink, 16, 22), 'font-weight': 'bold', padding: hint ? '0 0 4px' : '0 0 14px' }),
    hint && say(hint, { ...type(quiet, 14, 20), padding: '0 0 14px' }),
    strip.length > 0 && inside(table(strip, { border: `1px solid ${edge}`, 'border-radius': '8px', 'border-collapse': 'separate' })),
    words.length > 0 && inside(table([words.join('\n')])),
  ].filter((row): row is string => Boolean(row));
  return `${frame[0]}\n${table(rows, { 'max-width': '600px', background: surface }, { lang, bgcolor: surface })}\n${frame[1]}\n`;
}
