import { describeCache } from '@livedrops/port-suites/cache.suite';
import { expect, test } from 'vitest';
import { createMemoryCache } from './cache.ts';

describeCache('the memory cache', () => {
  let now = 1;
  const cache = createMemoryCache<object>({ entriesMax: 100, monotonicNow: () => now });
  return {
    cache,
    advance: (ms) => {
      now += ms;
    },
  };
});

test('the memory cache keeps at most its number of entries, the recently read ones', () => {
  const cache = createMemoryCache<object>({ entriesMax: 2 });
  for (const key of ['old', 'read']) cache.set(key, { key }, 1000);
  cache.get('old');
  cache.set('new', { key: 'new' }, 1000);
  expect([cache.get('old'), cache.get('read')]).toEqual([{ key: 'old' }, undefined]);
});
