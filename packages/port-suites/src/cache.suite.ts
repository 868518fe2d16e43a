import type { Cache } from '@livedrops/core/ports/cache';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

export interface CacheStage {
  readonly cache: Cache<object>;
  /** Lets the cache's time run. */
  readonly advance: (ms: number) => void;
}

/** The behaviour of every cache: it may forget, but it never tells anything old or wrong. */
export function describeCache(name: string, open: () => CacheStage): void {
  describe(name, () => {
    test('a value is the very one that was set', () => {
      const { cache } = open();
      const value = { bytes: new Uint8Array([1, 2, 3]) };
      cache.set('drop', value, 1000);
      expect(cache.get('drop')).toBe(value);
    });

    test('a key that was never set has no value', () => {
      expect(open().cache.get('nothing')).toBeUndefined();
    });

    test('the last value of a key wins, with its own time', () => {
      const { cache, advance } = open();
      cache.set('drop', { stock: 2 }, 1000);
      cache.set('drop', { stock: 1 }, 10);
      expect(cache.get('drop')).toEqual({ stock: 1 });
      advance(11);
      expect(cache.get('drop')).toBeUndefined();
    });

    test('a value is gone when its time is over, and reading does not prolong it', () => {
      const { cache, advance } = open();
      cache.set('drop', { stock: 2 }, 100);
      advance(99);
      expect(cache.get('drop')).toEqual({ stock: 2 });
      advance(2);
      expect(cache.get('drop')).toBeUndefined();
    });

    test.each([0, -1])(
      'a value for %d ms is not kept, and takes the older one with it',
      (ttlMs) => {
        const { cache } = open();
        cache.set('drop', { stock: 2 }, 1000);
        cache.set('drop', { stock: 1 }, ttlMs);
        expect(cache.get('drop')).toBeUndefined();
      },
    );

    test('deleting takes one key, clearing takes all', () => {
      const { cache } = open();
      for (const key of ['a', 'b', 'c']) cache.set(key, { key }, 1000);
      cache.delete('a');
      cache.delete('never set');
      expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([
        undefined,
        { key: 'b' },
        { key: 'c' },
      ]);
      cache.clear();
      expect(cache.get('b')).toBeUndefined();
    });

    test('keys are told apart, whatever is in them', () => {
      fc.assert(
        fc.property(fc.uniqueArray(fc.string(), { maxLength: 50 }), (keys) => {
          const { cache } = open();
          for (const key of [...keys, '__proto__', 'constructor']) cache.set(key, { key }, 1000);
          for (const key of keys) expect(cache.get(key)).toEqual({ key });
        }),
      );
    });
  });
}
