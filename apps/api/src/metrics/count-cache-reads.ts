import type { Cache } from '@livedrops/core/ports/cache';
import type { CacheReads } from './create-metrics.ts';

/** A cache that knows how often it had what was asked for. */
export function countCacheReads<Value extends object>(
  name: string,
  cache: Cache<Value>,
): { readonly cache: Cache<Value>; readonly reads: () => CacheReads } {
  let hits = 0;
  let misses = 0;
  return {
    cache: {
      ...cache,
      get(key) {
        const value = cache.get(key);
        if (value === undefined) misses += 1;
        else hits += 1;
        return value;
      },
    },
    reads: () => ({ name, hits, misses }),
  };
}
