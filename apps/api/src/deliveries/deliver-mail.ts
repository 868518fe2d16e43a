import { checkDelivery } from '@livedrops/core/notifications/check-delivery';
import { planRetry } from '@livedrops/core/notifications/plan-retry';
import type { QueuedFact } from '@livedrops/core/notifications/queued-fact';
import type { Contacts } from '@livedrops/core/ports/contacts';
import type { ClaimedDelivery } from '@livedrops/core/ports/delivery-queue';
import type { DropStore } from '@livedrops/core/ports/drop-store';
import type { Mail, Mailer } from '@livedrops/core/ports/mailer';
import type { Context } from '@livedrops/core/shared/context';
import { composeLetter, type LetterPlaces } from './compose-letter.ts';
import { composeMail, type MailPlaces } from './compose-mail.ts';
import { type DeliveryOutcome, fromPlan } from './end-delivery.ts';
import { readPayload } from './read-payload.ts';
import { sendInTime } from './send-in-time.ts';

export interface MailContext
  extends Pick<Context, 'clock' | 'follows' | 'preferences' | 'reminders' | 'zoneOffset'> {
  readonly drops: Pick<DropStore, 'find'>;
  readonly mailer: Mailer;
  readonly contacts: Contacts;
  readonly places: MailPlaces & LetterPlaces;
  readonly timeoutMs: number;
  /** Drawn from [0, 1). */
  readonly random: () => number;
}

/** Tells one fact by mail, or sends a letter about the account. */
export async function deliverMail(
  ctx: MailContext,
  claim: ClaimedDelivery,
): Promise<DeliveryOutcome> {
  const read = readPayload(claim.payload);
  if (read.type === 'fact') return deliverFact(ctx, claim, read);
  const isOver = read.expiresAt !== undefined && ctx.clock.now() >= read.expiresAt;
  if (isOver) return { end: 'expired' };
  return handOver(ctx, claim, composeLetter(read.letter, claim.factId, ctx.places));
}

async function deliverFact(
  ctx: MailContext,
  claim: ClaimedDelivery,
  fact: QueuedFact,
): Promise<DeliveryOutcome> {
  const { userId } = claim;
  const check = await checkDelivery(ctx, { userId, channel: 'mail', fact });
  if (check.next === 'end') return { end: check.why };
  if (check.next === 'wait') {
    const payload = JSON.stringify({ ...fact, held: true });
    return { end: 'waits', until: check.until, payload };
  }
  const contact = (await ctx.contacts.findContacts([userId])).get(userId);
  if (!contact?.emailVerified) return { end: 'unreachable' };
  const { quietHours } = await ctx.preferences.find(userId);
  const reader = { userId, email: contact.email, timeZone: quietHours?.timeZone ?? 'UTC' };
  const mail = composeMail({ entry: fact.entry, drop: check.drop }, reader, ctx.places);
  return handOver(ctx, claim, mail);
}

async function handOver(
  { clock, mailer, random, timeoutMs }: MailContext,
  { tries, payload }: ClaimedDelivery,
  mail: Mail,
): Promise<DeliveryOutcome> {
  const outcome = await sendInTime(() => mailer.send(mail), timeoutMs);
  return fromPlan(planRetry(outcome, tries, { now: clock.now(), random: random() }), payload);
}
