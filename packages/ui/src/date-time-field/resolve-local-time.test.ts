import { describe, expect, test } from 'vitest';
import { resolveLocalTime, wallTimeAt } from './resolve-local-time.ts';

const resolve = (date: string, time: string, timeZone: string) =>
  resolveLocalTime({ date, time }, timeZone);

describe('Europe/Lisbon', () => {
  const zone = 'Europe/Lisbon';

  test('winter is UTC and summer is an hour ahead', () => {
    expect(resolve('2026-11-27', '20:00', zone)).toEqual({
      kind: 'once',
      at: Date.UTC(2026, 10, 27, 20),
    });
    expect(resolve('2026-07-01', '20:00', zone)).toEqual({
      kind: 'once',
      at: Date.UTC(2026, 6, 1, 19),
    });
  });

  test('the hour that is skipped in spring does not exist, to the minute', () => {
    const change = Date.UTC(2027, 2, 28, 1);
    expect(resolve('2027-03-28', '00:59', zone)).toEqual({ kind: 'once', at: change - 60_000 });
    const skipped = {
      kind: 'skipped',
      changesAt: change,
      from: { date: '2027-03-28', time: '01:00' },
      to: { date: '2027-03-28', time: '02:00' },
    };
    expect(resolve('2027-03-28', '01:00', zone)).toEqual(skipped);
    expect(resolve('2027-03-28', '01:59', zone)).toEqual(skipped);
    expect(resolve('2027-03-28', '02:00', zone)).toEqual({ kind: 'once', at: change });
  });

  test('the hour that comes twice in autumn is told apart from its neighbours', () => {
    const change = Date.UTC(2026, 9, 25, 1);
    expect(resolve('2026-10-25', '00:59', zone)).toEqual({
      kind: 'once',
      at: change - 61 * 60_000,
    });
    const twice = {
      kind: 'twice',
      changesAt: change,
      from: { date: '2026-10-25', time: '02:00' },
      to: { date: '2026-10-25', time: '01:00' },
    };
    expect(resolve('2026-10-25', '01:00', zone)).toEqual(twice);
    expect(resolve('2026-10-25', '01:59', zone)).toEqual(twice);
    expect(resolve('2026-10-25', '02:00', zone)).toEqual({ kind: 'once', at: change + 3_600_000 });
  });
});

describe('America/New_York', () => {
  const zone = 'America/New_York';

  test('clocks go forward at 02:00 in March', () => {
    const change = Date.UTC(2026, 2, 8, 7);
    expect(resolve('2026-03-08', '01:59', zone)).toEqual({ kind: 'once', at: change - 60_000 });
    expect(resolve('2026-03-08', '02:30', zone)).toMatchObject({
      kind: 'skipped',
      changesAt: change,
      to: { date: '2026-03-08', time: '03:00' },
    });
    expect(resolve('2026-03-08', '03:00', zone)).toEqual({ kind: 'once', at: change });
  });

  test('clocks go back at 02:00 in November', () => {
    const change = Date.UTC(2026, 10, 1, 6);
    expect(resolve('2026-11-01', '01:30', zone)).toMatchObject({
      kind: 'twice',
      changesAt: change,
      from: { date: '2026-11-01', time: '02:00' },
      to: { date: '2026-11-01', time: '01:00' },
    });
    expect(resolve('2026-11-01', '02:00', zone)).toEqual({ kind: 'once', at: change + 3_600_000 });
    expect(resolve('2026-10-31', '23:30', zone)).toEqual({
      kind: 'once',
      at: Date.UTC(2026, 10, 1, 3, 30),
    });
  });
});

test('Kathmandu is 5 hours and 45 minutes ahead the whole year, whatever others do', () => {
  for (const [date, day] of [
    ['2026-03-08', Date.UTC(2026, 2, 8)],
    ['2027-03-28', Date.UTC(2027, 2, 28)],
    ['2026-11-01', Date.UTC(2026, 10, 1)],
  ] as const) {
    expect(resolve(date, '05:45', 'Asia/Kathmandu')).toEqual({ kind: 'once', at: day });
  }
});

test('a zone that skips a whole day skips it', () => {
  expect(resolve('2011-12-30', '12:00', 'Pacific/Apia')).toMatchObject({
    kind: 'skipped',
    from: { date: '2011-12-30', time: '00:00' },
    to: { date: '2011-12-31', time: '00:00' },
  });
});

test('a change of half an hour is one of half an hour', () => {
  expect(resolve('2026-10-04', '02:15', 'Australia/Lord_Howe')).toMatchObject({
    kind: 'skipped',
    from: { date: '2026-10-04', time: '02:00' },
    to: { date: '2026-10-04', time: '02:30' },
  });
});

test('every instant comes back from what the clocks show, unless they show it twice', () => {
  const dayMs = 86_400_000;
  const weeks = [
    Date.UTC(2026, 2, 7),
    Date.UTC(2026, 2, 28),
    Date.UTC(2026, 9, 24),
    Date.UTC(2026, 9, 31),
  ];
  for (const zone of ['Europe/Lisbon', 'America/New_York', 'Asia/Kathmandu']) {
    let twice = 0;
    for (const start of weeks) {
      for (let at = start; at < start + 3 * dayMs; at += 1_800_000) {
        const resolved = resolveLocalTime(wallTimeAt(at, zone), zone);
        if (resolved?.kind === 'twice') twice += 1;
        else expect(resolved).toEqual({ kind: 'once', at });
      }
    }
    expect(twice).toBe(zone === 'Asia/Kathmandu' ? 0 : 4);
  }
});

test('what is no date or no time has no instant', () => {
  expect(resolve('', '20:00', 'UTC')).toBeNull();
  expect(resolve('2026-11-27', '', 'UTC')).toBeNull();
  expect(resolve('2026-02-30', '20:00', 'UTC')).toBeNull();
  expect(resolve('2026-11-27', '25:00', 'UTC')).toBeNull();
});
