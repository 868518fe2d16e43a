import { describe, expect, test } from 'vitest';
import type { OpenShop } from './shop-stage.ts';
import { accepted } from './shop-world.ts';
import { useWorld } from './use-world.ts';

/** The behaviour that every outbox must have, whatever engine keeps it. */
export function describeOutbox(name: string, open: OpenShop): void {
  describe(name, () => {
    const world = useWorld(open);
    const outbox = () => world().stage.outbox;
    const minutes = (count: number) => count * 60_000;

    test('an empty outbox has no events and stands at nought', () => {
      expect(outbox().readAfter(0, 10)).toEqual([]);
      expect(outbox().headSeq()).toBe(0);
      expect(outbox().seqBefore(0)).toBe(0);
      expect(outbox().relayedSeq()).toBe(0);
    });

    test('events are read in the order of their commits, page by page, each with an id of its own', async () => {
      const drop = await world().drop({ stock: [50] });
      await Promise.all(Array.from({ length: 30 }, () => world().hold(drop)));
      const all = outbox().readAfter(0, 1_000);
      const seqs = all.map(({ seq }) => seq);
      expect(seqs).toEqual(seqs.toSorted((one, other) => one - other));
      expect(new Set(seqs).size).toBe(all.length);
      expect(new Set(all.map(({ eventId }) => eventId)).size).toBe(all.length);
      expect(outbox().headSeq()).toBe(seqs.at(-1));
      const paged = [];
      for (let after = 0; after < outbox().headSeq(); ) {
        const page = outbox().readAfter(after, 7);
        expect(page.length).toBeLessThanOrEqual(7);
        paged.push(...page);
        after = page.at(-1)?.seq ?? Number.POSITIVE_INFINITY;
      }
      expect(paged).toEqual(all);
    });

    test('nothing is told of what was refused or undone', async () => {
      const drop = await world().drop({ stock: [1] });
      const order = await world().hold(drop);
      const head = outbox().headSeq();
      await world().place(drop);
      const { orderId, userId, dropId } = order;
      const twin = { orderId, userId, dropId, variantId: null, quantity: 1 };
      accepted(await world().stage.ledger.cancel(order));
      const after = outbox().headSeq();
      await expect(
        world().stage.ledger.place({ ...twin, idempotencyKey: 'twin', fingerprint: 'twin' }),
      ).rejects.toThrow();
      expect(world().kindsAfter(head).length).toBeGreaterThan(0);
      expect(outbox().headSeq()).toBe(after);
    });

    test('listeners hear of each commit that wrote events, and of no other', async () => {
      const drop = await world().drop();
      let heard = 0;
      const stop = outbox().onCommit(() => {
        heard += 1;
      });
      const order = await world().hold(drop);
      await expect.poll(() => heard).toBe(1);
      await world().place(drop, { quantity: 99 });
      await outbox().markRelayed(1);
      accepted(await world().stage.ledger.cancel(order));
      await expect.poll(() => heard).toBe(2);
      stop();
      stop();
      await world().hold(drop);
      expect(heard).toBe(2);
      expect(outbox().headSeq()).toBeGreaterThan(0);
    });

    test('the place of an instant is before its first event, or the head', async () => {
      const { clock } = world().stage;
      const startedAt = clock.now();
      const drop = await world().drop({ stock: [50] });
      const heads: number[] = [];
      for (let count = 0; count < 12; count += 1) {
        clock.advance(minutes(1));
        heads.push(outbox().headSeq());
        await world().hold(drop);
      }
      expect(outbox().seqBefore(startedAt)).toBe(0);
      heads.forEach((head, index) => {
        expect(outbox().seqBefore(startedAt + minutes(index + 1))).toBe(head);
        expect(outbox().seqBefore(startedAt + minutes(index) + 1)).toBe(head);
      });
      expect(outbox().seqBefore(clock.now() + 1)).toBe(outbox().headSeq());
    });

    test('the relay’s place is kept over a restart and never goes back', async () => {
      const drop = await world().drop();
      await world().hold(drop);
      await outbox().markRelayed(2);
      expect(outbox().relayedSeq()).toBe(2);
      await outbox().markRelayed(1);
      expect(outbox().relayedSeq()).toBe(2);
      await world().restart();
      expect(outbox().relayedSeq()).toBe(2);
    });

    test('pruning takes relayed stock changes that are old, and no other event', async () => {
      const { clock } = world().stage;
      const drop = await world().drop({ stock: [50] });
      for (let count = 0; count < 5; count += 1) {
        await world().hold(drop);
        clock.advance(minutes(1));
      }
      const changes = world().events('stock.changed');
      const kept = world().events().length - changes.length;
      expect(await outbox().prune(clock.now())).toBe(0);
      await outbox().markRelayed(changes[2]?.seq ?? 0);
      expect(await outbox().prune(changes[1]?.occurredAt ?? 0)).toBe(1);
      expect(await outbox().prune(clock.now())).toBe(2);
      await outbox().markRelayed(outbox().headSeq());
      await outbox().prune(clock.now());
      expect(world().events().length - world().events('stock.changed').length).toBe(kept);
    });

    test('no number is ever given twice, whatever is pruned', async () => {
      const { clock } = world().stage;
      const drop = await world().drop({ stock: [50] });
      await world().hold(drop);
      const head = outbox().headSeq();
      await outbox().markRelayed(head);
      clock.advance(minutes(60));
      await outbox().prune(clock.now());
      await world().restart();
      expect(outbox().headSeq()).toBe(head);
      await world().hold(await world().drop());
      expect(outbox().readAfter(head, 1)[0]?.seq).toBe(head + 1);
    });
  });
}
