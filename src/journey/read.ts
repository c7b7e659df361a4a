import { recordsOf, teller, type RowProblem } from '../figure/records.js';
import type { JourneyCurve, JourneyPhase, LaneValue, Touchpoint } from './journey.js';
import { journeyNl } from './words.nl.js';
import { journeyLanesEn } from './words.en.js';

/** Something in the file that is not as it should be. The rest is read all the same. */
export interface JourneyRowProblem extends RowProblem<'file' | 'header' | 'emotion' | 'touchpoint' | 'score' | 'extra'> {
  /**
   * `file`: it cannot be read, or not to its end; `header`: the touchpoints have no column, or a column stands twice; `emotion`: no number, taken as unknown; `touchpoint`: a row names neither a touchpoint nor a phase, and is left out; `score`: no
   * number beside a score, left out; `extra`: a value beyond the last column, left out.
   */
  kind: 'file' | 'header' | 'emotion' | 'touchpoint' | 'score' | 'extra';
}

/** What the columns may be called, in English and Dutch, whatever their case. */
const names = {
  phase: ['phase', 'stage', 'fase'],
  name: ['touchpoint', 'contact', 'step', 'contactmoment', 'stap'],
  channel: ['channel', 'kanaal'],
  actors: ['actors', 'actor', 'who', 'wie', 'actoren'],
  when: ['when', 'wanneer', 'moment'],
  start: ['start', 'begin', 'van'],
  end: ['end', 'einde', 'eind', 'tot'],
  momentOfTruth: ['moment of truth', 'moment van de waarheid'],
  emotion: ['emotion', 'feeling', 'gevoel', 'emotie'],
} as const;
type Field = keyof typeof names;
const fields = Object.keys(names) as Field[];

const plain = (title: string) =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();

/** A number in a cell, with a point or a comma; `undefined` for what is none. */
const numberOf = (cell: string): number | undefined => {
  const text = cell.trim().replace(/^[−–]/, '-').replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : undefined;
};

/** The id of a lane: that of a lane the library knows, by its English or Dutch name, else its title. */
const laneOf = (title: string): string =>
  Object.keys(journeyLanesEn).find((id) =>
    [id, journeyLanesEn[id as keyof typeof journeyLanesEn], journeyNl.lanes[id as keyof typeof journeyLanesEn] ?? ''].some(
      (name) => plain(name) === plain(title),
    ),
  ) ?? title;

const parts = ['n', 'low', 'high'] as const;

/** What a column holds. */
type Column =
  | { kind: 'field'; field: Exclude<Field, 'emotion'> }
  | { kind: 'emotion'; curve: string }
  | { kind: 'lane'; id: string; part: (typeof parts)[number] | null };

function columnsOf(titles: readonly string[]): (Column | null)[] {
  return titles.map((title): Column | null => {
    const text = plain(title);
    if (!text) return null;
    const field = fields.find((key) => (names[key] as readonly string[]).includes(text));
    if (field && field !== 'emotion') return { kind: 'field', field };
    // `emotion`, or `emotion As-is` where there are several curves.
    const word = names.emotion.find((name) => text === name || text.startsWith(`${name} `) || text.startsWith(`${name}:`));
    if (word)
      return {
        kind: 'emotion',
        curve: title
          .trim()
          .slice(word.length)
          .replace(/^[\s:]+/, ''),
      };
    const part = parts.find((name) => text.endsWith(` ${name}`));
    const lane = part ? title.trim().slice(0, -part.length).trim() : title.trim();
    const beside = part && titles.some((other) => plain(other) === plain(lane));
    return { kind: 'lane', id: laneOf(beside ? lane : title.trim()), part: beside ? part : null };
  });
}

/** What `readJourney` gives: props of a `JourneyTimeline`, and what was wrong. */
export interface JourneyFile {
  journey: { phases: JourneyPhase[]; curves?: JourneyCurve[] };
  problems: JourneyRowProblem[];
}

/**
 * Reads a journey from a CSV file with a row for each touchpoint, in time order. Columns are told by their titles, English or Dutch, in any case and order: `phase`, `touchpoint`, `channel`, `actors` (with commas between them), `when`, `start`, `end`,
 * `emotion`, `moment of truth`; several curves as `emotion As-is`, `emotion To-be`. An empty phase is that of the row before, and a row with a phase alone is a phase without touchpoints. Every other column is a lane: one the library knows by its
 * name, or another by its title; several lines in a cell are a list, and `KPI n`, `KPI low` and `KPI high` beside `KPI` make it a score. Numbers have a point or a comma; the separator is a comma, a semicolon or a tab.
 * What cannot be used is told with its line and column, and no other row is lost.
 * @throws TypeError for what is no text.
 */
export function readJourney(csv: string): JourneyFile {
  if (typeof csv !== 'string') throw new TypeError(`readJourney: the file is ${csv === null ? 'null' : typeof csv}; allowed: its text.`);
  const phases: (JourneyPhase & { touchpoints: Touchpoint[] })[] = [];
  const problems: JourneyRowProblem[] = [];
  const records = recordsOf(csv);
  if (typeof records === 'string')
    return { journey: { phases }, problems: [{ kind: 'file', line: 1, column: null, title: null, value: '', says: records }] };

  const { titles, rows, open } = records;
  const tell = teller(problems, titles);

  const given = columnsOf(titles);
  const columns = given.map((column, at) => {
    const first = column && given.findIndex((other) => JSON.stringify(other) === JSON.stringify(column));
    if (first === null || first === at) return column;
    tell('header', records.line, at, titles[at]!, 'An earlier column has this title too; allowed: one. This one is left out.');
    return null;
  });
  if (!columns.some((column) => column?.kind === 'field' && column.field === 'name')) {
    tell('header', records.line, null, titles.join(', '), `No column names the touchpoints; allowed: ${names.name.join(', ')}.`);
    return { journey: { phases }, problems };
  }
  const curves = columns.flatMap((column) => (column?.kind === 'emotion' ? column.curve : []));
  const several = curves.some(Boolean);

  for (const { values, line } of rows) {
    const cell = (field: Field) => {
      const at = columns.findIndex((column) => column?.kind === 'field' && column.field === field);
      return values[at]?.trim() ?? '';
    };
    const [phase, name] = [cell('phase'), cell('name')];
    if (phase && phase !== phases.at(-1)?.name) phases.push({ name: phase, touchpoints: [] });
    values.slice(titles.length).forEach((value, extra) => {
      if (value.trim())
        tell('extra', line, titles.length + extra, value, 'It stands beyond the last column; allowed: a title above it. It is left out.');
    });
    if (!name) {
      if (!phase) tell('touchpoint', line, null, '', 'The row names neither a touchpoint nor a phase; allowed: a name. It is left out.');
      continue;
    }
    const emotions = Object.create(null) as Record<string, number | null>;
    const lanes = Object.create(null) as Record<string, LaneValue>;
    columns.forEach((column, at) => {
      const value = values[at]?.trim() ?? '';
      if (!value) return;
      if (column?.kind === 'emotion') {
        const emotion = numberOf(value);
        if (emotion === undefined)
          tell('emotion', line, at, value, 'It is no number; allowed: one on the scale of the journey. It is unknown.');
        emotions[column.curve] = emotion ?? null;
      } else if (column?.kind === 'lane' && !column.part) {
        const beside = columns.flatMap((other, index) =>
          other?.kind === 'lane' && other.id === column.id && other.part && values[index]?.trim() ? [{ part: other.part, index }] : [],
        );
        const score = numberOf(value);
        const list = value.split(/\s*[\r\n]+\s*/);
        lanes[column.id] = score !== undefined && beside[0] ? { value: score } : list[1] ? list : value;
        for (const { part, index } of beside) {
          const own = numberOf(values[index]!);
          const lane = lanes[column.id];
          if (own === undefined || typeof lane !== 'object' || Array.isArray(lane))
            tell('score', line, index, values[index]!, 'It is no number beside a number; allowed: both. It is left out.');
          else Object.assign(lane, { [part]: own });
        }
      }
    });
    const texts = fields.flatMap((field) => {
      const text = field === 'phase' || field === 'name' || field === 'actors' || field === 'emotion' ? '' : cell(field);
      return text ? [[field, text]] : [];
    });
    const actors = cell('actors')
      .split(',')
      .flatMap((actor) => actor.trim() || []);
    if (!phases[0]) phases.push({ name: '', touchpoints: [] });
    phases.at(-1)!.touchpoints.push({
      name,
      ...(Object.fromEntries(texts) as Partial<Touchpoint>),
      ...(actors[0] ? { actors } : {}),
      ...(curves[0] === undefined ? {} : { emotion: several ? emotions : (emotions[''] ?? null) }),
      ...(Object.keys(lanes)[0] === undefined ? {} : { lanes }),
    });
  }
  if (open !== null)
    tell('file', open, null, '"', 'A quotation is opened and never closed; allowed: a closing mark. What follows is one cell.');
  problems.sort((a, b) => a.line - b.line);
  return {
    journey: {
      phases,
      ...(several
        ? {
            curves: curves.map((curve) => ({
              id: curve,
              name: curve || titles[columns.findIndex((column) => column?.kind === 'emotion')]!,
            })),
          }
        : {}),
    },
    problems,
  };
}
