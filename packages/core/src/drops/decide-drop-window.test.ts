import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideDropWindow } from './decide-drop-window.ts';

const dayMs = 24 * 60 * 60 * 1000;
const now = 1_790_000_000_000;

test('a window that starts now or later and ends within 30 days is accepted', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 365 * dayMs }),
      fc.integer({ min: 1, max: 30 * dayMs }),
      (leadMs, lengthMs) => {
        const startAt = now + leadMs;
        expect(decideDropWindow({ startAt, endAt: startAt + lengthMs }, now)).toEqual({ ok: true });
      },
    ),
  );
});

test('a start one millisecond ago is refused', () => {
  expect(decideDropWindow({ startAt: now - 1, endAt: now + dayMs }, now)).toMatchObject({
    code: 'drop.window_invalid',
  });
});

test('an end at or before the start is refused', () => {
  const startAt = now + dayMs;
  for (const endAt of [startAt, startAt - 1, now]) {
    expect(decideDropWindow({ startAt, endAt }, now)).toMatchObject({
      code: 'drop.window_invalid',
    });
  }
});

test('a window one millisecond over 30 days is refused', () => {
  expect(decideDropWindow({ startAt: now, endAt: now + 30 * dayMs }, now)).toEqual({ ok: true });
  expect(decideDropWindow({ startAt: now, endAt: now + 30 * dayMs + 1 }, now)).toMatchObject({
    code: 'drop.window_invalid',
  });
});
