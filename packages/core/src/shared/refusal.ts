import type { RefusalCode } from './refusal-codes.ts';

/** An expected "no", as a value: a stable code and the facts a person needs to act on it. */
export interface Refusal<Code extends RefusalCode = RefusalCode> {
  readonly ok: false;
  readonly code: Code;
  readonly facts?: RefusalFacts;
}

export interface RefusalFacts {
  readonly startAt?: number;
  readonly remaining?: number;
  readonly limit?: number;
  readonly owned?: number;
  readonly holdExpiresAt?: number;
  readonly declineCode?: string;
  readonly retryAfterMs?: number;
}

export function refuse<Code extends RefusalCode>(code: Code, facts?: RefusalFacts): Refusal<Code> {
  return facts ? { ok: false, code, facts } : { ok: false, code };
}
