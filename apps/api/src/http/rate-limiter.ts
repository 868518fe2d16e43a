import { LRUCache } from 'lru-cache';

export interface RateRule {
  /** Names the rule in the `RateLimit` fields. */
  readonly name: string;
  readonly requestsMax: number;
  readonly windowMs: number;
}

export interface RateLimiter {
  /** Counts one request of `who`; null when it may go on, else the fields of the refusal. */
  take(rule: RateRule, who: string): RateRefusal | null;
}

export interface RateRefusal {
  readonly retryAfterMs: number;
  readonly headers: Readonly<Record<string, string>>;
}

interface RateLimiterOptions {
  /** Monotonic milliseconds. */
  readonly elapsedMs: () => number;
  /** Counters kept; the longest unused goes first. */
  readonly countersMax?: number;
}

/**
 * Counts in memory by the generic cell rate algorithm: one number for each counter, no timers, and no burst of twice the
 * limit where two windows meet.
 */
export function createRateLimiter(options: RateLimiterOptions): RateLimiter {
  const freeAtMs = new LRUCache<string, { at: number }>({ max: options.countersMax ?? 100_000 });
  return {
    take(rule, who) {
      const { name, requestsMax, windowMs } = rule;
      const key = `${name} ${who}`;
      const now = options.elapsedMs();
      const counter = freeAtMs.get(key);
      const next = Math.max(counter?.at ?? now, now) + windowMs / requestsMax;
      if (next - now <= windowMs) {
        if (counter) counter.at = next;
        else freeAtMs.set(key, { at: next });
        return null;
      }
      const retryAfterMs = next - now - windowMs;
      const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000));
      return {
        retryAfterMs,
        headers: {
          'ratelimit-policy': `"${name}";q=${requestsMax};w=${Math.ceil(windowMs / 1000)}`,
          ratelimit: `"${name}";r=0;t=${seconds}`,
        },
      };
    },
  };
}
