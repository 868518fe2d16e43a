import type { Drop } from '@livedrops/core/drops/drop';
import type { DropQuery } from '@livedrops/core/ports/drop-store';
import { describe, expect, test } from 'vitest';
import type { OpenShop } from '../shop-stage.ts';
import { accepted, hourMs } from '../shop-world.ts';
import { useWorld } from '../use-world.ts';

export function describeListing(open: OpenShop): void {
  describe('listing drops', () => {
    const world = useWorld(open);
    const ids = (drops: readonly Drop[]) => drops.map(({ dropId }) => dropId);
    const list = (query: Partial<DropQuery> & Pick<DropQuery, 'phase'>) =>
      world().stage.drops.list({ limit: 10, now: world().stage.clock.now(), ...query });

    test('each phase is listed in its own order, and drafts and cancelled ones in none', async () => {
      const { clock, drops } = world().stage;
      const make = (startInMs: number, endInMs: number, draft = false) =>
        world().drop({ startInMs, endInMs, draft });
      const longest = await make(10, 9 * hourMs);
      const ended = await make(10, hourMs);
      const endedLast = await make(20, hourMs + 1);
      const liveSoon = await make(30, 3 * hourMs);
      const next = await make(4 * hourMs, 5 * hourMs);
      const soon = await make(3 * hourMs, 8 * hourMs);
      await make(10, 9 * hourMs, true);
      const off = await make(10, 9 * hourMs);
      const { creatorId } = off.creator;
      accepted(await drops.cancel({ dropId: off.dropId, creatorId }));
      clock.advance(2 * hourMs);
      expect(ids(list({ phase: 'live' }))).toEqual(ids([liveSoon, longest]));
      expect(ids(list({ phase: 'upcoming' }))).toEqual(ids([soon, next]));
      expect(ids(list({ phase: 'ended' }))).toEqual(ids([endedLast, ended]));
    });

    test('a sold-out drop stays among the live ones, with its numbers', async () => {
      const drop = await world().drop({ stock: [1, 2] });
      for (const { variantId, stockCount } of drop.variants) {
        await world().buy(drop, { variantId, quantity: stockCount });
      }
      const [listed] = list({ phase: 'live' });
      expect(listed).toEqual(world().now(drop));
      expect(listed).toMatchObject({ remaining: 0, sold: 3 });
      expect(listed?.salesByMinute.at(-1)).toBe(3);
    });

    test.each(['live', 'upcoming', 'ended'] as const)(
      'pages of %s drops join without a gap or a repeat, equal instants included',
      async (phase) => {
        const product = await world().product();
        const windows = {
          live: { startInMs: 0, endInMs: 2 * hourMs },
          upcoming: { startInMs: 2 * hourMs, endInMs: 3 * hourMs },
          ended: { startInMs: 0, endInMs: hourMs },
        }[phase];
        const shifts = [0, 5, 5, 5, 9, 0, 0];
        for (const shift of shifts) {
          const startInMs = windows.startInMs + (phase === 'upcoming' ? shift : 0);
          const endInMs = windows.endInMs + shift;
          accepted(
            await world().stage.drops.create(
              await world().newDrop({ product, startInMs, endInMs }),
            ),
          );
        }
        world().stage.clock.advance(hourMs + 10);
        const whole = list({ phase });
        expect(whole).toHaveLength(shifts.length);
        const pages: Drop[] = [];
        for (;;) {
          const last = pages.at(-1);
          const at = phase === 'upcoming' ? last?.startAt : last?.endAt;
          const after = last && at !== undefined ? { at, dropId: last.dropId } : undefined;
          const page = list({ phase, limit: 2, ...(after && { after }) });
          pages.push(...page);
          if (page.length < 2) break;
        }
        expect(ids(pages)).toEqual(ids(whole));
      },
    );

    test('a list can be of one creator', async () => {
      const mine = await world().drop();
      await world().drop();
      const { creatorId } = mine.creator;
      expect(ids(list({ phase: 'live', creatorId }))).toEqual([mine.dropId]);
      expect(list({ phase: 'upcoming', creatorId })).toEqual([]);
    });

    test('a creator’s calendar has what has not ended, the called off included, and no drafts', async () => {
      const { clock, drops } = world().stage;
      const product = await world().product();
      const make = async (startInMs: number, endInMs: number, draft = false) => {
        const plan = await world().newDrop({ product, startInMs, endInMs, draft });
        return accepted(await drops.create(plan)).drop;
      };
      const late = await make(5 * hourMs, 6 * hourMs);
      const off = await make(3 * hourMs, 4 * hourMs);
      const live = await make(10, 3 * hourMs);
      await make(10, hourMs);
      await make(4 * hourMs, 5 * hourMs, true);
      await world().drop({ startInMs: 3 * hourMs, endInMs: 4 * hourMs });
      const { creatorId } = off.creator;
      accepted(await drops.cancel({ dropId: off.dropId, creatorId }));
      clock.advance(2 * hourMs);
      const calendar = (limit: number) =>
        drops.listCalendar({ creatorId, limit, now: clock.now() });
      expect(ids(calendar(10))).toEqual(ids([live, off, late]));
      expect(calendar(10)[1]?.cancelledAt).not.toBeNull();
      expect(ids(calendar(2))).toEqual(ids([live, off]));
      const nowhere = drops.listCalendar({ creatorId, limit: 10, now: late.endAt });
      expect(nowhere).toEqual([]);
    });

    test('the query’s own instant decides, not the moment of asking', async () => {
      const drop = await world().drop({ startInMs: hourMs, endInMs: 2 * hourMs });
      expect(ids(list({ phase: 'live', now: drop.startAt }))).toEqual([drop.dropId]);
      expect(ids(list({ phase: 'live', now: drop.endAt }))).toEqual([]);
      expect(ids(list({ phase: 'ended', now: drop.endAt }))).toEqual([drop.dropId]);
    });
  });
}
