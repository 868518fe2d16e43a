import type { UserId } from '@livedrops/core/shared/ids';
import { describe, expect, test } from 'vitest';
import type { OpenShop } from '../shop-stage.ts';
import { accepted } from '../shop-world.ts';
import { useWorld } from '../use-world.ts';

export function describeReading(open: OpenShop): void {
  describe('reading orders', () => {
    const world = useWorld(open);

    test('a customer’s orders are listed with all they contain, the latest first, page by page', async () => {
      const userId = world().buyer();
      const drop = await world().drop({ stock: [9], limit: 9 });
      const orders = [
        await world().buy(drop, { userId, quantity: 2 }),
        await world().hold(drop, { userId }),
        await world().buy(drop, { userId }),
        await world().hold(drop, { userId }),
      ].toReversed();
      await world().hold(drop);
      const { ledger } = world().stage;
      expect(ledger.list({ userId, limit: 10 })).toEqual(orders);
      const page = ledger.list({ userId, limit: 3 });
      expect(page).toEqual(orders.slice(0, 3));
      const before = page.at(-1)?.orderId;
      expect(before && ledger.list({ userId, before, limit: 3 })).toEqual(orders.slice(3));
      expect(ledger.list({ userId: world().buyer(), limit: 10 })).toEqual([]);
    });

    test('a list can be of one status', async () => {
      const userId = world().buyer();
      const drop = await world().drop({ stock: [9], limit: 9 });
      const bought = await world().buy(drop, { userId });
      const held = await world().hold(drop, { userId });
      const { ledger } = world().stage;
      expect(ledger.list({ userId, status: 'confirmed', limit: 10 })).toEqual([bought]);
      expect(ledger.list({ userId, status: 'pending', limit: 10 })).toEqual([held]);
      expect(ledger.list({ userId, status: 'refunded', limit: 10 })).toEqual([]);
    });

    test('an order goes on showing what was announced when its creator changes the product', async () => {
      const drop = await world().drop();
      const order = await world().hold(drop);
      const { productId } = drop.product;
      const { creatorId } = drop.creator;
      const change = { title: 'Other cups', price: { amountMinor: 1, currency: 'EUR' } };
      accepted(
        await world().stage.catalog.updateProduct({
          productId,
          creatorId,
          change,
          expectedVersion: null,
        }),
      );
      expect(world().look(order)).toEqual(order);
      expect(world().now(drop).product.title).toBe('Tidewater cups');
      const next = await world().hold(drop);
      expect(next.unitPrice).toEqual(order.unitPrice);
    });
  });

  describe('faults seen in an earlier open implementation of this design', () => {
    const world = useWorld(open);

    test('regression: the amount comes from the drop, never from whoever orders or pays', async () => {
      const drop = await world().drop({ limit: 3 });
      const order = await world().hold(drop, { quantity: 3 });
      const paymentId = world().stage.ids.next<never>();
      const { orderId, userId } = order;
      const started = accepted(
        await world().stage.ledger.startPayment({ orderId, userId, paymentId, cardLast4: '4242' }),
      );
      expect(started).toMatchObject({
        amount: { amountMinor: 3 * drop.price.amountMinor, currency: drop.price.currency },
      });
      const [due] = world().stage.ledger.duePayments(1);
      expect(due?.amount).toEqual(order.total);
    });

    test('regression: an order belongs to the user it was placed for, whatever its id', async () => {
      const drop = await world().drop();
      const mine = await world().hold(drop);
      const yours = await world().hold(drop);
      expect(world().stage.ledger.find({ ...mine, userId: yours.userId })).toBeNull();
      expect(world().look(mine).userId).toBe(mine.userId);
    });

    test.each([0, -1, -1_000_000, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
      'regression: a quantity of %s raises no stock and takes none',
      async (quantity) => {
        const drop = await world().drop();
        await expect(world().place(drop, { quantity })).rejects.toThrow(RangeError);
        expect(world().now(drop)).toMatchObject({ remaining: 5, held: 0, sold: 0 });
      },
    );

    test('regression: start and end are enforced, not only stored', async () => {
      const drop = await world().drop({ startInMs: 1_000, endInMs: 2_000 });
      expect(await world().place(drop)).toMatchObject({ code: 'drop.not_started' });
      world().stage.clock.advance(2_000);
      expect(await world().place(drop)).toMatchObject({ code: 'drop.ended' });
      expect(world().now(drop).remaining).toBe(5);
    });

    test('regression: units taken for an order that cannot be written are not lost', async () => {
      const drop = await world().drop();
      const order = await world().hold(drop);
      const { orderId, userId, dropId } = order;
      const twin = { orderId, userId, dropId, variantId: null, quantity: 1, fingerprint: 'twin' };
      const good = world().place(drop);
      const bad = world().stage.ledger.place({ ...twin, idempotencyKey: 'twin' });
      const alsoGood = world().place(drop);
      await expect(bad).rejects.toThrow();
      expect(await good).toMatchObject({ ok: true });
      expect(await alsoGood).toMatchObject({ ok: true });
      expect(world().now(drop)).toMatchObject({ remaining: 2, held: 3 });
      expect(world().events('order.held')).toHaveLength(3);
    });

    test('regression: a repeated order writes nothing at all', async () => {
      const drop = await world().drop();
      const wish = { userId: world().buyer(), key: 'intent-1' };
      await world().hold(drop, wish);
      const head = world().stage.outbox.headSeq();
      const before = world().now(drop);
      await Promise.all(Array.from({ length: 20 }, () => world().place(drop, wish)));
      expect(world().stage.outbox.headSeq()).toBe(head);
      expect(world().now(drop)).toEqual(before);
    });

    test('regression: nobody reads, pays, extends or cancels somebody else’s order', async () => {
      const order = await world().hold(await world().drop());
      const stranger = { orderId: order.orderId, userId: world().buyer() };
      const { ledger, ids } = world().stage;
      const pay = { ...stranger, paymentId: ids.next<never>(), cardLast4: '4242' };
      const refusal = { ok: false, code: 'order.not_found' };
      expect(ledger.find(stranger)).toBeNull();
      expect(ledger.list({ userId: stranger.userId, limit: 10 })).toEqual([]);
      expect(await ledger.startPayment(pay)).toEqual(refusal);
      expect(await ledger.extend(stranger)).toEqual(refusal);
      expect(await ledger.cancel(stranger)).toEqual(refusal);
      const unknown = { orderId: ids.next<never>(), userId: ids.next<UserId>() };
      expect(await ledger.cancel(unknown)).toEqual(refusal);
      expect(world().look(order)).toEqual(order);
    });
  });
}
