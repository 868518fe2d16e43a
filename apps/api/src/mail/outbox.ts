import type { Mail } from '@livedrops/core/ports/mailer';

/** A mail that was not sent but kept to be looked at. */
export interface OutboxMail extends Mail {
  readonly outboxId: string;
  /** Epoch ms. */
  readonly sentAt: number;
}

/** The mails of a shop without a mail server. */
export interface Outbox {
  /** The latest first. */
  list(): Promise<readonly OutboxMail[]>;
  find(outboxId: string): Promise<OutboxMail | null>;
}
