import type { RetryPlan } from '@livedrops/core/notifications/plan-retry';
import type {
  ClaimedDelivery,
  DeliveryQueue,
  QueuedChannel,
} from '@livedrops/core/ports/delivery-queue';

/** How a delivery ended, or why it goes on. */
export type DeliveryOutcome =
  | { readonly end: 'sent' | 'gone' | 'expired' | 'unwanted' | 'unreachable' }
  | { readonly end: 'waits'; readonly until: number; readonly payload: string }
  | { readonly end: 'retried'; readonly until: number; readonly payload: string }
  | { readonly end: 'not_tried'; readonly until: number }
  | { readonly end: 'parked'; readonly reason: string; readonly payload: string };

export type DeliveryEnd = DeliveryOutcome['end'];

/** The outcome of a plan for a delivery with one address. */
export function fromPlan(plan: RetryPlan, payload: string): DeliveryOutcome {
  if (plan.next === 'done') return { end: 'sent' };
  if (plan.next === 'delete_subscription') return { end: 'gone' };
  if (plan.next === 'retry') return { end: 'retried', until: plan.at, payload };
  return { end: 'parked', reason: plan.reason, payload };
}

/** Writes down what came of a claim. False: it was no longer ours, and another has told it or will. */
export function endDelivery(
  queue: Pick<DeliveryQueue, 'complete' | 'reschedule' | 'giveBack' | 'park'>,
  claim: ClaimedDelivery,
  outcome: DeliveryOutcome,
): Promise<boolean> {
  switch (outcome.end) {
    case 'parked':
      return queue.park(claim, outcome.reason, outcome.payload);
    case 'retried':
    case 'waits':
      return queue.reschedule(claim, { dueAt: outcome.until, payload: outcome.payload });
    case 'not_tried':
      return queue.giveBack(claim, outcome.until);
    default:
      return queue.complete(claim);
  }
}

export interface EndedDelivery {
  readonly channel: QueuedChannel;
  readonly end: DeliveryEnd;
  /** From the event's commit to this moment; null for what waited on purpose. */
  readonly latencyMs: number | null;
}
