import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHostGate, type HostPlace } from './host-gate.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const openGate = (change: object = {}) =>
  createHostGate({
    atOnceMax: 4,
    perHostMax: 2,
    lineMax: 3,
    slowMs: 2_000,
    silencesMax: 3,
    pauseMs: 30_000,
    elapsedMs: () => Date.now(),
    ...change,
  });

async function mustEnter(entering: Promise<HostPlace | null>): Promise<HostPlace> {
  const place = await entering;
  if (!place) throw new Error('sent away');
  return place;
}
const isIn = async (entering: Promise<HostPlace | null>) => {
  let state: 'waits' | 'in' | 'away' = 'waits';
  void entering.then((place) => {
    state = place ? 'in' : 'away';
  });
  await vi.advanceTimersByTimeAsync(0);
  return state;
};

test('so many are let in to a host, the next wait in line, and one past the line is sent away', async () => {
  const gate = openGate();
  const first = await mustEnter(gate.enter('a'));
  await mustEnter(gate.enter('a'));
  const line = [gate.enter('a'), gate.enter('a'), gate.enter('a')];
  expect(await isIn(gate.enter('a'))).toBe('away');
  first.leave(true);
  expect(await Promise.all(line.map(isIn))).toEqual(['in', 'waits', 'waits']);
});

test('hosts share what may run in all, and a place that is left goes to whoever waits', async () => {
  const gate = openGate({ atOnceMax: 2 });
  const first = await mustEnter(gate.enter('a'));
  await mustEnter(gate.enter('a'));
  const other = gate.enter('b');
  expect(await isIn(other)).toBe('waits');
  first.leave(true);
  expect(await isIn(other)).toBe('in');
});

test('a host that hangs keeps nobody waiting, and others are let in as if it were not there', async () => {
  const gate = openGate();
  await mustEnter(gate.enter('hangs'));
  await mustEnter(gate.enter('hangs'));
  const line = [gate.enter('hangs'), gate.enter('hangs')];
  await vi.advanceTimersByTimeAsync(2_001);
  expect(await Promise.all(line.map(isIn))).toEqual(['away', 'away']);
  expect(await isIn(gate.enter('hangs'))).toBe('away');
  expect(await isIn(gate.enter('fine'))).toBe('in');
});

test('after silences in a row a host is left alone for a while, and one answer makes it good', async () => {
  const gate = openGate();
  const fail = async (answered: boolean) => (await mustEnter(gate.enter('a'))).leave(answered);
  await fail(false);
  await fail(false);
  await fail(true);
  await fail(false);
  await fail(false);
  expect(gate.restMs('a')).toBe(1_000);
  await fail(false);
  expect(await isIn(gate.enter('a'))).toBe('away');
  expect(gate.restMs('a')).toBe(30_000);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await isIn(gate.enter('a'))).toBe('in');
});

test('leaving twice frees one place', async () => {
  const gate = openGate({ perHostMax: 1 });
  const first = await mustEnter(gate.enter('a'));
  first.leave(true);
  first.leave(true);
  await mustEnter(gate.enter('a'));
  expect(await isIn(gate.enter('a'))).toBe('waits');
});
