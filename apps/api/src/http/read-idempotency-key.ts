import { limits } from '@livedrops/contract/limits';
import type { ProblemReply } from './problem.ts';

const visibleAscii = new RegExp(`^[\\x21-\\x7e]{1,${limits.idempotencyKeyCharsMax}}$`);

type KeyProblem = ProblemReply<
  'idempotency-key-missing' | 'idempotency-key-invalid' | 'idempotency-key-ambiguous'
>;

/** The key of a purchase, from the field, from the header, or from both when they agree. */
export function readIdempotencyKey(
  header: string | undefined,
  field: unknown,
): { readonly key: string } | KeyProblem {
  if (header === undefined && field === undefined) return { problem: 'idempotency-key-missing' };
  const given = [header, field].filter((key) => key !== undefined);
  if (!given.every(isUsable)) return { problem: 'idempotency-key-invalid' };
  const [key, other = key] = given;
  if (key === undefined || other !== key) return { problem: 'idempotency-key-ambiguous' };
  return { key };
}

const isUsable = (key: unknown): key is string => typeof key === 'string' && visibleAscii.test(key);
