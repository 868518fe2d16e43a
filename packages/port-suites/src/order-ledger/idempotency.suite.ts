import { describe, expect, test } from 'vitest';
import type { OpenShop } from '../shop-stage.ts';
import { accepted, hourMs } from '../shop-world.ts';
import { useWorld } from '../use-world.ts';

export function describeIdempotency(open: OpenShop): void {
  describe('repeating an order', () => {
    const world = useWorld(open);

    test('the same key gives the same order and takes nothing more', async () => {
      const drop = await world().drop();
      const wish = { userId: world().buyer(), key: 'intent-1' };
      const first = accepted(await world().place(drop, wish));
      const again = accepted(await world().place(drop, wish));
      expect(first.replayed).toBe(false);
      expect(again).toEqual({ ok: true, replayed: true, order: first.order });
      expect(world().now(drop).held).toBe(1);
    });

    test('fifty at the same time make one order', async () => {
      const drop = await world().drop({ stock: [60], limit: 60 });
      const wish = { userId: world().buyer(), key: 'intent-1' };
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => world().place(drop, wish)),
      );
      const orders = answers.map((answer) => accepted(answer));
      expect(new Set(orders.map(({ order }) => order.orderId)).size).toBe(1);
      expect(orders.filter(({ replayed }) => !replayed)).toHaveLength(1);
      expect(world().now(drop).held).toBe(1);
      expect(world().events('order.held')).toHaveLength(1);
    });

    test('it works after the drop has sold out, has ended and was called off', async () => {
      const drop = await world().drop({ stock: [1] });
      const { creatorId } = drop.creator;
      const wish = { userId: world().buyer(), key: 'intent-1' };
      const { orderId } = await world().hold(drop, wish);
      const replay = async () => accepted(await world().place(drop, wish));
      expect(await world().place(drop)).toMatchObject({ code: 'stock.sold_out' });
      expect(await replay()).toMatchObject({ replayed: true, order: { orderId } });
      world().stage.clock.set(drop.endAt);
      expect(await replay()).toMatchObject({ replayed: true, order: { orderId } });
      world().stage.clock.set(drop.startAt);
      accepted(await world().stage.drops.cancel({ dropId: drop.dropId, creatorId }));
      expect(await replay()).toMatchObject({
        replayed: true,
        order: { orderId, status: 'failed', failureReason: 'drop_cancelled' },
      });
    });

    test('it works over the customer’s limit', async () => {
      const drop = await world().drop({ stock: [9], limit: 1 });
      const userId = world().buyer();
      await world().hold(drop, { userId, key: 'intent-1' });
      expect(await world().place(drop, { userId, key: 'intent-2' })).toMatchObject({
        code: 'order.customer_limit',
      });
      expect(await world().place(drop, { userId, key: 'intent-1' })).toMatchObject({
        replayed: true,
      });
    });

    test('it answers with the order as it is now', async () => {
      const drop = await world().drop();
      const wish = { userId: world().buyer(), key: 'intent-1' };
      const order = await world().buy(drop, wish);
      expect(accepted(await world().place(drop, wish)).order).toEqual(world().look(order));
    });

    test('the same key with another body is refused and nothing changes', async () => {
      const drop = await world().drop();
      const wish = { userId: world().buyer(), key: 'intent-1' };
      const order = await world().hold(drop, wish);
      const other = await world().drop();
      expect(await world().place(drop, { ...wish, quantity: 2 })).toMatchObject({
        code: 'idempotency.key_reused',
      });
      expect(await world().place(other, wish)).toMatchObject({ code: 'idempotency.key_reused' });
      expect(world().now(drop).held).toBe(1);
      expect(world().now(other).held).toBe(0);
      expect(world().look(order)).toEqual(order);
    });

    test('two bodies under one key at the same time make one order and one refusal', async () => {
      const drop = await world().drop();
      const wish = { userId: world().buyer(), key: 'intent-1' };
      const answers = await Promise.all([
        world().place(drop, { ...wish, quantity: 1 }),
        world().place(drop, { ...wish, quantity: 2 }),
      ]);
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(answers.find((answer) => !answer.ok)).toMatchObject({
        code: 'idempotency.key_reused',
      });
    });

    test('another customer’s same key is an unrelated order', async () => {
      const drop = await world().drop();
      const one = await world().hold(drop, { key: 'intent-1' });
      const other = accepted(await world().place(drop, { key: 'intent-1', quantity: 2 }));
      expect(other.replayed).toBe(false);
      expect(other.order.orderId).not.toBe(one.orderId);
    });

    test('a refusal is not stored: the same key may succeed later', async () => {
      const drop = await world().drop({ stock: [1], startInMs: hourMs, endInMs: 2 * hourMs });
      const wish = { userId: world().buyer(), key: 'intent-1' };
      expect(await world().place(drop, wish)).toMatchObject({ code: 'drop.not_started' });
      world().stage.clock.set(drop.startAt);
      const other = await world().hold(drop);
      expect(await world().place(drop, wish)).toMatchObject({ code: 'stock.sold_out' });
      accepted(await world().stage.ledger.cancel(other));
      expect(accepted(await world().place(drop, wish))).toMatchObject({ replayed: false });
    });

    test('keys and orders outlive the process', async () => {
      const drop = await world().drop();
      const wish = { userId: world().buyer(), key: 'intent-1' };
      const order = await world().hold(drop, wish);
      await world().restart();
      expect(world().look(order)).toEqual(order);
      expect(await world().place(drop, wish)).toEqual({ ok: true, replayed: true, order });
    });
  });
}
