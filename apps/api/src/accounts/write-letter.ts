import type { Letter } from '@livedrops/core/accounts/letter';
import type { Transaction } from 'kysely';
import type { QueuedLetter } from '../deliveries/read-payload.ts';
import type { AccountTables } from './account-tables.ts';

/** A letter that waits for the queue of deliveries: with what it tells of in one transaction, so that a crash loses neither. */
export interface WaitingLetter {
  /** Names it in the queue: it is sent once. */
  readonly letterId: string;
  readonly userId: string;
  readonly letter: Letter;
  readonly now: number;
  /** Epoch ms; a link that has run out is not worth sending. Left out: it is sent whenever it can be. */
  readonly expiresAt?: number;
}

export async function writeLetter(
  db: Transaction<AccountTables>,
  { letterId, userId, letter, now, expiresAt }: WaitingLetter,
): Promise<void> {
  const queued: QueuedLetter = {
    type: 'letter',
    letter,
    ...(expiresAt !== undefined && { expiresAt }),
  };
  await db
    .insertInto('letter')
    .values({ letterId, userId, payload: JSON.stringify(queued), dueAt: now })
    .execute();
}
