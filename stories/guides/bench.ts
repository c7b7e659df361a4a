import written from './bench.json';

/** A median, and how many times what is written by hand takes, with its 95 % interval. */
export interface Compared {
  ms: number;
  ratio: number;
  low: number;
  high: number;
}

export type Measure = 'mount' | 'update' | 'click' | 'dressed' | 'server';

export interface Contender extends Record<Measure, Compared | null> {
  name: string;
  label: string;
  packages: string[];
  note: string;
  /** Bytes after gzip. */
  script: number;
  sheet: number | null;
  /** What a server says instead of sending something. */
  error: string | null;
  /** Characters of its HTML. */
  bytes: number;
  /** What is there of one without script; pairs are how many of how many. */
  scriptless: {
    labels: [number, number];
    values?: [number, number];
    shapes: number;
    radios?: number;
    posted?: string;
  };
}

export type KindName = 'radar' | 'scale' | 'journey';

export interface Kind {
  /** How many are mounted and updated at once, and how many clicked. */
  count: number;
  clicked?: number;
  rounds: number;
  rows: Contender[];
}

export interface AgainstBare {
  label: string;
  ours: number;
  bare: number;
  ratio: number;
  low: number;
  high: number;
  bar?: number;
  rounds: number;
}

export interface Counted extends Compared {
  label: string;
  first: number;
  bar?: number;
  note: string;
  rounds: number;
}

/** What `npm run bench` writes. */
export interface Bench {
  date: string;
  minutes: number;
  machine: { processor: string; cores: number; memory: number; system: string; load: number };
  node: string;
  chromium: string;
  versions: Record<string, string>;
  /** Bytes of React after gzip, which no bundle here counts. */
  react: number;
  kinds: Record<KindName, Kind>;
  ours: Record<'mount' | 'update' | 'click' | 'heldClick', AgainstBare[]>;
  counting: Counted[];
}

export const bench = written as unknown as Bench;

/** The measures in the order of the tables. */
export const measures: Record<Measure, string> = {
  mount: 'mounted',
  update: 'updated',
  click: 'one click, no sheet',
  dressed: 'one click, own sheet',
  server: 'on a server',
};

/** Who takes less than ours at what; `clearly` if the whole of the interval lies below the whole of ours. */
export const ahead = ({ rows }: Kind, measure: Measure): { who: Contender; clearly: boolean }[] => {
  const ours = rows.find(({ name }) => name === 'ours')?.[measure];
  return rows.flatMap((who) => {
    const own = who[measure];
    return ours && own && who.packages.length > 0 && own.ms < ours.ms ? [{ who, clearly: own.high < ours.low }] : [];
  });
};
