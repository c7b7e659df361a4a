import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nl, timedPhases, type JourneyPhase, type Touchpoint } from '../../src/index.js';

const phases = (...touchpoints: Omit<Touchpoint, 'name'>[]): JourneyPhase[] => [
  { name: 'p', touchpoints: touchpoints.map((touchpoint, index) => ({ name: `t${index}`, ...touchpoint })) },
];
const timed = (list: JourneyPhase[], options?: Parameters<typeof timedPhases>[1]) => {
  const { phases: found, problems } = timedPhases(list, options);
  return {
    touchpoints: found.flatMap(({ touchpoints }) => touchpoints),
    told: problems.map(({ path, says }) => `${path} ${says.replace(/;.*/, '')}`),
    notes: problems.map(({ note }) => note),
  };
};

describe('when', () => {
  const when = (...given: Parameters<typeof phases>) => timed(phases(...given)).touchpoints.map((touchpoint) => touchpoint.when);
  test('is a date, with its time where it has one, and with its end', () => {
    expect(when({ start: '2026-03-29' }, { start: '2026-04-01T14:30' }, { start: '2026-04-02', end: '2026-04-05' })).toEqual([
      '29 March',
      '1 April 14:30',
      '2 April – 5 April',
    ]);
  });
  test('names the year where there are several', () => {
    expect(when({ start: '2025-12-31' }, { start: '2026-01-01' })).toEqual(['31 Dec 2025', '1 Jan 2026']);
  });
  test('that is given stays', () => expect(when({ start: '2026-03-29', when: 'spring' })).toEqual(['spring']));
  test('is written in the language asked for', () => {
    expect(timed(phases({ start: '2026-03-29' }), { locale: nl }).touchpoints[0]!.when).toBe('29 mrt');
  });
});

describe('a pause', () => {
  const pauses = (list: JourneyPhase[], pauseFrom?: number) =>
    timed(list, pauseFrom === undefined ? {} : { pauseFrom }).touchpoints.map(({ pause }) => pause);
  test('is told from fourteen days on, from the end of a touchpoint to the start of the next', () => {
    expect(pauses(phases({ start: '2026-03-01' }, { start: '2026-03-15', end: '2026-03-20' }, { start: '2026-04-02' }))).toEqual([
      ['14 days', 'without contact'],
      undefined,
      undefined,
    ]);
  });
  test('is told from as many days as asked for, in hours where it is short', () => {
    expect(pauses(phases({ start: '2026-03-01T08:00' }, { start: '2026-03-01T20:00' }), 0.5)).toEqual([
      ['12 hours', 'without contact'],
      undefined,
    ]);
  });
  test('goes on from phase to phase', () => {
    expect(pauses([...phases({ start: '2026-03-01' }), ...phases({ start: '2026-05-01' })])[0]).toEqual(['61 days', 'without contact']);
  });
  test('is unknown where one of the two times is', () => {
    expect(pauses(phases({ start: '2026-03-01' }, {}, { start: '2026-06-01' }))).toEqual([undefined, undefined, undefined]);
  });
});

describe('proportional spacing', () => {
  test('gives each touchpoint its share of the time until the next begins', () => {
    const { touchpoints } = timed(phases({ start: '2026-01-01' }, { start: '2026-01-02', end: '2026-01-05' }, { start: '2026-01-05' }), {
      spacing: 'proportional',
    });
    expect(touchpoints.map(({ share }) => share)).toEqual([0.25, 0.75, 0]);
  });
  test('is even unless asked for, and where nothing takes time', () => {
    expect(timed(phases({ start: '2026-01-01' }, { start: '2026-01-03' })).touchpoints.map(({ share }) => share)).toEqual([
      undefined,
      undefined,
    ]);
    expect(timed(phases({}, {}), { spacing: 'proportional' }).touchpoints.map(({ share }) => share)).toEqual([undefined, undefined]);
  });
});

describe('what cannot be used is told with its place, and the rest is', () => {
  test.each([
    ['no date', { start: 'yesterday' }, 'phases[0].touchpoints[0].start "yesterday" is no time'],
    ['a date that does not exist', { start: '2026-02-30' }, 'phases[0].touchpoints[0].start "2026-02-30" is no time'],
    ['a month that does not exist', { start: '2026-13-01' }, 'phases[0].touchpoints[0].start "2026-13-01" is no time'],
    ['a number', { start: 7 as never }, 'phases[0].touchpoints[0].start 7 is no time'],
    [
      'an end before its start',
      { start: '2026-03-02', end: '2026-03-01' },
      'phases[0].touchpoints[0].end "2026-03-01" is before the start',
    ],
  ])('%s', (_, touchpoint, sentence) => expect(timed(phases(touchpoint)).told).toEqual([sentence]));
  test('times that overlap', () => {
    const { told, touchpoints } = timed(
      phases({ start: '2026-03-01', end: '2026-05-01' }, { start: '2026-04-01' }, { start: '2026-06-01' }),
    );
    expect(told).toEqual(['phases[0].touchpoints[1].start "2026-04-01" is before the end of the one before']);
    expect(touchpoints.map(({ pause }) => pause?.[0])).toEqual([undefined, '61 days', undefined]);
  });
  test('with a note in the language asked for', () => {
    expect(timed(phases({ start: '?' }), { locale: nl }).notes).toEqual(['t0: de tijd is niet te lezen.']);
  });
});

test('a zone counts: half past one in Amsterdam is before half past one in London', () => {
  const { told } = timed(phases({ start: '2026-03-01T01:30+01:00' }, { start: '2026-03-01T01:30Z' }));
  expect(told).toEqual([]);
  expect(timed(phases({ start: '2026-03-01T01:30Z' }, { start: '2026-03-01T01:30+01:00' })).told).toHaveLength(1);
});

test('whatever the times are, the shares are from 0 to 1 and the phases that came in stay as they were', () => {
  const time = fc.option(
    fc.oneof(
      fc.date({ min: new Date(0), max: new Date(2e12), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      fc.string(),
    ),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.array(fc.record({ start: time, end: time })), (times) => {
      const given = phases(...(times as Touchpoint[]));
      const before = JSON.stringify(given);
      const { phases: found } = timedPhases(given, { spacing: 'proportional' });
      expect(JSON.stringify(given)).toBe(before);
      const shares = found.flatMap(({ touchpoints }) => touchpoints.map(({ share = 0 }) => share));
      for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.01 + shares.length * 0.0005);
    }),
  );
});
