import { brandId, type CreatorId, type DropId, type ProductId } from '@livedrops/core/shared/ids';
import { describe, expect, test } from 'vitest';
import type { OpenShop } from '../shop-stage.ts';
import { accepted, hourMs } from '../shop-world.ts';
import { useWorld } from '../use-world.ts';

export function describeMaking(open: OpenShop): void {
  describe('making and cancelling drops', () => {
    const world = useWorld(open);

    test('a new drop has all its stock, says what it sells and is announced', async () => {
      const product = await world().product({ title: 'Halo "lamp"\n', hue: 296 });
      const window = { startInMs: hourMs, endInMs: 2 * hourMs };
      const wish = await world().newDrop({ product, stock: [3, 4], limit: 5, ...window });
      const { drop } = accepted(await world().stage.drops.create(wish));
      expect(drop).toMatchObject({
        dropId: wish.dropId,
        startAt: wish.startAt,
        endAt: wish.endAt,
        cancelledAt: null,
        soldOutAt: null,
        stockCount: 7,
        remaining: 7,
        held: 0,
        sold: 0,
        product: { productId: product.productId, title: 'Halo "lamp"\n', hue: 296 },
        creator: product.creator,
        price: product.price,
        perCustomerLimit: 5,
        holdTtlMs: world().stage.holdTtlMs,
        createdAt: world().stage.clock.now(),
        draft: false,
        version: 1,
        variants: [
          { name: 'Variant 1', stockCount: 3, remaining: 3, held: 0, sold: 0 },
          { name: 'Variant 2', stockCount: 4, remaining: 4, held: 0, sold: 0 },
        ],
      });
      expect(drop.variants.map(({ variantId }) => variantId)).toEqual(
        wish.variants.map(({ variantId }) => variantId),
      );
      expect(world().now(drop)).toEqual(drop);
      const [event, ...others] = world().events();
      expect(others).toEqual([]);
      expect(event).toMatchObject({ kind: 'drop.scheduled', dropId: drop.dropId, userId: null });
      expect(JSON.parse(event?.payload ?? '')).toEqual({
        drop_id: drop.dropId,
        creator_id: drop.creator.creatorId,
        title: 'Halo "lamp"\n',
      });
    });

    test('a draft is written but not announced', async () => {
      const drop = await world().drop({ draft: true });
      expect(drop.draft).toBe(true);
      expect(world().events()).toEqual([]);
    });

    test('another creator’s product, or none, is not found', async () => {
      const wish = await world().newDrop();
      const { drops } = world().stage;
      const stranger = await world().creator();
      const refusal = { ok: false, code: 'product.not_found' };
      expect(await drops.create({ ...wish, creatorId: stranger })).toEqual(refusal);
      const nothing = brandId<ProductId>('nothing');
      expect(await drops.create({ ...wish, productId: nothing })).toEqual(refusal);
      expect(drops.find(wish.dropId)).toBeNull();
      expect(drops.find(brandId<DropId>('nothing'))).toBeNull();
    });

    test('calling a drop off fails its running holds, keeps what was paid and returns the rest', async () => {
      const drop = await world().drop({ stock: [9], limit: 3 });
      const paid = await world().buy(drop, { quantity: 2 });
      const held = [
        await world().hold(drop, { quantity: 3 }),
        await world().hold(drop, { quantity: 1 }),
      ];
      const head = world().stage.outbox.headSeq();
      const { dropId } = drop;
      const { creatorId } = drop.creator;
      const cancelled = accepted(await world().stage.drops.cancel({ dropId, creatorId })).drop;
      const at = world().stage.clock.now();
      expect(cancelled).toMatchObject({ cancelledAt: at, remaining: 7, held: 0, sold: 2 });
      expect(world().look(paid).status).toBe('confirmed');
      for (const order of held) {
        const now = world().look(order);
        expect(now).toMatchObject({ status: 'failed', failureReason: 'drop_cancelled' });
        expect(now.timeline.at(-1)?.kind).toBe('drop_cancelled');
      }
      expect(world().kindsAfter(head).toSorted()).toEqual([
        'drop.cancelled',
        'order.cancelled',
        'order.cancelled',
        'stock.changed',
      ]);
      const again = accepted(await world().stage.drops.cancel({ dropId, creatorId })).drop;
      expect(again).toEqual(cancelled);
      expect(world().events('drop.cancelled')).toHaveLength(1);
    });

    test('only its creator calls a drop off, and not after its end', async () => {
      const drop = await world().drop();
      const { dropId } = drop;
      const { drops, clock } = world().stage;
      const stranger = await world().creator();
      expect(await drops.cancel({ dropId, creatorId: stranger })).toMatchObject({
        code: 'drop.not_found',
      });
      const nothing = { dropId: brandId<DropId>('x'), creatorId: brandId<CreatorId>('y') };
      expect(await drops.cancel(nothing)).toMatchObject({ code: 'drop.not_found' });
      clock.set(drop.endAt);
      const { creatorId } = drop.creator;
      expect(await drops.cancel({ dropId, creatorId })).toMatchObject({ code: 'drop.ended' });
      expect(world().now(drop).cancelledAt).toBeNull();
    });

    test('calling off a drop with hundreds of holds returns every unit', async () => {
      const drop = await world().drop({ stock: [500] });
      await Promise.all(Array.from({ length: 400 }, () => world().hold(drop)));
      const { dropId } = drop;
      const { creatorId } = drop.creator;
      accepted(await world().stage.drops.cancel({ dropId, creatorId }));
      expect(world().now(drop)).toMatchObject({ remaining: 500, held: 0 });
    });
  });
}
