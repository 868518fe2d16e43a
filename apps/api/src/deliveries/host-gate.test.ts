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
    silentMs: 500,
    lineMsMax: 2_000,
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
  await vi.advanceTimersByTimeAsync(499);
  expect(await Promise.all(line.map(isIn))).toEqual(['waits', 'waits']);
  await vi.advanceTimersByTimeAsync(1);
  expect(await Promise.all(line.map(isIn))).toEqual(['away', 'away']);
  expect(await isIn(gate.enter('hangs'))).toBe('away');
  expect(await isIn(gate.enter('fine'))).toBe('in');
});

test('one request that hangs closes no host that answers the others', async () => {
  const gate = openGate();
  await mustEnter(gate.enter('a'));
  for (let told = 0; told < 20; told += 1) {
    const place = await mustEnter(gate.enter('a'));
    const next = gate.enter('a');
    await vi.advanceTimersByTimeAsync(400);
    expect(await isIn(next)).toBe('waits');
    place.leave(true);
    (await mustEnter(next)).leave(true);
  }
});

test('a line that moves is waited in for so long and no longer', async () => {
  const gate = openGate({ perHostMax: 1, lineMax: 10 });
  let place = await mustEnter(gate.enter('a'));
  const line = Array.from({ length: 8 }, () => gate.enter('a'));
  const last = line.at(-1);
  for (const next of line.slice(0, 4)) {
    await vi.advanceTimersByTimeAsync(450);
    place.leave(true);
    place = await mustEnter(next);
  }
  expect(await isIn(last ?? Promise.resolve(null))).toBe('waits');
  await vi.advanceTimersByTimeAsync(200);
  expect(await isIn(last ?? Promise.resolve(null))).toBe('away');
});

test('after a silence nobody waits for a host until it has answered one', async () => {
  const gate = openGate({ perHostMax: 1 });
  (await mustEnter(gate.enter('a'))).leave(false);
  const trial = await mustEnter(gate.enter('a'));
  expect(await isIn(gate.enter('a'))).toBe('away');
  trial.leave(true);
  await mustEnter(gate.enter('a'));
  expect(await isIn(gate.enter('a'))).toBe('waits');
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
