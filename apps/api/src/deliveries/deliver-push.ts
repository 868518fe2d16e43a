import { checkDelivery } from '@livedrops/core/notifications/check-delivery';
import {
  planRetry,
  type RetryPlan,
  type SendOutcome,
} from '@livedrops/core/notifications/plan-retry';
import type { QueuedFact } from '@livedrops/core/notifications/queued-fact';
import type { ClaimedDelivery } from '@livedrops/core/ports/delivery-queue';
import type { DropStore } from '@livedrops/core/ports/drop-store';
import type { PushMessage, PushSender } from '@livedrops/core/ports/push-sender';
import type { SavedPushSubscription } from '@livedrops/core/ports/push-subscriptions';
import type { Context } from '@livedrops/core/shared/context';
import type { SubscriptionId } from '@livedrops/core/shared/ids';
import type { DeliveryOutcome } from './end-delivery.ts';
import type { HostGate } from './host-gate.ts';
import { readPayload } from './read-payload.ts';
import { sendInTime } from './send-in-time.ts';
import { toPushMessage } from './to-push-message.ts';

export interface PushContext
  extends Pick<
    Context,
    'clock' | 'follows' | 'preferences' | 'pushSubscriptions' | 'reminders' | 'zoneOffset'
  > {
  readonly drops: Pick<DropStore, 'find'>;
  readonly sender: Pick<PushSender, 'send'>;
  readonly gate: HostGate;
  readonly timeoutMs: number;
  /** Drawn from [0, 1). */
  readonly random: () => number;
}

type Told = { readonly id: SubscriptionId; readonly plan: RetryPlan | { readonly next: 'again' } };

/** Tells one fact to the browsers of one reader that are not told yet, each of them where its own host has room. */
export async function deliverPush(
  ctx: PushContext,
  claim: ClaimedDelivery,
): Promise<DeliveryOutcome> {
  const fact = readPayload(claim.payload);
  if (fact.type === 'letter')
    return { end: 'parked', reason: 'not_a_push', payload: claim.payload };
  const check = await checkDelivery(ctx, { userId: claim.userId, channel: 'push', fact });
  if (check.next === 'end') return { end: check.why };
  if (check.next === 'wait') {
    const payload = JSON.stringify({ ...fact, held: true });
    return { end: 'waits', until: check.until, payload };
  }
  // A browser that was given back or has another owner by now is not told.
  const saved = await ctx.pushSubscriptions.list(claim.userId);
  const left = saved.filter(({ subscriptionId }) => fact.subscriptionIds.includes(subscriptionId));
  if (left.length === 0) return { end: 'unreachable' };
  const message = toPushMessage(fact.entry, check.drop, fact.expiresAt - ctx.clock.now());
  const told = await Promise.all(left.map((one) => tell(ctx, one, { message, claim })));
  return sumUp(ctx, { told, fact, hosts: left.map(hostOf) });
}

const hostOf = ({ endpoint }: SavedPushSubscription) => new URL(endpoint).hostname;

async function tell(
  ctx: PushContext,
  subscription: SavedPushSubscription,
  { message, claim }: { readonly message: PushMessage; readonly claim: ClaimedDelivery },
): Promise<Told> {
  const id = subscription.subscriptionId;
  const place = await ctx.gate.enter(hostOf(subscription));
  if (place === null) return { id, plan: { next: 'again' } };
  const outcome = await sendInTime(() => ctx.sender.send(subscription, message), ctx.timeoutMs);
  place.leave(hasAnswered(outcome));
  const moment = { now: ctx.clock.now(), random: ctx.random() };
  const plan = planRetry(outcome, claim.tries, moment);
  if (plan.next === 'delete_subscription') {
    await ctx.pushSubscriptions.delete(claim.userId, id);
  }
  return { id, plan };
}

const hasAnswered = (outcome: SendOutcome) =>
  outcome.type !== 'failed' || outcome.reason.startsWith('http_');

/** What is left of the delivery: browsers that failed or found no room. One that is parked takes only its failures along. */
function sumUp(
  { clock, gate, random }: PushContext,
  rest: {
    readonly told: readonly Told[];
    readonly fact: QueuedFact;
    readonly hosts: readonly string[];
  },
): DeliveryOutcome {
  const { told, fact, hosts } = rest;
  const write = (some: readonly Told[]) =>
    JSON.stringify({ ...fact, subscriptionIds: some.map(({ id }) => id) } satisfies QueuedFact);
  const again = told.filter(({ plan }) => plan.next === 'again');
  const restMs = Math.max(...hosts.map((host) => gate.restMs(host))) * (1 + random());
  const backAt = clock.now() + Math.round(restMs);
  if (again.length === told.length) return { end: 'not_tried', until: backAt };
  const retries = told.flatMap(({ plan }) => (plan.next === 'retry' ? [plan.at] : []));
  const failed = told.filter(({ plan }) => plan.next === 'retry' || plan.next === 'park');
  const unfinished = [...failed, ...again];
  if (retries.length > 0 || again.length > 0) {
    const until = Math.max(...retries, again.length > 0 ? backAt : 0);
    return { end: 'retried', until, payload: write(unfinished) };
  }
  for (const { plan } of told) {
    if (plan.next === 'park') return { end: 'parked', reason: plan.reason, payload: write(failed) };
  }
  return { end: told.some(({ plan }) => plan.next === 'done') ? 'sent' : 'gone' };
}
