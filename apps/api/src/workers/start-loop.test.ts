import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startLoop } from './start-loop.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_790_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const log = { warn: vi.fn() };
const clock = { now: () => Date.now() };
const bounds = { name: 'test', clock, log, pauseMsMin: 50, pauseMsMax: 1_000 };

test('a round runs at once, and the next at the instant that is due', async () => {
  const start = Date.now();
  const ranAt: number[] = [];
  const loop = startLoop({
    ...bounds,
    run: async () => {
      ranAt.push(Date.now() - start);
      return ranAt.length === 1 ? start + 700 : null;
    },
  });
  await vi.advanceTimersByTimeAsync(699);
  expect(ranAt).toEqual([0]);
  await vi.advanceTimersByTimeAsync(1);
  expect(ranAt).toEqual([0, 700]);
  await loop.stop();
});

test.each([
  ['far away', () => Date.now() + 3_600_000, 1_000],
  ['not in sight', () => null, 1_000],
  ['overdue', () => Date.now() - 5_000, 50],
])('when the next instant is %s, the pause stays within its bounds', async (_, next, pauseMs) => {
  const run = vi.fn(async () => next());
  const loop = startLoop({ ...bounds, run });
  await vi.advanceTimersByTimeAsync(0);
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(pauseMs - 1);
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(run).toHaveBeenCalledTimes(2);
  await loop.stop();
});

test('a slow round is never overlapped', async () => {
  let running = 0;
  let most = 0;
  const loop = startLoop({
    ...bounds,
    run: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      running -= 1;
      return Date.now();
    },
  });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(most).toBe(1);
  const stopping = loop.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  await stopping;
});

test('failures are logged and retried later and later, until one round goes well', async () => {
  const fault = new Error('disk is away');
  let broken = true;
  const run = vi.fn(async () => {
    if (broken) throw fault;
    return null;
  });
  log.warn.mockClear();
  const loop = startLoop({ ...bounds, run });
  await vi.advanceTimersByTimeAsync(250 + 500 + 1_000);
  expect(run).toHaveBeenCalledTimes(4);
  expect(log.warn.mock.calls.map(([facts]) => facts.waitMs)).toEqual([250, 500, 1_000, 2_000]);
  expect(log.warn.mock.calls[0]?.[0]).toMatchObject({ err: fault, worker: 'test' });
  broken = false;
  await vi.advanceTimersByTimeAsync(2_000);
  broken = true;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(log.warn.mock.calls.at(-1)?.[0]).toMatchObject({ waitMs: 250 });
  await loop.stop();
});

test('stopping waits for the round that runs, and no other follows', async () => {
  let finish = () => {};
  const run = vi.fn(async () => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return null;
  });
  const loop = startLoop({ ...bounds, run });
  await vi.advanceTimersByTimeAsync(0);
  const ended = vi.fn();
  const stopping = loop.stop().then(ended);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ended).not.toHaveBeenCalled();
  finish();
  await stopping;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('a loop that is stopped before its first round never runs', async () => {
  const run = vi.fn(async () => null);
  await startLoop({ ...bounds, run }).stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(run).not.toHaveBeenCalled();
});

test('a loop that is woken runs soon, however often it is, and not sooner than its shortest pause', async () => {
  const start = Date.now();
  const ranAt: number[] = [];
  const loop = startLoop({
    ...bounds,
    run: async () => {
      ranAt.push(Date.now() - start);
      return null;
    },
  });
  await vi.advanceTimersByTimeAsync(10);
  for (let time = 0; time < 5; time += 1) loop.wake();
  await vi.advanceTimersByTimeAsync(300);
  expect(ranAt).toEqual([0, 50]);
  loop.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(ranAt).toEqual([0, 50, 310]);
  await loop.stop();
  loop.wake();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(ranAt).toHaveLength(3);
});

test('what wakes a loop in the middle of a round is looked at in the next', async () => {
  const run = vi.fn(async () => {
    if (run.mock.calls.length === 1) loop.wake();
    return null;
  });
  const loop = startLoop({ ...bounds, run });
  await vi.advanceTimersByTimeAsync(0);
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(50);
  expect(run).toHaveBeenCalledTimes(2);
  await loop.stop();
});
