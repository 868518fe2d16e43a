import type { MailRefusal } from '@livedrops/core/ports/account-access';
import { refuse } from '@livedrops/core/shared/refusal';
import { createRateLimiter } from '../http/rate-limiter.ts';

/** Bounds mails that people can cause, so that the shop floods nobody's mailbox. */
export interface MailAllowance {
  /** One more mail to this address; null: it may be sent. */
  takeFor(address: string): MailRefusal | null;
  /** One more wish of this account for mails to others. */
  takeOf(account: string): MailRefusal | null;
  /** One more wish from this place in the network. */
  takeFrom(place: string): MailRefusal | null;
}

const windowMs = 15 * 60_000;
const mailsPerAddressMax = 3;
const wishesPerAccountMax = 3;
const wishesPerPlaceMax = 30;

export function createMailAllowance(options: { readonly elapsedMs: () => number }): MailAllowance {
  const limiter = createRateLimiter(options);
  const taker = (name: string, requestsMax: number) => (who: string) => {
    const refusal = limiter.take({ name, requestsMax, windowMs }, who);
    const { retryAfterMs } = refusal ?? { retryAfterMs: 0 };
    return refusal && refuse('account.too_many_mails', { retryAfterMs });
  };
  return {
    takeFor: taker('mails', mailsPerAddressMax),
    takeOf: taker('wishes', wishesPerAccountMax),
    takeFrom: taker('places', wishesPerPlaceMax),
  };
}
