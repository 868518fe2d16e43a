import { LRUCache } from 'lru-cache';

/**
 * Counts wrong tries for each mail, so that no password can be guessed, from however many places; and for each place, so
 * that nobody tries one password on every mail, or every mail on the sign-up.
 */
export interface SignInGuard {
  /** Counts one try before it is judged: many at once count as many. False: the account rests. */
  mayTry(email: string): boolean;
  /** The password was right. */
  succeeded(email: string): void;
  /** Counts one try from a place in the network before it is judged. Not null: it is not judged, for so long. */
  restOf(place: string): number | null;
  /** The try from this place was no wrong one: it does not count. */
  forgive(place: string): void;
}

interface SignInGuardOptions {
  readonly triesMax?: number;
  readonly windowMs?: number;
  /** Wrong tries from one place within the window. */
  readonly placeTriesMax?: number;
  /** Monotonic milliseconds. */
  readonly elapsedMs: () => number;
}

const keptMax = 100_000;

export function createSignInGuard(options: SignInGuardOptions): SignInGuard {
  const { triesMax = 10, windowMs = 15 * 60_000, placeTriesMax = 100, elapsedMs } = options;
  const tries = new LRUCache<string, number[]>({ max: keptMax });
  // As the rate limiter counts: one number for each place.
  const places = new LRUCache<string, { freeAtMs: number }>({ max: keptMax });
  const stepMs = windowMs / placeTriesMax;

  return {
    mayTry(email) {
      const now = elapsedMs();
      const recent = (tries.get(email) ?? []).filter((at) => at > now - windowMs);
      if (recent.length < triesMax) recent.push(now);
      else return false;
      tries.set(email, recent);
      return true;
    },
    succeeded: (email) => {
      tries.delete(email);
    },
    restOf(place) {
      const now = elapsedMs();
      const counter = places.get(place) ?? { freeAtMs: now };
      const freeAtMs = Math.max(counter.freeAtMs, now) + stepMs;
      if (freeAtMs - now > windowMs) return freeAtMs - now - windowMs;
      places.set(place, { freeAtMs });
      return null;
    },
    forgive(place) {
      const counter = places.get(place);
      if (counter) places.set(place, { freeAtMs: counter.freeAtMs - stepMs });
    },
  };
}
