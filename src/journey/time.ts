import { list, nameOf, textOf } from '../figure/given.js';
import { round } from '../figure/round.js';
import type { JourneyPhase, Touchpoint } from './journey.js';
import { journeyTimeEn, type JourneyTimeWords } from './words.en.js';

/** A time that cannot be used. The rest is, and the touchpoint is drawn. */
export interface TimeProblem {
  /** Where it stands in the phases. */
  path: string;
  /** The name of the touchpoint. */
  name: string;
  /** What is wrong, and what is allowed, in English. */
  says: string;
  /** The same for a reader, in the language asked for. */
  note: string;
}

export interface TimedPhasesOptions {
  /** `proportional` makes a touchpoint as long as the time until the next one begins, beyond the room its words need. Default `even`. */
  spacing?: 'even' | 'proportional';
  /** The days without contact from which a period is told. Default 14. */
  pauseFrom?: number;
  /** Language of dates and periods. Default English. */
  locale?: { journey: { time: JourneyTimeWords } };
}

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;
const hour = 36e5;

/** A time as it stands, and its hours since 1970. One without a zone is taken as it stands, so that a server and a browser elsewhere agree. */
function timeOf(text: unknown) {
  const [all, year, month, day, clock = '', zone] = (typeof text === 'string' && iso.exec(text)) || [];
  const hours = Date.parse(clock && !zone ? `${all}Z` : all!) / hour;
  // Some engines take 30 February for 2 March.
  const exists = Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return hours === hours && exists ? { hours, year: Number(year), month: Number(month) - 1, day: Number(day), clock } : null;
}

/**
 * The phases with what their times say, for a `JourneyTimeline`: `when` in words from `start` and `end`, where it is not given; `pause`, a period without contact, from the end of a touchpoint to the start of the next; and with
 * proportional spacing the `share` of the whole time that each takes until the next. A year is named where the journey has several. A time that is none, that ends before it starts, or that starts before the one before it has ended is told.
 */
export function timedPhases(
  phases: readonly JourneyPhase[],
  { spacing = 'even', pauseFrom = 14, locale }: TimedPhasesOptions = {},
): { phases: JourneyPhase[]; problems: TimeProblem[] } {
  const text = locale?.journey.time ?? journeyTimeEn;
  const problems: TimeProblem[] = [];
  const timed = list(phases).map((phase) => ({ ...phase, touchpoints: list(phase?.touchpoints).map((touchpoint) => ({ ...touchpoint })) }));
  const all = timed.flatMap(({ touchpoints }, at) =>
    touchpoints.map((touchpoint: Touchpoint, index) => {
      const path = `phases[${at}].touchpoints[${index}]`;
      const name = nameOf(touchpoint.name, index);
      const tell = (key: 'start' | 'end', fault: 'none' | 'backwards' | 'overlap', says: string) =>
        problems.push({ path: `${path}.${key}`, name, says: `${JSON.stringify(touchpoint[key])} ${says}`, note: text.fault(name, fault) });
      const [start, end] = (['start', 'end'] as const).map((key) => {
        const time = timeOf(touchpoint[key]);
        if (!time && textOf(touchpoint[key]) !== undefined)
          tell(key, 'none', 'is no time; allowed: 2026-03-29 or 2026-03-29T14:30. It is left out.');
        return time;
      }) as [ReturnType<typeof timeOf>, ReturnType<typeof timeOf>];
      const backwards = start && end && end.hours < start.hours;
      if (backwards) tell('end', 'backwards', 'is before the start; allowed: a later one. It is left out.');
      return { touchpoint, tell, start, end: backwards ? null : end };
    }),
  );
  const years = new Set(all.flatMap(({ start, end }) => [start, end].flatMap((time) => time?.year ?? [])));
  const write = ({ day, month, year, clock }: NonNullable<ReturnType<typeof timeOf>>) =>
    [text.date(day, month, years.size > 1 ? year : undefined), clock].filter(Boolean).join(' ');
  const lengths = all.map(({ touchpoint, start, end }, index) => {
    const written = [start, end].flatMap((time) => (time ? write(time) : []));
    if (written[0] && textOf(touchpoint.when) === undefined) touchpoint.when = [...new Set(written)].join(' – ');
    const next = all[index + 1]?.start;
    const last = end ?? start;
    if (!next || !last) return 0;
    const hours = next.hours - last.hours;
    if (hours < 0)
      all[index + 1]!.tell(
        'start',
        'overlap',
        'is before the end of the one before; allowed: time order. There is no period between them.',
      );
    else if (hours >= pauseFrom * 24) touchpoint.pause = [text.period(hours), text.noContact];
    return Math.max(0, next.hours - (start ?? last).hours);
  });
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  if (spacing === 'proportional' && whole > 0) all.forEach(({ touchpoint }, index) => (touchpoint.share = round(lengths[index]! / whole)));
  return { phases: timed, problems };
}
