import type { Cache } from '@livedrops/core/ports/cache';
import { LRUCache } from 'lru-cache';

interface MemoryCacheOptions {
  /** The least recently read entry goes when there are more. */
  readonly entriesMax: number;
  /** Milliseconds above 0 that only run forward: the wall clock may jump and would end entries too late. */
  readonly monotonicNow?: () => number;
}

/** A cache for one process. */
export function createMemoryCache<Value extends object>(options: MemoryCacheOptions): Cache<Value> {
  const { entriesMax, monotonicNow = () => performance.now() } = options;
  const entries = new LRUCache<string, Value>({
    max: entriesMax,
    ttl: 1,
    ttlResolution: 0,
    perf: { now: monotonicNow },
  });
  return {
    get: (key) => entries.get(key),
    set: (key, value, ttlMs) => {
      // The library takes a time of 0 for "for ever".
      if (ttlMs > 0) entries.set(key, value, { ttl: ttlMs });
      else entries.delete(key);
    },
    delete: (key) => {
      entries.delete(key);
    },
    clear: () => entries.clear(),
  };
}
