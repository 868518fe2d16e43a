import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideDropChange } from './decide-drop-change.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const now = 1_790_000_000_000;
const ahead = { startAt: now + hourMs, endAt: now + 2 * hourMs, cancelledAt: null, draft: false };
const running = { ...ahead, startAt: now - hourMs };
const over = { ...running, endAt: now };

test('a drop that has not started may move as a new one may', () => {
  expect(
    decideDropChange(ahead, { startAt: now + dayMs, endAt: now + 2 * dayMs }, now),
  ).toMatchObject({ ok: true, startAt: now + dayMs, endAt: now + 2 * dayMs });
  for (const change of [
    { startAt: now - 1 },
    { endAt: ahead.startAt },
    { endAt: ahead.startAt + 30 * dayMs + 1 },
  ]) {
    expect(decideDropChange(ahead, change, now)).toMatchObject({ code: 'drop.window_invalid' });
  }
});

test('a drop that has started keeps its start, but may end at another instant ahead', () => {
  expect(decideDropChange(running, { startAt: now + hourMs }, now)).toMatchObject({
    code: 'drop.started',
  });
  expect(decideDropChange(running, { startAt: running.startAt }, now)).toMatchObject({ ok: true });
  expect(decideDropChange(running, { endAt: now + 1 }, now)).toMatchObject({
    ok: true,
    endAt: now + 1,
  });
  for (const endAt of [now, now - 1, running.startAt + 30 * dayMs + 1]) {
    expect(decideDropChange(running, { endAt }, now)).toMatchObject({
      code: 'drop.window_invalid',
    });
  }
});

test('what has ended or was called off stays as it was', () => {
  expect(decideDropChange(over, { endAt: now + hourMs }, now)).toMatchObject({
    code: 'drop.ended',
  });
  expect(decideDropChange({ ...ahead, cancelledAt: now }, {}, now)).toMatchObject({
    code: 'drop.cancelled',
  });
});

test('a draft is judged when it is announced, and an announced drop never becomes a draft', () => {
  const late = { ...running, draft: true };
  expect(decideDropChange(late, {}, now)).toMatchObject({ ok: true, draft: true });
  expect(decideDropChange(late, { publish: true }, now)).toMatchObject({
    code: 'drop.window_invalid',
  });
  expect(
    decideDropChange(late, { publish: true, startAt: now, endAt: now + hourMs }, now),
  ).toMatchObject({ ok: true, draft: false });
  expect(decideDropChange(ahead, { publish: true }, now)).toMatchObject({ ok: true, draft: false });
});

test('whatever is asked, an accepted sale is a span of at most 30 days that rewrites no past', () => {
  const instant = fc.integer({ min: now - 40 * dayMs, max: now + 40 * dayMs });
  const drop = fc.record({ startAt: instant, lengthMs: fc.integer({ min: 1, max: 30 * dayMs }) });
  const change = fc.record({ startAt: instant, endAt: instant }, { requiredKeys: [] });
  fc.assert(
    fc.property(drop, change, ({ startAt, lengthMs }, asked) => {
      const before = { startAt, endAt: startAt + lengthMs, cancelledAt: null, draft: false };
      const after = decideDropChange(before, asked, now);
      if (!after.ok) return;
      expect(after.endAt - after.startAt).toBeGreaterThan(0);
      expect(after.endAt - after.startAt).toBeLessThanOrEqual(30 * dayMs);
      expect(after.endAt).toBeGreaterThan(now);
      if (before.startAt <= now) expect(after.startAt).toBe(before.startAt);
      else expect(after.startAt).toBeGreaterThanOrEqual(now);
    }),
  );
});
