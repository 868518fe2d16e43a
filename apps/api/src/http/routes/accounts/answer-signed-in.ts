import type { SignedIn } from '../../../accounts/auth-gate.ts';
import { toWireSession } from '../../wire/to-wire-session.ts';

/** The session as the answer to who has just signed in, with its cookie. */
export function answerSignedIn({ user, setCookie }: SignedIn, now: number) {
  return {
    status: 200,
    body: toWireSession(user, now),
    headers: { 'set-cookie': setCookie },
  } as const;
}
