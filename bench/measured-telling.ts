import { randomUUIDv7 } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Container } from '@livedrops/api/container';
import type { PushSender } from '@livedrops/core/ports/push-sender';
import { brandId, type DropId, type UserId } from '@livedrops/core/shared/ids';
import type { Telling } from './measured-messages.ts';

/** What a push service near by takes to answer. */
const answerMs = 20;

/** Push services that take everything and tell nobody. */
export const pushToNobody: PushSender = {
  check: async () => null,
  async send() {
    await pause(answerMs);
    return { type: 'sent' };
  },
};

export interface MeasuredTelling {
  start(): Promise<void>;
  read(): Promise<Telling>;
  /** @returns How many there were. */
  placeOrders(count: number): Promise<number>;
}

interface Drops {
  /** Where orders go. */
  readonly dropId: DropId;
  readonly startDrop: () => Promise<unknown>;
}

/** Listens to what the shop's own metrics are told of deliveries and orders. Before its workers start. */
export function measureTelling(
  container: Container,
  { dropId, startDrop }: Drops,
): MeasuredTelling {
  const { ctx, deliveries, metrics } = container;
  let [heldMs, latencyMs, orderMs]: [number[], number[], number[]] = [[], [], []];
  let [started, sent] = [0, 0];
  const { lockHeld, ended } = metrics.deliveries;
  metrics.deliveries.lockHeld = (tookMs) => {
    heldMs.push(tookMs);
    lockHeld(tookMs);
  };
  metrics.deliveries.ended = (delivery) => {
    if (delivery.end === 'sent') sent += 1;
    if (delivery.latencyMs !== null) latencyMs.push(delivery.latencyMs);
    ended(delivery);
  };
  const { batch } = metrics;
  metrics.batch = (done) => {
    orderMs.push(done.durationMs);
    batch(done);
  };

  return {
    async start() {
      started = sent;
      await startDrop();
      await pause(2);
      await ctx.drops.announceDue();
    },
    async read() {
      const { waiting } = await deliveries.queue.counts();
      const open = await deliveries.fanOuts.countOpen();
      const seen = { sent: sent - started, heldMs, latencyMs, orderMs };
      [heldMs, latencyMs, orderMs] = [[], [], []];
      return { isOver: waiting + open === 0, ...seen };
    },
    async placeOrders(count) {
      for (let placed = 0; placed < count; placed += 1) {
        const orderId = brandId<never>(randomUUIDv7());
        const { ok } = await ctx.ledger.place({
          dropId,
          variantId: null,
          quantity: 1,
          fingerprint: 'one',
          orderId,
          userId: brandId<UserId>(orderId),
          idempotencyKey: orderId,
        });
        if (!ok) throw new Error('An order was refused.');
      }
      return count;
    },
  };
}
