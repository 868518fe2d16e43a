import { type ProblemSlug, problemKinds } from '@livedrops/contract/problems';
import type { Refusal, RefusalFacts } from '@livedrops/core/shared/refusal';
import type { RefusalCode } from '@livedrops/core/shared/refusal-codes';
import { problemDetails } from './problem-details.ts';

/** One value that does not fit: where it stands (RFC 6901), a stable code, and what it should be. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** A problem as a handler answers it; `writeProblem` makes the document of it. */
export interface ProblemReply<Slug extends ProblemSlug = ProblemSlug> {
  readonly problem: Slug;
  readonly facts?: RefusalFacts;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where each refusal of the core lands. A new code does not compile until it has a place here. */
const slugOf = {
  'idempotency.key_reused': 'idempotency-key-reused',
  'drop.not_found': 'drop-not-found',
  'drop.variant_required': 'validation-failed',
  'drop.variant_unknown': 'validation-failed',
  'drop.not_started': 'drop-not-started',
  'drop.started': 'drop-already-started',
  'drop.ended': 'drop-ended',
  'drop.cancelled': 'drop-cancelled',
  'drop.window_invalid': 'validation-failed',
  'drop.stock_invalid': 'validation-failed',
  'drop.own': 'not-allowed',
  'drop.stock_below_sold': 'stock-below-sold',
  'drop.stale_version': 'stale-version',
  'stock.sold_out': 'sold-out',
  'stock.insufficient': 'insufficient-stock',
  'order.customer_limit': 'customer-limit',
  'order.not_found': 'order-not-found',
  'order.hold_expired': 'hold-expired',
  'order.already_extended': 'hold-already-extended',
  'order.invalid_transition': 'invalid-transition',
  'payment.declined': 'payment-declined',
  'payment.in_progress': 'payment-in-progress',
  'product.not_found': 'product-not-found',
  'product.stale_version': 'stale-version',
  'creator.not_found': 'creator-not-found',
  'creator.handle_taken': 'handle-taken',
  'creator.exists': 'already-creator',
  'creator.has_drops': 'creator-has-drops',
  'image.unsupported': 'unsupported-image',
  'image.too_large': 'image-too-large',
  'account.wrong_password': 'invalid-credentials',
  'account.link_invalid': 'link-invalid',
  'account.same_email': 'validation-failed',
  'account.too_many_mails': 'rate-limited',
  'mail.unavailable': 'mail-unavailable',
  'session.not_found': 'session-not-found',
  'passkey.not_accepted': 'passkey-invalid',
  'passkey.not_found': 'passkey-not-found',
  'passkey.too_many': 'too-many-passkeys',
  'follow.self': 'cannot-follow-self',
  'push.endpoint_refused': 'push-endpoint-refused',
  'push.too_many': 'too-many-subscriptions',
  'reminder.too_many': 'too-many-reminders',
  'actor.not_allowed': 'not-allowed',
  'cursor.invalid': 'cursor-invalid',
  'ledger.overloaded': 'overloaded',
  'ledger.outcome_unknown': 'outcome-unknown',
} as const satisfies Record<RefusalCode, ProblemSlug>;

export type SlugOf<Code extends RefusalCode> = (typeof slugOf)[Code];

const fieldErrors: Partial<Record<RefusalCode, readonly FieldError[]>> = {
  'drop.variant_required': [
    {
      pointer: '/variant_id',
      code: 'required',
      message: 'is needed: this drop has several variants',
    },
  ],
  'drop.variant_unknown': [
    { pointer: '/variant_id', code: 'unknown', message: 'must name a variant of this drop' },
  ],
  'account.same_email': [
    {
      pointer: '/email',
      code: 'same',
      message: 'must be another address than the one you have',
    },
  ],
  'drop.window_invalid': [
    { pointer: '/start_time', code: 'out-of-range', message: 'must not be in the past' },
    {
      pointer: '/end_time',
      code: 'out-of-range',
      message: 'must be after start_time and at most 30 days later',
    },
  ],
  'drop.stock_invalid': [
    {
      pointer: '/stock_count',
      code: 'out-of-range',
      message:
        'must be 1 to 10,000,000 units in all; a drop with several variants needs a number for each, under names that differ',
    },
  ],
};

/** The problem that a refusal is on the wire. Only the facts of the refusal come along, never a message from inside. */
export function problemOf<Code extends RefusalCode>(
  refusal: Refusal<Code>,
): ProblemReply<SlugOf<Code>> {
  const errors = fieldErrors[refusal.code];
  return {
    problem: slugOf[refusal.code],
    ...(refusal.facts && { facts: refusal.facts }),
    ...(errors && { errors }),
  };
}

export interface WrittenProblem {
  readonly status: number;
  readonly body: string;
  /** Headers that belong to the problem itself. */
  readonly headers: Record<string, string>;
}

/** The problem document (RFC 9457) of one request. */
export function writeProblem(reply: ProblemReply, instance: string, now: number): WrittenProblem {
  const { problem, facts = {}, errors } = reply;
  const { status, title } = problemKinds[problem];
  const body = JSON.stringify({
    type: `/problems/${problem}`,
    title,
    status,
    detail: problemDetails[problem](facts),
    instance,
    errors,
    start_time: instantOf(facts.startAt),
    remaining: facts.remaining,
    limit: facts.limit,
    owned: facts.owned,
    hold_expires_at: instantOf(facts.holdExpiresAt),
    decline_code: facts.declineCode,
  });
  const retryAfter = retryAfterSeconds(problem, facts, now);
  return {
    status,
    body,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(retryAfter === null ? {} : { 'retry-after': String(retryAfter) }),
      ...reply.headers,
    },
  };
}

const instantOf = (at: number | undefined) =>
  at === undefined ? undefined : new Date(at).toISOString();

/** Whole seconds, never none: a client that obeys must not come back at once. */
function retryAfterSeconds(slug: ProblemSlug, facts: RefusalFacts, now: number): number | null {
  if (facts.startAt !== undefined && slug === 'drop-not-started') {
    return Math.max(1, Math.ceil((facts.startAt - now) / 1000));
  }
  if (facts.retryAfterMs !== undefined) return Math.max(1, Math.ceil(facts.retryAfterMs / 1000));
  const retriable = slug === 'overloaded' || slug === 'outcome-unknown' || slug === 'rate-limited';
  return retriable || slug === 'payment-in-progress' || slug === 'too-many-streams' ? 1 : null;
}
