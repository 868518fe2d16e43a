import type { Drop } from '@livedrops/core/drops/drop';
import type { Order } from '@livedrops/core/orders/order';
import type { PaymentId } from '@livedrops/core/shared/ids';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenShop } from '../shop-stage.ts';
import { ShopWorld } from '../shop-world.ts';
import { expectBalanced } from './expect-balanced.ts';

type Step = 'hold' | 'extend' | 'pay' | 'approve' | 'decline' | 'cancel' | 'lapse' | 'sweep';

const steps: readonly Step[] = [
  'hold',
  'extend',
  'pay',
  'approve',
  'decline',
  'cancel',
  'lapse',
  'sweep',
];

/** One actor's life at the drop. Refusals are fine; what they leave behind is judged afterwards. */
class Actor {
  readonly placed: Order[];
  readonly #world: ShopWorld;
  readonly #drop: Drop;
  #order: Order | null = null;
  #payment: PaymentId | null = null;

  constructor(world: ShopWorld, drop: Drop, placed: Order[]) {
    this.#world = world;
    this.#drop = drop;
    this.placed = placed;
  }

  async take(step: Step): Promise<void> {
    const { ledger, clock } = this.#world.stage;
    const order = this.#order;
    if (step === 'hold') await this.#hold();
    else if (step === 'sweep') await ledger.expireDue(3);
    else if (step === 'lapse') clock.advance(this.#world.stage.holdTtlMs / 2);
    else if (!order) return;
    else if (step === 'extend') await ledger.extend(order);
    else if (step === 'cancel') await ledger.cancel(order);
    else if (step === 'pay') await this.#pay(order);
    else await this.#settle(step);
  }

  async #hold(): Promise<void> {
    const result = await this.#world.place(this.#drop);
    if (!result.ok) return;
    this.#order = result.order;
    this.placed.push(result.order);
  }

  async #pay({ orderId, userId }: Order): Promise<void> {
    const { ledger, ids } = this.#world.stage;
    const paymentId = ids.next<PaymentId>();
    const started = await ledger.startPayment({ orderId, userId, paymentId, cardLast4: '4242' });
    if (started.ok && started.outcome === 'started') this.#payment = paymentId;
  }

  async #settle(step: 'approve' | 'decline'): Promise<void> {
    if (!this.#payment) return;
    await this.#world.settle(
      this.#payment,
      step === 'approve' ? { kind: 'approved' } : { kind: 'declined', declineCode: 'no' },
    );
  }
}

/** Runs the actors' lives with the scheduler deciding who goes on next, the steps of several overlapping. */
async function interleave(
  scheduler: fc.Scheduler,
  lives: readonly (readonly [Actor, readonly Step[]])[],
): Promise<void> {
  const running = lives.map(async ([actor, life], index) => {
    for (const step of life) {
      await scheduler.schedule(Promise.resolve(), `actor ${index}: ${step}`);
      await actor.take(step);
    }
  });
  await scheduler.waitFor(Promise.all(running));
}

export function describeRaces(open: OpenShop): void {
  describe('racing', () => {
    let world: ShopWorld;
    beforeAll(async () => {
      world = new ShopWorld(await open());
    });
    afterAll(async () => world.stage.close());

    test('whatever the order of hold, pay, extend, expire and cancel, every unit stays in one place', async () => {
      const life = fc
        .array(fc.constantFrom(...steps), { minLength: 1, maxLength: 6 })
        .map((rest): readonly Step[] => ['hold', ...rest]);
      await fc.assert(
        fc.asyncProperty(
          fc.scheduler(),
          fc.array(life, { minLength: 2, maxLength: 5 }),
          fc.integer({ min: 1, max: 3 }),
          async (scheduler, lives, stockCount) => {
            const drop = await world.drop({ stock: [stockCount] });
            const placed: Order[] = [];
            const actors = lives.map((steps) => [new Actor(world, drop, placed), steps] as const);
            await interleave(scheduler, actors);
            expectBalanced(world, drop, placed);
          },
        ),
        { numRuns: 60 },
      );
    });

    test('paying, expiring and cancelling one order at once gives it one end', async () => {
      const racers: readonly Step[] = ['approve', 'sweep', 'cancel', 'approve', 'sweep', 'cancel'];
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, lapsed) => {
          const drop = await world.drop({ stock: [1] });
          const placed: Order[] = [];
          const owner = new Actor(world, drop, placed);
          await owner.take('hold');
          await owner.take('pay');
          const [order] = placed;
          if (!order) throw new Error('Nothing was held');
          if (lapsed) world.stage.clock.set(order.holdExpiresAt);
          const head = world.stage.outbox.headSeq();
          await interleave(
            scheduler,
            racers.map((step) => [owner, [step]] as const),
          );
          const ends = world.stage.outbox
            .readAfter(head, 1_000)
            .filter((event) => event.userId === order.userId)
            .map((event) => event.kind);
          expect(ends).toHaveLength(1);
          expect(ends[0]).toMatch(/^order\.(confirmed|expired|cancelled)$/);
          expectBalanced(world, drop, placed);
          const { status, payment } = world.look(order);
          expect(payment.state).toBe(status === 'confirmed' ? 'approved' : 'refunding');
        }),
        { numRuns: 40 },
      );
    });

    test('a drop called off among buyers leaves no hold behind and keeps what was paid', async () => {
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), async (scheduler) => {
          const drop = await world.drop({ stock: [4] });
          const { dropId } = drop;
          const { creatorId } = drop.creator;
          const placed: Order[] = [];
          const lives = Array.from(
            { length: 6 },
            () => [new Actor(world, drop, placed), ['hold', 'pay', 'approve'] as const] as const,
          );
          const cancelling = scheduler
            .schedule(Promise.resolve(), 'cancel the drop')
            .then(() => world.stage.drops.cancel({ dropId, creatorId }));
          await interleave(scheduler, lives);
          await cancelling;
          expectBalanced(world, drop, placed);
          expect(world.now(drop).held).toBe(0);
          for (const order of placed.map((one) => world.look(one))) {
            if (order.status === 'confirmed') continue;
            expect(order.failureReason).toBe('drop_cancelled');
          }
        }),
        { numRuns: 30 },
      );
    });
  });
}
