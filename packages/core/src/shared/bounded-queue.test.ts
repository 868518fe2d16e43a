import { expect, test } from 'vitest';
import { createBoundedQueue } from './bounded-queue.ts';

test('so much runs at once, so much waits in line, and the rest is sent away', async () => {
  const queue = createBoundedQueue({ atOnceMax: 1, waitingMax: 2 });
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (id: number) => () => {
    begun.push(id);
    return new Promise<number>((resolve) => ends.push(() => resolve(id)));
  };
  const runs = [1, 2, 3, 4].map((id) => queue.run(work(id)));
  expect(runs[3]).toBeNull();
  expect(begun).toEqual([1]);
  for (const id of [1, 2, 3]) {
    ends.shift()?.();
    expect(await runs[id - 1]).toBe(id);
  }
  expect(begun).toEqual([1, 2, 3]);
});

test('work that fails leaves its place to the next', async () => {
  const queue = createBoundedQueue({ atOnceMax: 1, waitingMax: 1 });
  const failing = queue.run(() => Promise.reject(new Error('broken')));
  const next = queue.run(async () => 'done');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('done');
  expect(await queue.run(async () => 'again')).toBe('again');
});
