import type { Context } from '../shared/context.ts';
import type { UserId } from '../shared/ids.ts';
import { forgetUser } from './forget-user.ts';

/**
 * A request that began before the account was gone may still write: the last round of forgetting is this much later than
 * the longest request and the longest memory of a session.
 */
const settledMs = 60_000;

export interface UnfinishedLeaving {
  readonly userId: UserId;
  readonly failures: readonly { readonly name: string; readonly why: unknown }[];
}

/** Forgets everybody who is leaving once more, and ends it for those of whom nothing can come any more. */
export async function finishLeaving(
  ctx: Pick<Context, 'accountBook' | 'clock' | 'forgetters'>,
): Promise<{
  readonly unfinished: readonly UnfinishedLeaving[];
  /** When somebody's last round is due; null: nobody is leaving. */
  readonly nextAt: number | null;
}> {
  const unfinished: UnfinishedLeaving[] = [];
  let nextAt: number | null = null;
  for (const { userId, askedAt } of await ctx.accountBook.listLeavers()) {
    const failures = [...(await forgetUser(ctx, userId))];
    const settledAt = askedAt + settledMs;
    if (failures.length === 0 && ctx.clock.now() < settledAt) {
      nextAt = Math.min(nextAt ?? settledAt, settledAt);
      continue;
    }
    const ended = failures.length === 0 && (await ctx.accountBook.endLeaving(userId));
    if (ended && !ended.ok) failures.push({ name: 'account', why: ended.code });
    if (failures.length > 0) unfinished.push({ userId, failures });
  }
  return { unfinished, nextAt };
}
