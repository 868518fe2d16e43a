import type { Letter } from '@livedrops/core/accounts/letter';
import type { QueuedFact } from '@livedrops/core/notifications/queued-fact';

/** A mail about the account, whatever its owner wants to hear of the shop. */
export interface QueuedLetter {
  readonly type: 'letter';
  readonly letter: Letter;
  /** Epoch ms; a link that has run out is not worth sending. Left out: it is sent whenever it can be. */
  readonly expiresAt?: number;
}

/** Guarantee: the queue gives back what `queueDeliveries` or `writeLetter` has put in. */
export function readPayload(payload: string): QueuedFact | QueuedLetter {
  return JSON.parse(payload) as QueuedFact | QueuedLetter;
}
