import type { ReactNode } from 'react';
import { ahead, bench, measures, type AgainstBare, type Compared, type Contender, type KindName, type Measure } from './bench.js';
import { Table } from '../pages/Table.js';
import './bench.css';

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const fixed = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const kilobytes = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const times = (ratio: number) => (ratio < 10 ? fixed : number).format(ratio);
const Ratio = ({ ratio, low, high }: Omit<Compared, 'ms'>) => (
  <span className="ratio">
    {times(ratio)} × <small>({`${times(low)}–${times(high)}`})</small>
  </span>
);

const Time = ({ time, isMeasure }: { time: Compared; isMeasure: boolean }) => (
  <>
    {number.format(time.ms)} ms
    {!isMeasure && <Ratio {...time} />}
  </>
);

const Who = ({ who: { label, packages, note } }: { who: Contender }) => (
  <>
    {label} {packages[0] && bench.versions[packages[0]]}
    {note && <small>{note}</small>}
  </>
);

/** What stands where there is no time. */
const without = ({ sheet }: Contender, measure: Measure) =>
  measure === 'server' ? 'nothing' : measure === 'dressed' && sheet === null ? 'no sheet' : 'not measured';

const timesOf = (kind: KindName) => {
  const { rows } = bench.kinds[kind];
  const shown = (Object.keys(measures) as Measure[]).filter((measure) => rows.some((row) => row[measure]));
  return { rows, shown };
};

/** How long each takes of a kind. */
export function Times({ kind }: { kind: KindName }) {
  const { count, clicked, rounds } = bench.kinds[kind];
  const { rows, shown } = timesOf(kind);
  const many: Record<Measure, string> = {
    ...measures,
    mount: `${count} mounted`,
    update: `${count} updated`,
    server: 'one rendered on Node',
  };
  return (
    <Table
      figures
      label={`Medians of ${rounds} rounds, and how many times as long as by hand (95 % interval)${clicked ? `; a click is one of ${2 * clicked} in each round` : ''}`}
      head={['by', ...shown.map((measure) => many[measure])]}
      rows={rows.map((row) => [
        <Who key="who" who={row} />,
        ...shown.map((measure) => {
          const time = row[measure];
          return time ? <Time key={measure} time={time} isMeasure={row.name === 'bare'} /> : without(row, measure);
        }),
      ])}
    />
  );
}

const kB = (bytes: number) => `${kilobytes.format(bytes / 1000)} kB`;
const of = ([there, all]: readonly [number, number], what: string) => (there ? `${there} of ${all} ${what}` : `none of ${all} ${what}`);

function Scriptless({ who: { error, bytes, scriptless } }: { who: Contender }) {
  const { labels, values, shapes, radios, posted } = scriptless;
  if (error)
    return (
      <>
        nothing: <code>{error}</code>
      </>
    );
  if (labels[0] === 0) return `nothing to read in ${number.format(bytes)} characters`;
  if (radios !== undefined)
    return (
      <>
        {of(labels, 'texts')}, {radios} radios; 7 is chosen and sent: {posted ? <code>{posted}</code> : 'nothing arrives'}
      </>
    );
  return [of(labels, 'names'), ...(values ? [of(values, 'values')] : []), `${shapes} shapes`].join(', ');
}

/** What each weighs, and what there is of it in a browser without script. */
export const Weights = ({ kind }: { kind: KindName }) => (
  <Table
    figures
    label="After gzip, React not counted; and what a server's HTML shows without script"
    head={['by', 'script', 'style sheet', 'without script']}
    rows={bench.kinds[kind].rows.map((row) => [
      <Who key="who" who={row} />,
      kB(row.script),
      row.sheet === null ? 'none' : kB(row.sheet),
      <Scriptless key="scriptless" who={row} />,
    ])}
  />
);

/** Where others are clearly faster than ours, read from the figures. */
export function Ahead({ kind }: { kind: KindName }) {
  const { shown } = timesOf(kind);
  const found = shown.flatMap((measure) => {
    const names = ahead(bench.kinds[kind], measure).map(({ who, clearly }) => `${clearly ? '' : 'perhaps '}${who.label}`);
    return names.length > 0 ? [`${measures[measure]}: ${names.join(', ')}`] : [];
  });
  return (
    <p>
      <strong>Faster than ours</strong>, perhaps where the intervals overlap — {found.length > 0 ? found.join('; ') : 'nobody, at nothing'}.
    </p>
  );
}

const groups: Record<keyof typeof bench.ours, string> = {
  mount: 'Mounted',
  update: 'Every value becomes another',
  click: 'One click, the form holds the answer',
  heldClick: 'One click, a parent holds the answer',
};

const againstBare = ({ label, ours, bare, bar, rounds, ...ratio }: AgainstBare): ReactNode[] => [
  label,
  `${number.format(ours)} ms`,
  `${number.format(bare)} ms`,
  <Ratio key="ratio" {...ratio} />,
  bar ? `${bar}${ratio.ratio > bar ? ': over' : ''}` : '',
  rounds,
];

/** Ours against the same elements by hand, with the bars that the command holds. */
export const Bars = () =>
  Object.entries(groups).map(([group, caption]) => (
    <Table
      figures
      key={group}
      label={caption}
      head={['what', 'ours', 'by hand', 'ratio', 'at most', 'rounds']}
      rows={bench.ours[group as keyof typeof groups].map(againstBare)}
    />
  ));

/** Ten million scores, counted by ours and by others. */
export const Counted = () => (
  <Table
    figures
    label={`Ten million scores on Node ${bench.node}`}
    head={['by', 'once compiled', 'the first time', 'times the faster bare loop', 'at most', 'rounds']}
    rows={bench.counting.map(({ label, ms, first, bar, rounds, ...ratio }) => [
      label,
      `${number.format(ms)} ms`,
      `${number.format(first)} ms`,
      <Ratio key="ratio" {...ratio} />,
      bar ? `${bar}${ratio.ratio > bar ? ': over' : ''}` : '',
      rounds,
    ])}
  />
);

/** On what and with what it was measured. */
export function Conditions() {
  const { date, minutes, machine, node, chromium, versions, react } = bench;
  const { processor, cores, memory, system, load } = machine;
  return (
    <>
      <p>
        Measured on {date} in {minutes} minutes: {processor}, {cores} cores, {memory} GB, {system}; Chromium {chromium}, Node {node}, React{' '}
        {versions['react']} ({kB(react)}). When it began, {load} processors were busy with something else.
      </p>
      <p>
        {Object.entries(versions)
          .map(([name, version]) => `${name} ${version}`)
          .join(', ')}
        .
      </p>
    </>
  );
}
