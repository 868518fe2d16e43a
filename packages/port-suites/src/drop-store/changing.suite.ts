import type { Drop } from '@livedrops/core/drops/drop';
import type { DropChange } from '@livedrops/core/ports/drop-store';
import { brandId, type VariantId } from '@livedrops/core/shared/ids';
import { describe, expect, test } from 'vitest';
import type { OpenShop } from '../shop-stage.ts';
import { accepted, hourMs } from '../shop-world.ts';
import { useWorld } from '../use-world.ts';

export function describeChanging(open: OpenShop): void {
  describe('changing drops', () => {
    const world = useWorld(open);
    const update = (drop: Drop, change: DropChange, expectedVersion: number | null = null) => {
      const { dropId } = drop;
      const { creatorId } = drop.creator;
      return world().stage.drops.update({ dropId, creatorId, change, expectedVersion });
    };
    const stockOf = (drop: Drop, ...counts: readonly number[]): DropChange => ({
      stock: drop.variants.map(({ variantId }, index) => ({
        variantId,
        stockCount: counts[index] ?? 1,
      })),
    });

    test('a drop that has not started moves, and says so', async () => {
      const drop = await world().drop({ startInMs: hourMs, endInMs: 2 * hourMs });
      expect(await world().place(drop)).toMatchObject({ facts: { startAt: drop.startAt } });
      const head = world().stage.outbox.headSeq();
      const startAt = drop.startAt + hourMs;
      const endAt = drop.endAt + hourMs;
      const changed = accepted(await update(drop, { startAt, endAt, perCustomerLimit: 7 })).drop;
      expect(changed).toMatchObject({ startAt, endAt, perCustomerLimit: 7, version: 2 });
      expect(world().kindsAfter(head)).toEqual(['drop.updated', 'drop.rescheduled']);
      expect(await world().place(drop)).toMatchObject({ facts: { startAt } });
      world().stage.clock.set(startAt);
      expect(await world().place(drop, { quantity: 5 })).toMatchObject({ ok: true });
    });

    test('what has started, ended or was called off refuses what would rewrite it', async () => {
      const { clock } = world().stage;
      const drop = await world().drop();
      const now = clock.now();
      expect(await update(drop, { startAt: now + 1 })).toMatchObject({ code: 'drop.started' });
      expect(await update(drop, { endAt: now })).toMatchObject({ code: 'drop.window_invalid' });
      accepted(await update(drop, { endAt: now + 10 }));
      clock.advance(10);
      expect(await update(drop, { endAt: now + hourMs })).toMatchObject({ code: 'drop.ended' });
      const other = await world().drop();
      const { dropId } = other;
      const { creatorId } = other.creator;
      accepted(await world().stage.drops.cancel({ dropId, creatorId }));
      expect(await update(other, { perCustomerLimit: 3 })).toMatchObject({
        code: 'drop.cancelled',
      });
    });

    test('a stale version is refused; sales do not make it stale', async () => {
      const drop = await world().drop();
      await world().buy(drop);
      const changed = accepted(await update(drop, { perCustomerLimit: 3 }, drop.version)).drop;
      expect(await update(drop, { perCustomerLimit: 4 }, drop.version)).toMatchObject({
        code: 'drop.stale_version',
      });
      accepted(await update(drop, { perCustomerLimit: 4 }, changed.version));
      expect(world().now(drop)).toMatchObject({ perCustomerLimit: 4, version: 3 });
    });

    test('of two changes to the same version at once, one is refused', async () => {
      const drop = await world().drop();
      const answers = await Promise.all([
        update(drop, { perCustomerLimit: 3 }, 1),
        update(drop, { perCustomerLimit: 4 }, 1),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    });

    test('a change that changes nothing is no new version and no event', async () => {
      const drop = await world().drop();
      const head = world().stage.outbox.headSeq();
      const change = { ...stockOf(drop, 5), perCustomerLimit: 2, endAt: drop.endAt };
      expect(accepted(await update(drop, change)).drop).toEqual(drop);
      expect(world().stage.outbox.headSeq()).toBe(head);
    });

    test('another creator’s drop is not found', async () => {
      const drop = await world().drop();
      const answer = await world().stage.drops.update({
        dropId: drop.dropId,
        creatorId: await world().creator(),
        change: { perCustomerLimit: 9 },
        expectedVersion: null,
      });
      expect(answer).toMatchObject({ code: 'drop.not_found' });
      expect(world().now(drop)).toEqual(drop);
    });

    test('publishing announces a draft, once and for good', async () => {
      const drop = await world().drop({ draft: true, startInMs: hourMs, endInMs: 2 * hourMs });
      expect(accepted(await update(drop, { publish: true })).drop.draft).toBe(false);
      accepted(await update(drop, { publish: true }));
      expect(
        world()
          .events()
          .map(({ kind }) => kind),
      ).toEqual(['drop.scheduled']);
      world().stage.clock.set(drop.startAt);
      expect(await world().place(drop)).toMatchObject({ ok: true });
    });

    test('a draft whose start has passed cannot be published as it is', async () => {
      const drop = await world().drop({ draft: true });
      world().stage.clock.advance(1);
      expect(await update(drop, { publish: true })).toMatchObject({ code: 'drop.window_invalid' });
      expect(world().now(drop).draft).toBe(true);
    });

    test('stock may grow, and units beyond the old edition can be sold', async () => {
      const drop = await world().drop({ stock: [2, 1], limit: 9 });
      const [one, two] = drop.variants.map(({ variantId }) => variantId);
      await world().buy(drop, { variantId: one ?? null, quantity: 2 });
      const changed = accepted(await update(drop, stockOf(drop, 4, 1))).drop;
      expect(changed).toMatchObject({ stockCount: 5, remaining: 3, sold: 2, version: 2 });
      const rest = [
        await world().buy(drop, { variantId: one ?? null, quantity: 2 }),
        await world().buy(drop, { variantId: two ?? null }),
      ];
      expect(rest.map((order) => order.unitNumbers)).toEqual([[3, 4], [5]]);
      expect(rest[0]?.editionSize).toBe(5);
      expect(world().now(drop)).toMatchObject({ remaining: 0, sold: 5 });
    });

    test('another end or limit moves nobody’s start', async () => {
      const drop = await world().drop({ startInMs: hourMs, endInMs: 2 * hourMs });
      const head = world().stage.outbox.headSeq();
      accepted(await update(drop, { endAt: drop.endAt + hourMs, perCustomerLimit: 3 }));
      expect(world().kindsAfter(head)).toEqual(['drop.updated']);
    });

    test('more stock for a sold-out drop is a restock', async () => {
      const drop = await world().drop({ stock: [1] });
      await world().buy(drop);
      const head = world().stage.outbox.headSeq();
      accepted(await update(drop, stockOf(drop, 3)));
      expect(world().kindsAfter(head)).toEqual(['drop.updated', 'stock.changed', 'drop.restocked']);
      expect(await world().place(drop)).toMatchObject({ ok: true });
    });

    test('stock may shrink to what is held and sold, and not below', async () => {
      const drop = await world().drop({ stock: [6] });
      await world().buy(drop, { quantity: 2 });
      await world().hold(drop);
      expect(await update(drop, stockOf(drop, 2))).toMatchObject({
        code: 'drop.stock_below_sold',
      });
      expect(world().now(drop)).toMatchObject({ stockCount: 6, version: 1 });
      const shrunk = accepted(await update(drop, stockOf(drop, 3))).drop;
      expect(shrunk).toMatchObject({ stockCount: 3, remaining: 0, held: 1, sold: 2 });
      expect(shrunk.soldOutAt).toBe(world().stage.clock.now());
      expect(await world().place(drop)).toMatchObject({ code: 'stock.sold_out' });
    });

    test('buyers and shrinking stock at once never leave less than nothing', async () => {
      const drop = await world().drop({ stock: [60] });
      const buying = Array.from({ length: 120 }, () => world().place(drop));
      const shrinking = [50, 40, 30, 20, 10].map((count) => update(drop, stockOf(drop, count)));
      const answers = await Promise.all(buying);
      await Promise.all(shrinking);
      const now = world().now(drop);
      expect(now.held).toBe(answers.filter(({ ok }) => ok).length);
      expect(now.stockCount).toBe(now.held);
    });

    test('an unknown variant, one named twice or a count that is none changes nothing', async () => {
      const drop = await world().drop();
      const { variantId } = drop.variants[0] ?? { variantId: brandId<VariantId>('none') };
      const stranger = brandId<VariantId>('stranger');
      for (const stock of [
        [{ variantId: stranger, stockCount: 9 }],
        [
          { variantId, stockCount: 9 },
          { variantId, stockCount: 8 },
        ],
        [{ variantId, stockCount: 0 }],
        [{ variantId, stockCount: 1.5 }],
      ]) {
        expect(await update(drop, { stock })).toMatchObject({ code: 'drop.stock_invalid' });
      }
      expect(world().now(drop)).toEqual(drop);
    });
  });
}
