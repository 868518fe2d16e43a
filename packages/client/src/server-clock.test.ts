import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createServerClock } from './server-clock.ts';

const serverEpoch = Date.parse('2026-11-22T20:00:00.000Z');

/** A device whose clock is wrong by `wrongMs`, and a server that is far away. */
function setUp(wrongMs = -90_000) {
  let elapsed = 0;
  let asleep = 0;
  let wrong = wrongMs;
  const onUnsure = vi.fn();
  const monotonicNow = () => 5_000 + elapsed - asleep;
  const clock = createServerClock({
    monotonicNow,
    wallNow: () => serverEpoch + elapsed + wrong,
    onUnsure,
  });
  const serverNow = () => serverEpoch + elapsed;
  return {
    clock,
    onUnsure,
    serverNow,
    error: () => clock.now() - serverNow(),
    wait: (ms: number) => {
      elapsed += ms;
    },
    sleep: (ms: number) => {
      elapsed += ms;
      asleep += ms;
    },
    setWallClock: (ms: number) => {
      wrong = ms;
    },
    /** Asks for the time over a network with these delays there and back. */
    measure: (there: number, back: number) => {
      const sentAt = monotonicNow();
      elapsed += there;
      const serverAt = serverNow();
      elapsed += back;
      clock.observe({ serverAt, sentAt, receivedAt: monotonicNow() });
    },
    beat: (delay: number) => {
      const serverAt = serverNow();
      elapsed += delay;
      clock.observeBeat(serverAt);
    },
  };
}

test('before anything is measured the clock says so and shows the device’s time', () => {
  const { clock, error } = setUp();
  expect(clock.isSure()).toBe(false);
  expect(error()).toBe(-90_000);
});

test('one measurement makes the clock right, whatever the device believes', () => {
  const { clock, error, measure } = setUp();
  measure(40, 40);
  expect(clock.isSure()).toBe(true);
  expect(error()).toBe(0);
});

test('of five measurements the quickest counts, and old ones are forgotten', () => {
  const { error, measure } = setUp();
  measure(10, 10);
  for (let count = 0; count < 4; count += 1) measure(900, 100);
  expect(error()).toBe(0);
  measure(900, 100);
  expect(error()).toBe(400);
});

test('the error is never more than half the quickest round trip', () => {
  const delay = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(fc.array(fc.tuple(delay, delay), { minLength: 1, maxLength: 5 }), (delays) => {
      const { error, measure, wait } = setUp();
      for (const [there, back] of delays) measure(there, back);
      wait(3000);
      const quickest = Math.min(...delays.map(([there, back]) => there + back));
      expect(Math.abs(error())).toBeLessThanOrEqual(quickest / 2);
    }),
  );
});

test('a correction of more than a second glides over three seconds; a smaller one is made at once', () => {
  const { error, measure, wait } = setUp();
  measure(0, 4000);
  expect(error()).toBe(-2000);
  measure(0, 0);
  expect(error()).toBe(-2000);
  wait(1500);
  expect(error()).toBeCloseTo(-1000);
  wait(1500);
  expect(error()).toBe(0);

  const small = setUp();
  small.measure(0, 1800);
  small.measure(0, 0);
  expect(small.error()).toBe(0);
});

test('repeated measurements do not make the glide begin again', () => {
  const { error, measure, wait } = setUp();
  measure(0, 4000);
  for (let count = 0; count < 3; count += 1) {
    measure(0, 0);
    wait(1000);
  }
  expect(error()).toBe(0);
});

test('a device that slept is unsure until it is measured again, and asks for that once', async () => {
  const { clock, error, measure, sleep, wait, onUnsure } = setUp();
  measure(10, 10);
  wait(60_000);
  expect(clock.isSure()).toBe(true);
  sleep(600_000);
  expect(clock.isSure()).toBe(false);
  expect(error()).toBe(0);
  clock.now();
  await Promise.resolve();
  expect(onUnsure).toHaveBeenCalledOnce();
  measure(20, 20);
  expect(clock.isSure()).toBe(true);
  expect(error()).toBe(0);
});

test('setting the device’s clock by hand does not move the server’s time', () => {
  for (const wrongMs of [-3_600_000, 3_600_000]) {
    const { clock, error, measure, setWallClock } = setUp();
    measure(10, 10);
    setWallClock(wrongMs);
    expect(clock.isSure()).toBe(false);
    measure(10, 10);
    expect(clock.isSure()).toBe(true);
    expect(error()).toBe(0);
  }
});

test('a beat makes an unmeasured clock usable and only ever corrects one that is behind', () => {
  const { clock, error, beat, measure, wait } = setUp();
  beat(70);
  expect(clock.isSure()).toBe(true);
  expect(error()).toBe(-70);
  measure(300, 0);
  wait(3000);
  expect(error()).toBe(150);
  beat(20);
  expect(error()).toBe(150);
  measure(0, 200);
  expect(error()).toBe(-100);
  beat(5);
  expect(error()).toBe(-5);
});

test('impossible measurements are left out', () => {
  const { clock } = setUp();
  clock.observe({ serverAt: Number.NaN, sentAt: 0, receivedAt: 10 });
  clock.observe({ serverAt: serverEpoch, sentAt: 10, receivedAt: 0 });
  clock.observe({ serverAt: serverEpoch, sentAt: 0, receivedAt: 60_000 });
  clock.observeBeat(Number.NaN);
  expect(clock.isSure()).toBe(false);
});
