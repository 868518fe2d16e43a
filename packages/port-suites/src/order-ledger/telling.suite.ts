import type { CommittedEvent } from '@livedrops/core/ports/outbox';
import { describe, expect, test } from 'vitest';
import type { OpenShop } from '../shop-stage.ts';
import { accepted } from '../shop-world.ts';
import { useWorld } from '../use-world.ts';

const payload = (event: CommittedEvent | undefined): unknown => JSON.parse(event?.payload ?? '{}');

export function describeTelling(open: OpenShop): void {
  describe('telling what has happened', () => {
    const world = useWorld(open);

    test('an order’s events are for its owner alone and say where it stands', async () => {
      const drop = await world().drop({ limit: 9 });
      const { ledger, outbox } = world().stage;
      const head = outbox.headSeq();
      const order = await world().hold(drop);
      accepted(await ledger.extend(order));
      const first = await world().startPayment(order);
      await world().settle(first, { kind: 'declined', declineCode: 'insufficient_funds' });
      await world().settle(await world().startPayment(order));
      const told = outbox.readAfter(head, 100).filter((event) => event.userId !== null);
      const { orderId: order_id, dropId: drop_id } = order;
      expect(told.map((event) => [event.kind, payload(event)])).toEqual([
        ['order.held', { order_id, drop_id, status: 'pending' }],
        ['order.extended', { order_id, drop_id, status: 'pending' }],
        ['order.payment_declined', { order_id, drop_id, status: 'pending' }],
        ['order.confirmed', { order_id, drop_id, status: 'confirmed' }],
      ]);
      expect(new Set(told.map((event) => event.userId))).toEqual(new Set([order.userId]));
    });

    test('each change of stock is told with the numbers it led to', async () => {
      const drop = await world().drop({ stock: [40, 40] });
      const [one, two] = drop.variants.map(({ variantId }) => variantId);
      const head = world().stage.outbox.headSeq();
      await world().buy(drop, { variantId: one ?? null });
      await world().hold(drop, { variantId: two ?? null, quantity: 2 });
      const told = world()
        .stage.outbox.readAfter(head, 100)
        .filter((event) => event.kind === 'stock.changed');
      expect(told.map(payload)).toMatchObject([
        { remaining: 79, held: 1, sold: 0 },
        { remaining: 79, held: 0, sold: 1 },
        { remaining: 77, held: 2, sold: 1 },
      ]);
      expect(payload(told[2])).toEqual({
        drop_id: drop.dropId,
        stock_count: 80,
        remaining: 77,
        held: 2,
        sold: 1,
        variants: [
          { variant_id: one, stock_count: 40, remaining: 39, held: 0, sold: 1 },
          { variant_id: two, stock_count: 40, remaining: 38, held: 2, sold: 0 },
        ],
      });
      expect(told.every((event) => event.userId === null && event.dropId === drop.dropId)).toBe(
        true,
      );
    });

    test('a drop names the last event that its numbers contain', async () => {
      const drop = await world().drop({ stock: [40] });
      expect(drop.stockSeq).toBe(world().stage.outbox.headSeq());
      const other = await world().drop();
      await world().hold(drop);
      const { stockSeq } = world().now(drop);
      const [event] = world().stage.outbox.readAfter(stockSeq - 1, 1);
      expect(event).toMatchObject({ kind: 'stock.changed', dropId: drop.dropId });
      expect(world().now(other).stockSeq).toBe(other.stockSeq);
    });

    test('low, sold out and restocked are told once for each crossing', async () => {
      const drop = await world().drop({ stock: [20], limit: 20 });
      const { clock, ledger } = world().stage;
      const steps: string[][] = [];
      const step = async (work: () => Promise<unknown>) => {
        const head = world().stage.outbox.headSeq();
        await work();
        const kinds = new Set(['stock.low', 'drop.soldout', 'drop.restocked']);
        steps.push([...world().kindsAfter(head)].filter((kind) => kinds.has(kind)));
      };
      await step(() => world().hold(drop, { quantity: 10 }));
      await step(() => world().hold(drop, { quantity: 8 }));
      const last = await world().hold(drop, { quantity: 1 });
      await step(() => world().hold(drop, { quantity: 1 }));
      await step(() => world().place(drop));
      clock.advance(7);
      await step(() => ledger.cancel(last));
      expect(world().now(drop).soldOutAt).toBeNull();
      const again = await world().hold(drop);
      expect(world().now(drop).soldOutAt).toBe(clock.now());
      await step(() => ledger.cancel(again));
      expect(steps).toEqual([
        [],
        ['stock.low'],
        ['drop.soldout'],
        [],
        ['drop.restocked'],
        ['drop.restocked'],
      ]);
      expect(world().events('drop.soldout')).toHaveLength(2);
      expect(payload(world().events('stock.low')[0])).toEqual({
        drop_id: drop.dropId,
        creator_id: drop.creator.creatorId,
        title: drop.product.title,
        stock_count: 20,
        remaining: 2,
        held: 18,
        sold: 0,
      });
      expect(payload(world().events('drop.soldout')[0])).toEqual({
        drop_id: drop.dropId,
        creator_id: drop.creator.creatorId,
        title: drop.product.title,
      });
    });

    test('units that return after the end bring no restock', async () => {
      const drop = await world().drop({ stock: [1] });
      const order = await world().hold(drop);
      world().stage.clock.set(drop.endAt);
      accepted(await world().stage.ledger.cancel(order));
      expect(world().events('drop.restocked')).toEqual([]);
      expect(world().now(drop)).toMatchObject({ soldOutAt: null, remaining: 1 });
    });

    test('a crowd tells sold out once, and its stock events end at the true numbers', async () => {
      const drop = await world().drop({ stock: [50] });
      await Promise.all(Array.from({ length: 300 }, () => world().place(drop)));
      expect(world().events('drop.soldout')).toHaveLength(1);
      const remaining = world()
        .events('stock.changed')
        .map((event) => (payload(event) as { remaining: number }).remaining);
      expect(remaining.at(-1)).toBe(0);
      expect(remaining).toEqual(remaining.toSorted((one, other) => other - one));
    });

    test('confirmed units are counted in their minute for twelve minutes', async () => {
      const { clock } = world().stage;
      const minuteMs = 60_000;
      clock.set(Math.ceil(clock.now() / minuteMs) * minuteMs);
      const drop = await world().drop({ stock: [30], limit: 9 });
      await world().buy(drop, { quantity: 2 });
      await world().buy(drop);
      clock.advance(minuteMs);
      await world().buy(drop, { quantity: 4 });
      await world().hold(drop);
      expect(world().now(drop).salesByMinute).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 4]);
      clock.advance(10 * minuteMs);
      expect(world().now(drop).salesByMinute).toEqual([3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
      clock.advance(minuteMs);
      expect(world().now(drop).salesByMinute).toEqual([4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    });
  });
}
