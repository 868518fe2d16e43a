import { brandId, type UserId } from '@livedrops/core/shared/ids';
import type { AuthGate, AuthRefusal, SignedIn } from '../auth-gate.ts';
import type { AuthGateOptions } from '../create-auth-gate.ts';
import { signSessionToken } from '../session-token.ts';
import { tryFromPlace } from '../try-from-place.ts';
import { challengeMs } from './passkey-challenges.ts';
import { signInByPasskey } from './sign-in-by-passkey.ts';

type PasskeyGate = Pick<AuthGate, 'beginPasskeySignIn' | 'signInByPasskey'>;

interface PasskeyGateOptions
  extends Pick<AuthGateOptions, 'cookie' | 'guard' | 'passkeys' | 'secret' | 'sessions'> {
  /** Reads back whose the session of an answer is. */
  readonly signedIn: (answer: { readonly headers: Headers }) => Promise<SignedIn>;
}

const storeTroubleMs = 5_000;

export function createPasskeyGate(options: PasskeyGateOptions): PasskeyGate {
  const { cookie, guard, passkeys, secret, sessions, signedIn } = options;
  return {
    beginPasskeySignIn: (now) => ({
      challenge: passkeys.challenges.make({ kind: 'sign-in' }, now),
      rpId: passkeys.relyingParty.id,
      timeoutMs: challengeMs,
    }),
    signInByPasskey: ({ credential, place, now }) =>
      tryFromPlace<'passkey-invalid' | 'overloaded'>(guard, place, async () => {
        const { browser } = place;
        const result = await signInByPasskey(passkeys, { credential, browser, now });
        if (!result.ok) return refuse(result);
        // The oldest of its sessions may have ended.
        sessions.forgetUser(brandId<UserId>(result.userId));
        const value = signSessionToken(result.token, secret);
        const setCookie = cookie.setting(value, passkeys.sessionTtlMs);
        return signedIn({ headers: new Headers({ 'set-cookie': setCookie }) });
      }),
  };
}

function refuse(
  refusal: Extract<Awaited<ReturnType<typeof signInByPasskey>>, { readonly ok: false }>,
): AuthRefusal<'passkey-invalid' | 'overloaded'> {
  if (refusal.code === 'passkey.not_accepted') return { ok: false, why: 'passkey-invalid' };
  const retryAfterMs = refusal.facts?.retryAfterMs ?? storeTroubleMs;
  return { ok: false, why: 'overloaded', retryAfterMs };
}
