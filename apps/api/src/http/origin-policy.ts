import type { CallRequest } from './call-request.ts';

export interface OriginPolicy {
  /** Whether a request that changes something comes from our own pages. */
  allows(request: Pick<CallRequest, 'header'>): boolean;
}

interface OriginPolicyOptions {
  readonly publicOrigins: readonly string[];
  /** Also the origin that the request itself was sent to, for trying on other devices. */
  readonly acceptOwnHost: boolean;
}

/**
 * A browser sends `Origin` with every request that changes something and lets no page forge it; the session cookie alone
 * proves nothing. Without `Origin`, only the browser's own word "same-origin" counts.
 */
export function createOriginPolicy(options: OriginPolicyOptions): OriginPolicy {
  const known = new Set(options.publicOrigins);
  return {
    allows(request) {
      const origin = request.header('origin');
      if (origin === undefined) return request.header('sec-fetch-site') === 'same-origin';
      if (known.has(origin)) return true;
      if (!options.acceptOwnHost) return false;
      const host = request.header('host');
      return origin === `http://${host}` || origin === `https://${host}`;
    },
  };
}
