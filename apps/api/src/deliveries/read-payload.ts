import type { QueuedFact } from '@livedrops/core/notifications/queued-fact';
import type { Mail } from '@livedrops/core/ports/mailer';

/** A mail that was ready when it was queued: about the account, whatever its owner wants to hear of the shop. */
export interface QueuedMail {
  readonly type: 'mail';
  readonly mail: Mail;
  /** Epoch ms; a link that has run out is not worth sending. Left out: it is sent whenever it can be. */
  readonly expiresAt?: number;
}

/** Guarantee: the queue gives back what `queueDeliveries` or a sender of account mails has put in. */
export function readPayload(payload: string): QueuedFact | QueuedMail {
  return JSON.parse(payload) as QueuedFact | QueuedMail;
}
