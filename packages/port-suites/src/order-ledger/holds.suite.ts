import { describe, expect, test } from 'vitest';
import type { OpenShop } from '../shop-stage.ts';
import { accepted } from '../shop-world.ts';
import { useWorld } from '../use-world.ts';

export function describeHolds(open: OpenShop): void {
  describe('holding units', () => {
    const world = useWorld(open);

    test('cancelling returns the units, and a second time answers the same', async () => {
      const drop = await world().drop();
      const order = await world().hold(drop, { quantity: 2 });
      const cancelled = accepted(await world().stage.ledger.cancel(order)).order;
      expect(cancelled).toMatchObject({ status: 'cancelled', failureReason: null });
      expect(cancelled.timeline.map(({ kind }) => kind)).toEqual(['held', 'cancelled']);
      expect(world().now(drop)).toMatchObject({ remaining: 5, held: 0 });
      const again = accepted(await world().stage.ledger.cancel(order)).order;
      expect(again).toEqual(cancelled);
      expect(world().now(drop).remaining).toBe(5);
      expect(world().events('order.cancelled')).toHaveLength(1);
    });

    test('what is confirmed or has failed cannot be cancelled', async () => {
      const drop = await world().drop();
      const bought = await world().buy(drop);
      const lapsed = await world().hold(drop);
      world().stage.clock.set(lapsed.holdExpiresAt);
      await world().expire();
      for (const order of [bought, lapsed]) {
        expect(await world().stage.ledger.cancel(order)).toMatchObject({
          code: 'order.invalid_transition',
        });
      }
      expect(world().now(drop)).toMatchObject({ remaining: 4, held: 0, sold: 1 });
    });

    test('a hold is extended once, by its own length, and then runs that much longer', async () => {
      const { clock, holdTtlMs, ledger } = world().stage;
      const order = await world().hold(await world().drop());
      clock.advance(holdTtlMs - 1);
      const extended = accepted(await ledger.extend(order)).order;
      expect(extended).toMatchObject({
        holdExpiresAt: order.holdExpiresAt + holdTtlMs,
        holdExtended: true,
        status: 'pending',
      });
      expect(extended.timeline.map(({ kind }) => kind)).toEqual(['held', 'extended']);
      expect(await ledger.extend(order)).toMatchObject({ code: 'order.already_extended' });
      clock.set(order.holdExpiresAt);
      expect(await world().expire()).toEqual([]);
      clock.set(extended.holdExpiresAt);
      expect(await world().expire()).toEqual([order.orderId]);
    });

    test('a hold that is over cannot be extended, even before anybody has swept it', async () => {
      const { clock, ledger } = world().stage;
      const order = await world().hold(await world().drop());
      clock.set(order.holdExpiresAt);
      expect(await ledger.extend(order)).toMatchObject({ code: 'order.hold_expired' });
      await world().expire();
      expect(await ledger.extend(order)).toMatchObject({ code: 'order.hold_expired' });
      expect(world().look(order).holdExtended).toBe(false);
    });

    test('a hold runs to its last instant, which is not part of it', async () => {
      const { clock } = world().stage;
      const drop = await world().drop();
      const order = await world().hold(drop, { quantity: 2 });
      clock.set(order.holdExpiresAt - 1);
      expect(await world().expire()).toEqual([]);
      clock.set(order.holdExpiresAt);
      expect(await world().expire()).toEqual([order.orderId]);
      expect(world().look(order)).toMatchObject({
        status: 'failed',
        failureReason: 'hold_expired',
      });
      expect(world().now(drop)).toMatchObject({ remaining: 5, held: 0 });
    });

    test('units return exactly once, however many sweep and however often', async () => {
      const { clock, ledger } = world().stage;
      const drop = await world().drop({ stock: [30] });
      const orders = await Promise.all(Array.from({ length: 20 }, () => world().hold(drop)));
      const beside = await world().stage.beside();
      clock.set(orders[0]?.holdExpiresAt ?? 0);
      const sweeps = await Promise.all([
        ledger.expireDue(100),
        beside.ledger.expireDue(100),
        ledger.expireDue(7),
        ledger.expireDue(100),
      ]);
      const expired = sweeps.flatMap((sweep) => accepted(sweep).orderIds);
      expect(expired.toSorted()).toEqual(orders.map(({ orderId }) => orderId).toSorted());
      expect(await world().expire()).toEqual([]);
      expect(world().now(drop)).toMatchObject({ remaining: 30, held: 0 });
      expect(world().events('order.expired')).toHaveLength(20);
      await beside.close();
    });

    test('a sweep takes no more than it was told, those due first first', async () => {
      const { clock, ledger } = world().stage;
      const drop = await world().drop();
      const early = await world().hold(drop);
      clock.advance(10);
      const late = await world().hold(drop);
      expect(ledger.nextExpiryAt()).toBe(early.holdExpiresAt);
      clock.set(late.holdExpiresAt);
      expect(await world().expire(1)).toEqual([early.orderId]);
      expect(ledger.nextExpiryAt()).toBe(late.holdExpiresAt);
      expect(await world().expire(1)).toEqual([late.orderId]);
      expect(ledger.nextExpiryAt()).toBeNull();
    });

    test('a sweep of hundreds returns every unit', async () => {
      const { clock } = world().stage;
      const drop = await world().drop({ stock: [900] });
      const orders = await Promise.all(Array.from({ length: 450 }, () => world().hold(drop)));
      clock.set(orders[0]?.holdExpiresAt ?? 0);
      expect(await world().expire(430)).toHaveLength(430);
      expect(await world().expire(430)).toHaveLength(20);
      expect(world().now(drop).remaining).toBe(900);
    });

    test('a clock that goes back makes no hold run out twice', async () => {
      const { clock } = world().stage;
      const drop = await world().drop({ stock: [2] });
      const order = await world().hold(drop);
      clock.set(order.holdExpiresAt);
      await world().expire();
      clock.set(order.createdAt);
      await world().hold(drop, { quantity: 2 });
      clock.set(order.holdExpiresAt);
      expect(await world().expire()).toHaveLength(1);
      expect(world().now(drop).remaining).toBe(2);
    });
  });
}
