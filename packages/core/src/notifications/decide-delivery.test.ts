import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intlZoneOffset } from '../testing/intl-zone-offset.ts';
import { type Delivery, type DeliveryDecision, decideDelivery } from './decide-delivery.ts';
import { defaultPreferences } from './default-preferences.ts';
import {
  type CreatorSetting,
  channels,
  type NotificationKind,
  type NotificationPreferences,
  notificationKinds,
  type QuietHours,
} from './notification.ts';

const settings: readonly CreatorSetting[] = ['all', 'only_drops', 'muted'];
const night: QuietHours = { startTime: '22:00', endTime: '07:30', timeZone: 'Europe/Berlin' };
const inNight = Date.parse('2026-11-23T23:00:00Z');
const nightEnd = Date.parse('2026-11-24T06:30:00Z');
const inDay = Date.parse('2026-11-23T12:00:00Z');

function preferences(quietHours: QuietHours | null, isOn = true): NotificationPreferences {
  const all = { inbox: isOn, live: isOn, push: isOn, mail: isOn };
  const entries = notificationKinds.map((kind) => [kind, all] as const);
  const { channels: byKind } = defaultPreferences;
  return { channels: { ...byKind, ...Object.fromEntries(entries) }, quietHours };
}

function decide(delivery: Delivery, wish: NotificationPreferences): DeliveryDecision {
  return decideDelivery(delivery, wish, intlZoneOffset);
}

/** Which settings of its creator let each kind through, and whether a night holds it back. Written out, not worked out. */
const table: Readonly<Record<NotificationKind, { passes: string; waits: boolean }>> = {
  'drop.scheduled': { passes: 'all only_drops', waits: true },
  'drop.reminder': { passes: 'all only_drops muted', waits: true },
  'drop.started': { passes: 'all only_drops', waits: true },
  'drop.rescheduled': { passes: 'all only_drops', waits: true },
  'drop.cancelled': { passes: 'all only_drops', waits: true },
  'stock.low': { passes: 'all', waits: true },
  'drop.soldout': { passes: 'all', waits: true },
  'drop.restocked': { passes: 'all', waits: true },
  'order.confirmed': { passes: 'all only_drops muted', waits: false },
  'order.payment_declined': { passes: 'all only_drops muted', waits: false },
  'order.expired': { passes: 'all only_drops muted', waits: false },
  'order.refunded': { passes: 'all only_drops muted', waits: false },
};

const rows = notificationKinds.flatMap((kind) =>
  channels.flatMap((channel) =>
    settings.map((creatorSetting) => ({ kind, channel, creatorSetting })),
  ),
);

describe.each(rows)('$kind on $channel of a creator set to $creatorSetting', (row) => {
  const { passes, waits } = table[row.kind];
  const comes = passes.split(' ').includes(row.creatorSetting);
  const rings = row.channel === 'push' || row.channel === 'mail';

  test('is told by day, or never', () => {
    const expected = { when: comes ? 'now' : 'never' };
    expect(decide({ ...row, now: inDay }, preferences(night))).toEqual(expected);
    expect(decide({ ...row, now: inNight }, preferences(null))).toEqual(expected);
  });

  test('waits for the morning only where it would ring', () => {
    const later = { when: 'later', until: nightEnd };
    const expected = comes && waits && rings ? later : { when: comes ? 'now' : 'never' };
    expect(decide({ ...row, now: inNight }, preferences(night))).toEqual(expected);
  });

  test('is never told where the channel is off', () => {
    const never = { when: 'never' };
    expect(decide({ ...row, now: inDay }, preferences(night, false))).toEqual(never);
  });
});

describe('quiet hours by the reader’s own clock', () => {
  const until = (hours: QuietHours, now: string) => {
    const at = { kind: 'drop.started', channel: 'push', creatorSetting: 'all' } as const;
    const decision = decide({ ...at, now: Date.parse(now) }, preferences(hours));
    return decision.when === 'later' ? new Date(decision.until).toISOString() : decision.when;
  };

  test.each([
    ['the hour they begin', night, '2026-11-23T21:00:00Z', '2026-11-24T06:30:00.000Z'],
    ['the moment before', night, '2026-11-23T20:59:59.999Z', 'now'],
    ['the last moment', night, '2026-11-24T06:29:59.999Z', '2026-11-24T06:30:00.000Z'],
    ['the minute they end', night, '2026-11-24T06:30:00Z', 'now'],
    ['the night that loses an hour', night, '2026-03-28T22:00:00Z', '2026-03-29T05:30:00.000Z'],
    ['the night that gains an hour', night, '2026-10-24T21:00:00Z', '2026-10-25T06:30:00.000Z'],
  ])('%s', (_, hours, now, expected) => {
    expect(until(hours, now)).toBe(expected);
  });

  test('an end that the clock leaves out is the moment of the jump', () => {
    const hours = { ...night, endTime: '02:30' };
    expect(until(hours, '2026-03-28T23:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
    expect(until(hours, '2026-03-29T01:00:00Z')).toBe('now');
  });

  test('an end that the clock shows twice is each of the two', () => {
    const hours = { ...night, endTime: '02:30' };
    expect(until(hours, '2026-10-24T22:00:00Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(until(hours, '2026-10-25T00:30:00Z')).toBe('now');
    expect(until(hours, '2026-10-25T01:10:00Z')).toBe('2026-10-25T01:30:00.000Z');
  });

  test('a span by day is a span by day, and one without length is none', () => {
    const siesta = { startTime: '13:00', endTime: '15:00', timeZone: 'Asia/Kolkata' };
    expect(until(siesta, '2026-11-23T08:00:00Z')).toBe('2026-11-23T09:30:00.000Z');
    expect(until(siesta, '2026-11-23T20:00:00Z')).toBe('now');
    expect(until({ ...siesta, endTime: '13:00' }, '2026-11-23T07:30:00Z')).toBe('now');
  });

  test('a zone that leaves out a whole day wakes its readers when the next one begins', () => {
    const hours = { startTime: '22:00', endTime: '07:00', timeZone: 'Pacific/Apia' };
    expect(until(hours, '2011-12-30T09:00:00Z')).toBe('2011-12-30T10:00:00.000Z');
  });

  test('whatever the zone and the hours, what is held back is told when its time comes, within a day and a bit', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
    const hours = fc.record({
      startTime: time,
      endTime: time,
      timeZone: fc.constantFrom(...zones, 'America/St_Johns', 'Pacific/Kiritimati', 'UTC'),
    });
    const instant = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) });
    fc.assert(
      fc.property(hours, instant, (quietHours, now) => {
        const at = { kind: 'drop.started', channel: 'push', creatorSetting: 'all' } as const;
        const first = decide({ ...at, now }, preferences(quietHours));
        if (first.when !== 'later') return;
        expect(first.until).toBeGreaterThan(now);
        expect(first.until - now).toBeLessThanOrEqual(25 * 3_600_000);
        expect(decide({ ...at, now: first.until }, preferences(quietHours))).toEqual({
          when: 'now',
        });
      }),
    );
  });
});

test('until a reader says otherwise nothing is hushed, and every kind is live', () => {
  expect(defaultPreferences.quietHours).toBeNull();
  for (const kind of notificationKinds) expect(defaultPreferences.channels[kind].live).toBe(true);
});
