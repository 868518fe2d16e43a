import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Context } from '../shared/context.ts';
import type { UserId } from '../shared/ids.ts';

const pageSize = 100;

/** Takes back every follow of somebody who leaves; the counts stay exact. */
export async function forgetFollows(
  { follows }: Pick<Context, 'follows'>,
  followerId: UserId,
): Promise<{ readonly ok: true } | LedgerTrouble> {
  for (;;) {
    const { items } = await follows.listFollowing({ followerId, after: null, limit: pageSize });
    if (items.length === 0) return { ok: true };
    const answers = await Promise.all(
      items.map(({ creatorId }) => follows.unfollow({ followerId, creatorId })),
    );
    const failure = answers.find((answer) => !answer.ok);
    if (failure && !failure.ok) return failure;
  }
}
