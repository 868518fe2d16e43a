import type { PlaceOrderResult } from '@livedrops/core/ports/order-ledger';
import { brandId, type DropId, type UserId } from '@livedrops/core/shared/ids';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectNeverOversold } from '../checks/never-oversells.ts';
import type { OpenShop } from '../shop-stage.ts';
import { accepted, hourMs } from '../shop-world.ts';
import { useWorld } from '../use-world.ts';

const code = (result: PlaceOrderResult) => (result.ok ? 'ok' : result.code);

export function describePlacing(open: OpenShop): void {
  describe('placing an order', () => {
    const world = useWorld(open);

    test('takes the units and answers with the hold, the price and what was bought', async () => {
      const drop = await world().drop({ stock: [5, 3], limit: 3 });
      const [variant] = drop.variants;
      const userId = world().buyer();
      const order = await world().hold(drop, {
        userId,
        quantity: 3,
        variantId: variant?.variantId ?? null,
      });
      const now = world().stage.clock.now();
      expect(order).toMatchObject({
        userId,
        dropId: drop.dropId,
        variantId: variant?.variantId,
        quantity: 3,
        unitPrice: { amountMinor: 6800, currency: 'EUR' },
        total: { amountMinor: 20_400, currency: 'EUR' },
        status: 'pending',
        failureReason: null,
        createdAt: now,
        holdExpiresAt: now + world().stage.holdTtlMs,
        holdExtended: false,
        payment: { state: 'none', cardLast4: null, declineCode: null },
        unitNumbers: [],
        editionSize: 8,
        item: {
          productId: drop.product.productId,
          title: 'Tidewater cups',
          variantName: 'Variant 1',
          creatorName: drop.creator.profileName,
        },
        timeline: [{ kind: 'held', at: now }],
      });
      expect(world().look(order)).toEqual(order);
      expect(world().now(drop)).toMatchObject({ remaining: 5, held: 3, sold: 0 });
    });

    test('never sells a unit that does not exist, however many press together', async () => {
      const drop = await world().drop({ stock: [40] });
      await expectNeverOversold({
        buyers: 400,
        stockCount: 40,
        buy: () => world().place(drop),
        remaining: () => world().now(drop).remaining,
      });
      const again = await world().place(drop);
      expect(again).toMatchObject({ code: 'stock.sold_out', facts: { remaining: 0 } });
    });

    test('never oversells any variant when quantities and variants mix', async () => {
      const drop = await world().drop({ stock: [17, 5, 29], limit: 3 });
      const wishes = fc.sample(
        fc.record({
          variant: fc.constantFrom(...drop.variants),
          quantity: fc.integer({ min: 1, max: 3 }),
        }),
        { numRuns: 200, seed: 11 },
      );
      const answers = await Promise.all(
        wishes.map(({ variant, quantity }) =>
          world().place(drop, { variantId: variant.variantId, quantity }),
        ),
      );
      for (const variant of world().now(drop).variants) {
        const taken = answers
          .flatMap((answer) => (answer.ok ? [answer.order] : []))
          .filter((order) => order.variantId === variant.variantId)
          .reduce((sum, order) => sum + order.quantity, 0);
        expect(variant.stockCount - variant.remaining).toBe(taken);
        expect(variant.held).toBe(taken);
        expect(variant.remaining).toBe(0);
      }
    });

    test('asking for more than is left takes nothing and says what is left', async () => {
      const drop = await world().drop({ stock: [2], limit: 5 });
      expect(await world().place(drop, { quantity: 3 })).toEqual({
        ok: false,
        code: 'stock.insufficient',
        facts: { remaining: 2 },
      });
      expect(world().now(drop).remaining).toBe(2);
    });

    test('one variant selling out leaves the others on sale', async () => {
      const drop = await world().drop({ stock: [1, 1] });
      const [first, second] = drop.variants;
      await world().hold(drop, { variantId: first?.variantId ?? null });
      expect(code(await world().place(drop, { variantId: first?.variantId ?? null }))).toBe(
        'stock.sold_out',
      );
      expect(code(await world().place(drop, { variantId: second?.variantId ?? null }))).toBe('ok');
    });

    test('a drop with one variant needs no variant named, one with several does', async () => {
      const drop = await world().drop({ stock: [1, 1] });
      expect(code(await world().place(drop))).toBe('drop.variant_required');
      expect(code(await world().place(drop, { variantId: brandId('other') }))).toBe(
        'drop.variant_unknown',
      );
      expect(code(await world().place(await world().drop()))).toBe('ok');
    });

    test('a drop that is unknown or still a draft is not found', async () => {
      const draft = await world().drop({ draft: true });
      expect(code(await world().place(draft))).toBe('drop.not_found');
      expect(code(await world().place({ dropId: brandId<DropId>('nowhere') }))).toBe(
        'drop.not_found',
      );
    });

    test('nobody buys from the own drop', async () => {
      const drop = await world().drop();
      const userId = brandId<UserId>(drop.creator.creatorId);
      expect(code(await world().place(drop, { userId }))).toBe('drop.own');
    });

    test('a cancelled drop sells nothing', async () => {
      const drop = await world().drop();
      const { creatorId } = drop.creator;
      accepted(await world().stage.drops.cancel({ dropId: drop.dropId, creatorId }));
      expect(code(await world().place(drop))).toBe('drop.cancelled');
    });

    test('only the ledger’s clock opens and closes the sale, to the millisecond', async () => {
      const { clock } = world().stage;
      const startAt = clock.now() + hourMs;
      const drop = await world().drop({ startInMs: hourMs, endInMs: 2 * hourMs });
      const at = async (instant: number) => {
        clock.set(instant);
        return world().place(drop);
      };
      expect(await at(startAt - 1)).toMatchObject({ code: 'drop.not_started', facts: { startAt } });
      expect(code(await at(startAt))).toBe('ok');
      expect(code(await at(startAt + hourMs - 1))).toBe('ok');
      expect(code(await at(startAt + hourMs))).toBe('drop.ended');
      expect(code(await at(startAt - hourMs))).toBe('drop.not_started');
      expect(code(await at(startAt + 5))).toBe('ok');
    });

    test('one order holds at most ten units, whatever the drop allows', async () => {
      const drop = await world().drop({ stock: [100], limit: 100 });
      expect(await world().place(drop, { quantity: 11 })).toMatchObject({
        code: 'order.customer_limit',
        facts: { limit: 10 },
      });
      expect(code(await world().place(drop, { quantity: 10 }))).toBe('ok');
    });

    test('a customer’s limit counts pending and confirmed orders, and not those that ended', async () => {
      const drop = await world().drop({ stock: [20], limit: 3 });
      const userId = world().buyer();
      await world().buy(drop, { userId });
      const held = await world().hold(drop, { userId });
      expect(await world().place(drop, { userId, quantity: 2 })).toMatchObject({
        code: 'order.customer_limit',
        facts: { limit: 3, owned: 2 },
      });
      const third = await world().hold(drop, { userId });
      expect(code(await world().place(drop, { userId }))).toBe('order.customer_limit');
      accepted(await world().stage.ledger.cancel(third));
      const fourth = await world().hold(drop, { userId });
      world().stage.clock.set(fourth.holdExpiresAt);
      expect(await world().expire()).toEqual([held.orderId, fourth.orderId]);
      expect(code(await world().place(drop, { userId, quantity: 2 }))).toBe('ok');
      expect(code(await world().place(await world().drop(), { userId }))).toBe('ok');
    });

    test('one customer’s parallel orders together stay within the limit', async () => {
      const drop = await world().drop({ stock: [100], limit: 4 });
      const userId = world().buyer();
      const answers = await Promise.all(
        Array.from({ length: 60 }, () => world().place(drop, { userId })),
      );
      expect(answers.filter((answer) => answer.ok)).toHaveLength(4);
      expect(world().now(drop).held).toBe(4);
    });

    test('sold out is lifted as soon as a unit has come back', async () => {
      const drop = await world().drop({ stock: [1] });
      const order = await world().hold(drop);
      for (let round = 0; round < 3; round += 1) {
        expect(code(await world().place(drop))).toBe('stock.sold_out');
      }
      accepted(await world().stage.ledger.cancel(order));
      expect(code(await world().place(drop))).toBe('ok');
      expect(code(await world().place(drop))).toBe('stock.sold_out');
    });

    test('a sold-out drop that has ended says ended', async () => {
      const drop = await world().drop({ stock: [1] });
      await world().hold(drop);
      expect(code(await world().place(drop))).toBe('stock.sold_out');
      world().stage.clock.set(drop.endAt);
      expect(code(await world().place(drop))).toBe('drop.ended');
    });
  });
}
