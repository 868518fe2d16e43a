/** What came of one try to send. */
export type SendOutcome =
  | { readonly type: 'sent' }
  /** The other side said that the address does not exist (any more). */
  | { readonly type: 'gone' }
  /** Worth another try: overloaded, broken, silent, unreachable. */
  | { readonly type: 'failed'; readonly reason: string; readonly retryAfterMs?: number }
  /** The other side will not take this message however often it is sent. */
  | { readonly type: 'refused'; readonly reason: string };

export type RetryPlan =
  | { readonly next: 'done' }
  | { readonly next: 'delete_subscription' }
  | { readonly next: 'retry'; readonly at: number }
  | { readonly next: 'park'; readonly reason: string };

export const sendTriesMax = 5;

/** The first pause is drawn from up to four seconds, each later one from up to four times as much, at most five minutes. */
export const retryPauseMs = { min: 1_000, first: 4_000, max: 300_000 };

/** A server may ask for more patience than our own longest pause, but not for as long as it likes. */
export const retryAfterMsMax = 3_600_000;

/**
 * What to do after a try. `tries` counts the one that has just ended, `random` is drawn from [0, 1): full jitter, so that
 * a thousand jobs that failed together do not come back together.
 */
export function planRetry(
  outcome: SendOutcome,
  tries: number,
  moment: { readonly now: number; readonly random: number },
): RetryPlan {
  if (outcome.type === 'sent') return { next: 'done' };
  if (outcome.type === 'gone') return { next: 'delete_subscription' };
  if (outcome.type === 'refused' || tries >= sendTriesMax) {
    return { next: 'park', reason: outcome.reason };
  }
  const { min, first, max } = retryPauseMs;
  const ceiling = Math.min(max, first * 4 ** (tries - 1));
  const pause = min + (ceiling - min) * moment.random;
  const asked = Math.min(outcome.retryAfterMs ?? 0, retryAfterMsMax);
  return { next: 'retry', at: moment.now + Math.round(Math.max(pause, asked)) };
}
