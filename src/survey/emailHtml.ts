import { tellAll } from '../figure/problems.js';

/** The colours of a scale in a mail, as `#rrggbb`, `#rgb` or a name: all that mail clients agree on. */
export interface EmailColors {
  /** The question and the numbers. Default `#1b1f27`. */
  ink: string;
  /** The hint and the words of the ends. Default `#565b63`. */
  quiet: string;
  /** The edge of the strip. Default `#7f838b`. */
  edge: string;
  /** The hairlines between its cells. Default `#dee0e2`. */
  line: string;
  /** The numbers, where they are not to be in ink. */
  accent?: string;
  /** The paper under it all. Default `#ffffff`. */
  surface: string;
}

const plain: EmailColors = { ink: '#1b1f27', quiet: '#565b63', edge: '#7f838b', line: '#dee0e2', surface: '#ffffff' };
const color = /^(#([0-9a-f]{3}){1,2}|[a-z]+)$/i;
const families = /^[\w\s,'"-]+$/;

/** Colours and font with their defaults. They end in style attributes: what could be more than a colour or a font is told and left out. */
export function lookOf(widget: string, colors: Partial<EmailColors> | undefined, font = 'Arial, Helvetica, sans-serif') {
  const refused: string[] = [];
  const given = Object.entries(colors ?? {}).filter(([name, value]) => {
    const fits = typeof value === 'string' && color.test(value);
    if (!fits && value != null)
      refused.push(`colors.${name} is ${JSON.stringify(value)}; allowed: #rrggbb, #rgb or a name. The default is used.`);
    return fits;
  });
  const known = families.test(font);
  if (!known) refused.push(`font is ${JSON.stringify(font)}; allowed: names of fonts with commas between. Arial is used.`);
  tellAll(widget, refused);
  return { ...plain, ...(Object.fromEntries(given) as Partial<EmailColors>), font: known ? font : 'Arial' };
}

type Values = Record<string, string | number | false | undefined>;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it may stand in HTML, between quotes too. */
export const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign]!);

const given = (values: Values) => Object.entries(values).filter(([, value]) => value !== undefined && value !== false);

/** What a style attribute holds. */
export const css = (values: Values) =>
  given(values)
    .map(([name, value]) => `${name}:${value}`)
    .join(';') || undefined;

/** An element with its attributes escaped; `content` is HTML already. */
export const element = (name: string, attributes: Values, content = '') =>
  `<${name}${given(attributes)
    .map(([attribute, value]) => ` ${attribute}="${escape(String(value))}"`)
    .join('')}>${content}</${name}>`;
