import type { AuthRefusal, SignedIn, SignInPlace } from './auth-gate.ts';
import { networkOf } from './network-of.ts';
import type { SignInGuard } from './sign-in-guard.ts';

/**
 * Judges one try to get in from a place; only those that were in vain count against it. `judge` gets the headers that the
 * account library may see: the words for the browser are all of them.
 */
export async function tryFromPlace<Why extends string>(
  guard: Pick<SignInGuard, 'restOf' | 'forgive'>,
  { address, browser }: SignInPlace,
  judge: (headers: Headers) => Promise<SignedIn | AuthRefusal<Why>>,
): Promise<SignedIn | AuthRefusal<Why | 'rate-limited'>> {
  const from = networkOf(address);
  const retryAfterMs = guard.restOf(from);
  if (retryAfterMs !== null) return { ok: false, why: 'rate-limited', retryAfterMs };
  const result = await judge(new Headers(browser === null ? {} : { 'user-agent': browser }));
  if (result.ok || result.why === 'overloaded') guard.forgive(from);
  return result;
}
