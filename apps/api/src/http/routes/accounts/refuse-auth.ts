import type { AuthRefusal } from '../../../accounts/auth-gate.ts';
import type { ProblemReply } from '../../problem.ts';

type Why =
  | 'email-taken'
  | 'passkey-invalid'
  | 'invalid-credentials'
  | 'overloaded'
  | 'rate-limited';

/** The account refusals carry the slugs of the wire already; only the pause has to be told. */
export function refuseAuth<W extends Why>({ why, retryAfterMs }: AuthRefusal<W>): ProblemReply<W> {
  return { problem: why, ...(retryAfterMs !== undefined && { facts: { retryAfterMs } }) };
}
