import { textOf as given } from '../figure/given.js';
import { emotionScales, type JourneyPhase, type Touchpoint } from './journey.js';
import type { JourneyTimelineProps } from './JourneyTimeline.js';

/** A journey as Mermaid can hold it; its keys are props of `JourneyTimeline`. */
export interface MermaidJourney {
  /** Mermaid's `title`. */
  caption?: string;
  /** Mermaid's `accTitle`. */
  'aria-label'?: string;
  /** Mermaid's `accDescr`. */
  description?: string;
  scale: '1..5';
  /** Mermaid's sections. What stands before the first has no name. */
  phases: JourneyPhase[];
}

/** Something in the text that is not as it should be. The rest is read all the same. */
export interface MermaidProblem {
  /**
   * `start`: the text does not begin with `journey`; `score`: it is missing, no number, or not in 1…5; `name`: a score or a comment without a task before it; `extra`: more than two colons, and what follows
   * them is left out; `comment`: a `#` cuts a task off; `statement`: Mermaid refuses what stands there; `settings`: front matter or a directive, left aside.
   */
  kind: 'start' | 'score' | 'name' | 'extra' | 'comment' | 'statement' | 'settings';
  /** The line of the text, from 1. */
  line: number;
  /** As it stands there. */
  value: string;
  /** What is wrong, and what is allowed, in English. */
  says: string;
}

/** In Mermaid's text `#quot;` and `#35;` stand for characters; while it is read, these two embrace them. */
const [opened, closed] = ['\ue000', '\ue001'];
const named: Partial<Record<string, string>> = {
  __proto__: null as never,
  amp: '&',
  apos: "'",
  colon: ':',
  comma: ',',
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  num: '#',
  quot: '"',
  semi: ';',
};

const written = (text: string): string =>
  text.replace(new RegExp(`${opened}(\\w+)${closed}`, 'g'), (_, name: string) => {
    const code = /^\d+$/.test(name) ? Number(name) : NaN;
    return (code <= 0x10ffff ? String.fromCodePoint(code) : named[name]) ?? `#${name};`;
  });
const textOf = (text: string): string => written(text).trim();

/** As many line breaks as there are, so that lines keep their numbers. */
const blank = (text: string): string => text.replace(/[^\n]+/g, '');

/** What Mermaid's lexer tries, in its order; the first that fits is taken. */
const tokens = {
  comment: /%(?!\{)[^\n]*|[^}]%%[^\n]*/y,
  space: /\s+/y,
  hash: /#[^\n]*/y,
  journey: /journey\b/iy,
  title: /title\s([^#\n;]+)/iy,
  accTitle: /accTitle\s*:\s*([^\n]*)/iy,
  accDescr: /accDescr\s*(?::\s*([^\n]*)|\{\s*([^}]*)\}?)/iy,
  section: /section\s([^#:\n;]+)/iy,
  task: /([^#:\n;]+)(:[^#\n;]+)?/y,
  score: /:[^#\n;]*/y,
  end: /[^]/y,
} as const;
const kinds = Object.keys(tokens) as (keyof typeof tokens)[];

/**
 * Reads a user journey as Mermaid writes it (https://mermaid.js.org/syntax/userJourney.html): `title`, `section`, `accTitle` and `accDescr` in any case, and tasks as `name: score: actor, actor`. `%%` and `#` begin a
 * comment. It takes what Mermaid takes; what Mermaid refuses or takes for something else is told with its line, and the rest is read all the same. A score outside 1…5 stays as it is, one that is no number is unknown.
 * @throws TypeError for what is no text.
 */
export function parseMermaidJourney(text: string): { journey: MermaidJourney; problems: MermaidProblem[] } {
  if (typeof text !== 'string')
    throw new TypeError(`parseMermaidJourney: the text is ${text === null ? 'null' : typeof text}; allowed: a string.`);
  const phases: (JourneyPhase & { touchpoints: Touchpoint[] })[] = [];
  const journey: MermaidJourney = { scale: '1..5', phases };
  const problems: MermaidProblem[] = [];
  let line = 1;
  const tell = (kind: MermaidProblem['kind'], value: string, says: string) => problems.push({ kind, line, value: written(value), says });

  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const bare = source
    // Front matter and directives set Mermaid's looks; a title may stand there as well.
    .replace(/^\s*---[^\S\n]*\n([^]*?)\n[^\S\n]*---[^\S\n]*\n/, (all, matter: string) => {
      const title = /^[^\S\n]*title:[^\S\n]*(.+)$/m
        .exec(matter)?.[1]!
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2');
      if (title) journey.caption = title;
      if (!title || matter.trim().includes('\n'))
        tell('settings', '---', 'Front matter is left aside, but for its title: it sets how Mermaid draws.');
      return blank(all);
    })
    .replace(/%%\{[^]*?(?:\}%%|$)/g, (all, at: number, whole: string) => {
      line = whole.slice(0, at).split('\n').length;
      tell('settings', all, 'A directive is left aside: it sets how Mermaid draws.');
      return blank(all);
    })
    .replace(/#(\w+);/g, `${opened}$1${closed}`);
  line = 1;

  let at = 0;
  let begun = false;
  while (at < bare.length) {
    for (const kind of kinds) {
      const token = tokens[kind];
      token.lastIndex = at;
      const match = token.exec(bare);
      if (!match) continue;
      if (!begun && !['comment', 'space', 'hash'].includes(kind)) {
        begun = true;
        if (kind !== 'journey')
          tell(
            'start',
            match[0].trim(),
            `The text begins with “${written(match[0].trim())}”; allowed: journey, on a line before the others.`,
          );
        else {
          at = token.lastIndex;
          break;
        }
      }
      take(kind, match);
      line += match[0].split('\n').length - 1;
      at = token.lastIndex;
      break;
    }
  }
  if (!begun) tell('start', '', 'The text is empty; allowed: journey, then sections and tasks.');
  problems.sort((a, b) => a.line - b.line);
  return { journey, problems };

  function take(kind: keyof typeof tokens, [all, first, second]: RegExpExecArray): void {
    if (kind === 'title') journey.caption = textOf(first!);
    else if (kind === 'accTitle') journey['aria-label'] = textOf(first!);
    // Comments are gone before Mermaid reads a description of several lines.
    else if (kind === 'accDescr') journey.description = textOf(first ?? second!.replace(/^\s*%%(?!\{)[^\n]+\n?/gm, ''));
    else if (kind === 'section') phases.push({ name: textOf(first!), touchpoints: [] });
    else if (kind === 'task') task(textOf(first!), second, bare[at + all.length]);
    else if (kind === 'journey')
      tell('statement', all, 'A line begins with “journey”, which Mermaid refuses after the first; allowed: another first word.');
    else if (kind === 'score') tell('name', all.trim(), 'A score without a task before it is left out; allowed: name: score: actors.');
    else if (kind === 'end') tell('statement', all, `“${all}” ends a statement, and Mermaid refuses it; allowed: a new line.`);
  }

  function task(name: string, data: string | undefined, next: string | undefined): void {
    const [score = '', people = '', ...others] = (data ?? '').slice(1).split(':');
    const emotion = score.trim() ? Number(textOf(score)) : NaN;
    const told = `“${name}”`;
    if (next === '#' && !data)
      tell(
        'comment',
        name,
        `${told} is cut off by a “#”, which begins a comment; allowed: a name without “#”, and its score after a colon.`,
      );
    else if (!score.trim()) tell('score', name, `${told} has no score; allowed: a number from 1 to 5 after a colon.`);
    else if (Number.isNaN(emotion))
      tell('score', textOf(score), `The score of ${told} is “${textOf(score)}”, which is no number; allowed: 1 to 5. It is unknown.`);
    else if (!(emotion >= 1 && emotion <= 5)) tell('score', textOf(score), `The score of ${told} is ${emotion}; allowed: 1 to 5.`);
    if (others[0] !== undefined)
      tell(
        'extra',
        textOf(others.join(':')),
        `${told} has more than two colons: “${textOf(others.join(':'))}” is left out; allowed: name: score: actors.`,
      );
    const actors = people.split(',').flatMap((actor) => textOf(actor) || []);
    if (!phases[0]) phases.push({ name: '', touchpoints: [] });
    phases.at(-1)!.touchpoints.push({ name, emotion: Number.isNaN(emotion) ? null : emotion, ...(actors[0] ? { actors } : {}) });
  }
}

/** A part of a journey that Mermaid's text does not hold, or not as it is. */
export interface MermaidLoss {
  /** Where it stands in the journey. */
  path: string;
  value: unknown;
  /** What became of it, in English. */
  says: string;
}

/** What Mermaid takes for the end of a name, or rewrites before it reads. */
const unheld = {
  title: /[#;\r\n]|%%\{|<(?=\w)/g,
  line: /[\r\n]|%%\{|#(?=\w+;)|<(?=\w)/g,
  name: /[#:;\r\n]|%%\{|<(?=\w)/g,
  actor: /[#:;,\r\n]|%%\{|<(?=\w)/g,
};
/** What it takes for something else at the beginning of a statement. */
const mistaken = /^(?:%|[^}]%%|journey\b|(?:title|section)\s|accTitle\s*$|accDescr\s*(?:$|\{))/i;

/**
 * Writes a journey as Mermaid's text, which Mermaid reads as the same sections, tasks, scores and actors. What it cannot hold is listed in `leftOut` with its place and what became of it: a colon in a name becomes a space, a
 * touchpoint of unknown emotion a comment, and lanes, channels and dates are not written.
 * @throws TypeError for what has no phases.
 */
export function formatMermaidJourney(journey: JourneyTimelineProps): { text: string; leftOut: MermaidLoss[] } {
  const phases: readonly JourneyPhase[] = journey?.phases;
  if (!Array.isArray(phases)) throw new TypeError('formatMermaidJourney: phases is no list; allowed: the props of a JourneyTimeline.');
  const leftOut: MermaidLoss[] = [];
  const lose = (path: string, value: unknown, says: string) => leftOut.push({ path, value, says });
  const { phases: _, scale = '-2..2', caption, 'aria-label': label, description, ...others } = journey;

  /** The text as Mermaid reads it back; what had to change is listed. */
  const held = (path: string, value: string, kind: keyof typeof unheld, isFirst = false): string => {
    let text = value.replace(unheld[kind], (found) => (found === '<' ? '< ' : ' ')).trim();
    if (text !== value.trim()) text = text.replace(/\s+/g, ' ');
    if (isFirst && mistaken.test(text)) text = `“${text}`.replace(/^“([^}]?)%%/, '“$1 %').replace(/$/, '”');
    if (text !== value) lose(path, value, `Mermaid cannot hold it as it is; it is written as “${text}”.`);
    return text;
  };
  const line: string[] = ['journey'];
  const head = (key: string, value: unknown, keyword: string, kind: 'title' | 'line') => {
    if (value === undefined || value === null || value === false) return;
    if (typeof value !== 'string') return lose(key, value, 'It is no text, and is not written.');
    const text = held(key, value, kind);
    if (text) line.push(`    ${keyword} ${text}`);
  };
  head('caption', caption, 'title', 'title');
  head('aria-label', label, 'accTitle:', 'line');
  head('description', description, 'accDescr:', 'line');
  rest('', others);

  const { min, max } = (typeof scale === 'string' ? emotionScales[scale] : scale) ?? emotionScales['1..5'];
  const own = min === 1 && max === 5;
  if (!own) lose('scale', scale, `Mermaid draws 1 to 5: scores from ${min} to ${max} are moved there in proportion.`);
  const score = (value: number) => (own ? value : +(1 + (4 * (value - min)) / (max - min)).toFixed(4));

  phases.forEach(({ name, touchpoints, ...more }: JourneyPhase, index) => {
    const path = `phases[${index}]`;
    const section = held(`${path}.name`, given(name) ?? '', 'name') || (index === 0 && touchpoints?.[0] ? '' : '…');
    if (section === '…' && name !== '…') lose(`${path}.name`, name, 'Mermaid has no section without a name; it is written as “…”.');
    if (section) line.push(`    section ${section}`);
    rest(`${path}.`, more);
    touchpoints?.forEach(({ name: task, emotion, actors, ...details }: Touchpoint, at) => {
      const own = `${path}.touchpoints[${at}]`;
      const text = held(`${own}.name`, given(task) ?? '', 'name', true) || '…';
      if (text === '…' && task !== '…') lose(`${own}.name`, task, 'Mermaid has no task without a name; it is written as “…”.');
      const people = (actors ?? []).flatMap((actor, place) => held(`${own}.actors[${place}]`, given(actor) ?? '', 'actor') || []);
      const end = people[0] ? `: ${people.join(', ')}` : '';
      rest(`${own}.`, details);
      if (typeof emotion === 'number' && Number.isFinite(emotion)) line.push(`      ${text}: ${score(emotion)}${end}`);
      else {
        lose(`${own}.emotion`, emotion, 'Mermaid has no task without a score; it is written as a comment.');
        line.push(`      %% ${text}${end}`);
      }
    });
  });
  return { text: `${line.join('\n')}\n`, leftOut };

  function rest(path: string, fields: Record<string, unknown>): void {
    for (const [key, value] of Object.entries(fields))
      if (value !== undefined && value !== null) lose(path + key, value, 'Mermaid does not know it; it is not written.');
  }
}
