import type { SessionUser } from '@livedrops/core/ports/accounts';
import type { AuthGate, AuthRefusal, SignedIn } from './auth-gate.ts';
import type { AuthLibrary, AuthLibraryOptions } from './auth-library.ts';
import { endOldest } from './end-oldest.ts';
import type { SessionFinder } from './find-session.ts';
import { HasherOverloaded } from './hash-password.ts';
import type { AuthLibraryLoader } from './load-auth-library.ts';
import { createPasskeyGate } from './passkeys/create-passkey-gate.ts';
import type { PasskeySignInOptions } from './passkeys/sign-in-by-passkey.ts';
import type { SessionCookieSettings } from './session-cookie.ts';
import { hashSessionToken, readSessionToken } from './session-token.ts';
import type { SignInGuard } from './sign-in-guard.ts';
import { tryFromPlace } from './try-from-place.ts';

export interface AuthGateOptions extends Pick<AuthLibraryOptions, 'hasher' | 'secret' | 'onError'> {
  readonly library: AuthLibraryLoader;
  readonly sessions: SessionFinder;
  readonly guard: SignInGuard;
  readonly cookie: SessionCookieSettings;
  readonly passkeys: PasskeySignInOptions;
}

const storeTroubleMs = 5_000;
const taken: AuthRefusal<'email-taken'> = { ok: false, why: 'email-taken' };
const invalid: AuthRefusal<'invalid-credentials'> = { ok: false, why: 'invalid-credentials' };

export function createAuthGate(options: AuthGateOptions): AuthGate {
  const { sessions, guard, library, hasher, secret, onError } = options;
  const { load } = library;

  /** The library's answer holds the cookie; whose it is, is read back as for every later request. */
  async function signedIn(answer: { readonly headers: Headers }): Promise<SignedIn> {
    const [setCookie = ''] = answer.headers.getSetCookie();
    const cookie = setCookie.slice(setCookie.indexOf('=') + 1).split(';')[0] ?? '';
    const user: SessionUser | null = await sessions.findSession(cookie);
    if (!user) throw new Error('A session was made that cannot be found again.');
    return { ok: true, user, setCookie };
  }

  return {
    signUp: ({ name, email, password, place }) =>
      tryFromPlace<'email-taken' | 'overloaded'>(guard, place, async (headers) => {
        const { auth, withHash } = await load();
        try {
          const hash = await hasher.hash(password);
          const body = { name, email, password };
          return await withHash(hash, async () =>
            signedIn(await auth.api.signUpEmail({ body, headers, returnHeaders: true })),
          );
        } catch (error) {
          if (isEmailTaken(error)) return taken;
          return refuseTrouble(error, onError);
        }
      }),
    signIn: ({ email, password, place }) =>
      tryFromPlace<'invalid-credentials' | 'overloaded'>(guard, place, async (headers) => {
        const library = await load();
        const mail = email.toLowerCase();
        try {
          if (!guard.mayTry(mail)) {
            await hasher.hash(password);
            return invalid;
          }
          const body = { email, password };
          const { api } = library.auth;
          const answer = await api.signInEmail({ body, headers, returnHeaders: true });
          guard.succeeded(mail);
          const signed = await signedIn(answer);
          const { userId } = signed.user;
          if (await endOldest(library.db, userId)) sessions.forgetUser(userId);
          return signed;
        } catch (error) {
          if (codeOf(error) === 'INVALID_EMAIL') await hasher.hash(password).catch(() => {});
          if (isWrong(error)) return invalid;
          return refuseTrouble(error, onError);
        }
      }),
    ...createPasskeyGate({ ...options, signedIn }),
    async signOut(cookie) {
      const token = readSessionToken(cookie, secret);
      sessions.forget(cookie);
      try {
        if (token !== null) await endSession(await load(), token);
      } catch (error) {
        return refuseTrouble(error, onError);
      }
      sessions.forget(cookie);
      return { ok: true };
    },
    async warmUp() {
      const { auth } = await load();
      await auth.$context;
    },
    async close() {
      sessions.close();
      await library.close();
    },
  };
}

/** The stable code of one of the library's refusals. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('body' in error)) return undefined;
  const { body } = error;
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

const endSession = ({ db }: AuthLibrary, token: string) =>
  db.deleteFrom('session').where('token', '=', hashSessionToken(token)).execute();

/** A file that takes nothing now is trouble of the moment, to be written down, and no bug in the request. */
function refuseTrouble(
  error: unknown,
  onError: (error: unknown) => void,
): AuthRefusal<'overloaded'> {
  if (error instanceof HasherOverloaded) {
    return { ok: false, why: 'overloaded', retryAfterMs: error.retryAfterMs };
  }
  if (!isStoreTrouble(error)) throw error;
  onError(error);
  return { ok: false, why: 'overloaded', retryAfterMs: storeTroubleMs };
}

/** The engine's own codes, or the library's word that it could not write. */
function isStoreTrouble(error: unknown): boolean {
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  if (typeof code === 'string' && code.startsWith('SQLITE_')) return true;
  return codeOf(error)?.startsWith('FAILED_TO_') ?? false;
}

const isWrong = (error: unknown) =>
  ['INVALID_EMAIL_OR_PASSWORD', 'INVALID_EMAIL', 'PASSWORD_TOO_LONG'].includes(codeOf(error) ?? '');

const isEmailTaken = (error: unknown) =>
  codeOf(error)?.startsWith('USER_ALREADY_EXISTS') ||
  (error instanceof Error && Reflect.get(error, 'code') === 'SQLITE_CONSTRAINT_UNIQUE');
