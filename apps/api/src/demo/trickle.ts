import type { Drop } from '@livedrops/core/drops/drop';
import { cancelOrder } from '@livedrops/core/orders/cancel-order';
import type { Order } from '@livedrops/core/orders/order';
import { payOrder } from '@livedrops/core/orders/pay-order';
import { placeOrder } from '@livedrops/core/orders/place-order';
import type { Actor, Context } from '@livedrops/core/shared/context';
import type { UserId } from '@livedrops/core/shared/ids';
import { type Loop, startLoop, type WorkerLog } from '../workers/start-loop.ts';
import { demoId } from './demo-ids.ts';
import { buyersInPool } from './plan-purchases.ts';
import { createRandom } from './random.ts';
import { smallEditionMax } from './roller.ts';

type TrickleContext = Pick<Context, 'clock' | 'drops' | 'ids' | 'ledger' | 'payments' | 'settings'>;

interface TrickleOptions {
  readonly log: WorkerLog;
  /** Purchases begun a minute, over all drops; 0 switches it off. */
  readonly ordersPerMinute: number;
}

const cards = { approves: '4242424242424242', declines: '4000000000000002' };
/** A visitor shall find something to buy: of a drop that is not small, the trickle leaves this much. */
const leftShareMin = 0.25;
const payAfterMs = [4_000, 25_000] as const;

/**
 * Simulated buyers, a few a minute, through the same use cases as real ones: they hold, think, pay, change their mind or
 * forget. It moves the meters; it is no load test.
 */
export function startTrickle(ctx: TrickleContext, options: TrickleOptions): Loop {
  const { log, ordersPerMinute } = options;
  const random = createRandom(ctx.clock.now());
  const deciding = new Set<NodeJS.Timeout>();
  const running = new Set<Promise<void>>();

  function later(waitMs: number, decide: () => Promise<void>): void {
    const timer = setTimeout(() => {
      deciding.delete(timer);
      const done = decide()
        .catch((error: unknown) => log.warn({ err: error, worker: 'trickle' }, 'buyer failed'))
        .finally(() => running.delete(done));
      running.add(done);
    }, waitMs);
    deciding.add(timer);
  }

  const loop = startLoop({
    name: 'trickle',
    clock: ctx.clock,
    log,
    pauseMsMin: 1_000,
    pauseMsMax: 60_000,
    run: async () => {
      if (ordersPerMinute <= 0) return null;
      const held = await hold(ctx, random);
      if (held) later(between(payAfterMs, random()), async () => finish(ctx, held, random));
      // Between half and one and a half of the mean pause, so that it does not tick like a clock.
      return ctx.clock.now() + (60_000 / ordersPerMinute) * (0.5 + random());
    },
  });
  return {
    async stop() {
      await loop.stop();
      for (const timer of deciding) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}

interface Held {
  readonly actor: Actor;
  readonly order: Order;
}

/** Somebody takes a unit of a drop that can spare it. What is refused is no harm: real shoppers are refused too. */
async function hold(ctx: TrickleContext, random: () => number): Promise<Held | null> {
  const live = ctx.drops.list({ phase: 'live', limit: 50, now: ctx.clock.now() });
  const drop = pick(live.filter(canSpare), random);
  const variant =
    drop &&
    pick(
      drop.variants.filter(({ remaining }) => remaining > 0),
      random,
    );
  if (!drop || !variant) return null;
  const userId = demoId<UserId>('buyer', Math.floor(random() * buyersInPool));
  const actor: Actor = { userId, role: 'user' };
  const placed = await placeOrder(ctx, {
    actor,
    dropId: drop.dropId,
    variantId: variant.variantId,
    quantity: variant.remaining > 1 && random() < 0.15 ? 2 : 1,
    idempotencyKey: `trickle-${ctx.ids.next()}`,
  });
  return placed.ok ? { actor, order: placed.order } : null;
}

function canSpare({ stockCount, remaining }: Drop): boolean {
  if (stockCount <= smallEditionMax) return remaining > 0;
  return remaining > stockCount * leftShareMin;
}

async function finish(ctx: TrickleContext, held: Held, random: () => number): Promise<void> {
  const { actor } = held;
  const { orderId } = held.order;
  const mood = random();
  // Forgotten: the hold runs out by itself.
  if (mood < 0.05) return;
  if (mood < 0.12) {
    await cancelOrder(ctx, { actor, orderId });
    return;
  }
  if (mood < 0.2) await payOrder(ctx, { actor, orderId, cardNumber: cards.declines });
  await payOrder(ctx, { actor, orderId, cardNumber: cards.approves });
}

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function between([from, to]: readonly [number, number], share: number): number {
  return from + (to - from) * share;
}
