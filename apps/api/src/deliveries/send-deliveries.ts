import { setImmediate } from 'node:timers/promises';
import { planRetry } from '@livedrops/core/notifications/plan-retry';
import type { Clock } from '@livedrops/core/ports/clock';
import type {
  ClaimedDelivery,
  DeliveryQueue,
  QueuedChannel,
} from '@livedrops/core/ports/delivery-queue';
import type { DeliveryMetrics } from '../metrics/delivery-metrics.ts';
import { startLoop, type WakeableLoop, type WorkerLog } from '../workers/start-loop.ts';
import { type DeliveryOutcome, endDelivery, fromPlan } from './end-delivery.ts';
import { readPayload } from './read-payload.ts';

export interface SendOptions {
  readonly channel: QueuedChannel;
  readonly queue: DeliveryQueue;
  readonly clock: Clock;
  readonly log: WorkerLog;
  readonly metrics: Pick<DeliveryMetrics, 'ended'>;
  readonly deliver: (claim: ClaimedDelivery) => Promise<DeliveryOutcome>;
  /** Claimed and not ended at a time. */
  readonly claimedMax: number;
  /** Longer than a delivery can take. */
  readonly leaseMs: number;
  /** How long a stop waits for what is being sent; the rest is sent again after the next start. */
  readonly drainMs: number;
  readonly random: () => number;
}

/** So long a crowd's deliveries are begun one after the other before requests have their turn. */
const turnMsMax = 3;

/** Sends what is due on one channel, many at a time; each delivery ends by itself, so a slow one holds up no other. */
export function startSendDeliveries(options: SendOptions): WakeableLoop {
  const { channel, queue, clock, log, claimedMax, leaseMs, drainMs } = options;
  const working = new Set<Promise<void>>();
  let stopped = false;

  async function work(claim: ClaimedDelivery): Promise<void> {
    const outcome = await deliverSafely(claim);
    // After a stop nobody waits for it any more: its lease runs out and it is sent again.
    if (stopped) return;
    if (await endDelivery(queue, claim, outcome)) tell(claim, outcome);
  }

  async function deliverSafely(claim: ClaimedDelivery): Promise<DeliveryOutcome> {
    try {
      return await options.deliver(claim);
    } catch (error) {
      const { deliveryId, kind, tries } = claim;
      log.warn({ err: error, deliveryId, kind, channel, tries }, 'a delivery failed by itself');
      const moment = { now: clock.now(), random: options.random() };
      const outcome = { type: 'failed', reason: 'sender_threw' } as const;
      return fromPlan(planRetry(outcome, tries, moment), claim.payload);
    }
  }

  function tell(claim: ClaimedDelivery, outcome: DeliveryOutcome): void {
    const latencyMs = outcome.end === 'sent' ? latencyOf(claim, clock.now()) : null;
    options.metrics.ended({ channel, end: outcome.end, latencyMs });
    if (outcome.end !== 'parked') return;
    const { deliveryId, kind, tries } = claim;
    const facts = { deliveryId, kind, channel, tries, reason: outcome.reason };
    log.warn(facts, 'a delivery was parked');
  }

  function begin(claim: ClaimedDelivery): void {
    const done = work(claim)
      .catch((error: unknown) => {
        const { deliveryId } = claim;
        log.warn({ err: error, deliveryId, channel }, 'a delivery was not written down');
      })
      .finally(() => {
        working.delete(done);
        loop.wake();
      });
    working.add(done);
  }

  async function claimSome(): Promise<boolean> {
    const limit = claimedMax - working.size;
    if (stopped || limit <= 0) return false;
    const claims = await queue.claim({ channel, limit, leaseMs });
    await beginInTurns(claims, begin);
    return claims.length > 0;
  }

  const loop = startLoop({
    name: `send-${channel}`,
    clock,
    log,
    // Deliveries that end together make room together.
    pauseMsMin: 20,
    pauseMsMax: 500,
    run: async () => {
      while (await claimSome());
      return null;
    },
  });
  return {
    wake: () => loop.wake(),
    async stop() {
      await loop.stop();
      await settle(working, drainMs);
      stopped = true;
    },
  };
}

async function beginInTurns(
  claims: readonly ClaimedDelivery[],
  begin: (claim: ClaimedDelivery) => void,
): Promise<void> {
  let sinceMs = performance.now();
  for (const claim of claims) {
    if (performance.now() - sinceMs > turnMsMax) {
      await setImmediate();
      sinceMs = performance.now();
    }
    begin(claim);
  }
}

/** Since the event; null for what was ready made, or waited for the end of quiet hours. */
function latencyOf({ payload }: ClaimedDelivery, now: number): number | null {
  const read = readPayload(payload);
  return read.type === 'fact' && !read.held ? now - read.entry.occurredAt : null;
}

async function settle(working: ReadonlySet<Promise<void>>, waitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, waitMs);
  });
  await Promise.race([Promise.all(working), late]);
  clearTimeout(timer);
}
