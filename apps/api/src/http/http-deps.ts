import type { Accounts } from '@livedrops/core/ports/accounts';
import type { Clock } from '@livedrops/core/ports/clock';
import type { HttpLog } from './http-log.ts';
import type { OriginPolicy } from './origin-policy.ts';
import type { RateLimiter } from './rate-limiter.ts';
import type { Readiness } from './readiness.ts';

/** What the pipeline around every handler needs. */
export interface HttpDeps {
  readonly clock: Clock;
  readonly accounts: Pick<Accounts, 'findSession'>;
  readonly readiness: Readiness;
  readonly origins: OriginPolicy;
  readonly rates: RateLimiter;
  readonly log: HttpLog;
  readonly sessionCookie: SessionCookie;
  /** Proxies in front whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: number;
  /** Sent with every answer. */
  readonly securityHeaders: Readonly<Record<string, string>>;
}

export interface SessionCookie {
  readonly name: string;
  /** `Set-Cookie` that ends the session in the browser. */
  readonly clearing: string;
}
