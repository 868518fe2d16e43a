import { LRUCache } from 'lru-cache';

/** Counts wrong tries for each mail, so that no password can be guessed, from however many addresses. */
export interface SignInGuard {
  /** Counts one try before it is judged: many at once count as many. False: the account rests. */
  mayTry(email: string): boolean;
  /** The password was right. */
  succeeded(email: string): void;
}

interface SignInGuardOptions {
  readonly triesMax?: number;
  readonly windowMs?: number;
  /** Monotonic milliseconds. */
  readonly elapsedMs: () => number;
}

const mailsMax = 100_000;

export function createSignInGuard(options: SignInGuardOptions): SignInGuard {
  const { triesMax = 10, windowMs = 15 * 60_000, elapsedMs } = options;
  const tries = new LRUCache<string, number[]>({ max: mailsMax });

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
  };
}
