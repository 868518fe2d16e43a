import type { DeliveryQueue } from '@livedrops/core/ports/delivery-queue';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import type { AccountStore } from './account-store.ts';

const lettersMax = 100;

/** Hands waiting letters to the queue of deliveries. After a crash between the two files, the queue takes none twice. */
export async function moveLetters(
  store: Pick<AccountStore, 'open'>,
  queue: Pick<DeliveryQueue, 'enqueue'>,
): Promise<number> {
  const db = await store.open();
  const letters = await db
    .selectFrom('letter')
    .selectAll()
    .orderBy('letterId')
    .limit(lettersMax)
    .execute();
  if (letters.length === 0) return 0;
  await queue.enqueue(
    letters.map(({ letterId, userId, payload, dueAt }) => ({
      userId: brandId<UserId>(userId),
      factId: letterId,
      channel: 'mail',
      kind: 'account.mail',
      payload,
      dueAt,
    })),
  );
  const moved = letters.map(({ letterId }) => letterId);
  await db.deleteFrom('letter').where('letterId', 'in', moved).execute();
  return letters.length;
}
