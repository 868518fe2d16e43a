import { reminderLeadMs } from '@livedrops/core/drops/reminder-lead-ms';
import { describe, expect, test } from 'vitest';
import type { OpenShop } from '../shop-stage.ts';
import { accepted, hourMs } from '../shop-world.ts';
import { useWorld } from '../use-world.ts';

export function describeAnnouncing(open: OpenShop): void {
  describe('announcing starts and ends', () => {
    const world = useWorld(open);
    const announce = async () => accepted(await world().stage.drops.announceDue());

    test('each start and end is told once, when it is due, and the next instant is known', async () => {
      const { clock } = world().stage;
      const drop = await world().drop({ startInMs: hourMs, endInMs: 2 * hourMs });
      const later = await world().drop({ startInMs: 3 * hourMs, endInMs: 4 * hourMs });
      const remindAt = drop.startAt - reminderLeadMs;
      expect(await announce()).toMatchObject({ announced: 0, nextAt: remindAt });
      clock.set(remindAt - 1);
      expect(await announce()).toMatchObject({ announced: 0, nextAt: remindAt });
      clock.set(remindAt);
      expect(await announce()).toMatchObject({ announced: 1, nextAt: drop.startAt });
      clock.set(drop.startAt - 1);
      expect(await announce()).toMatchObject({ announced: 0, nextAt: drop.startAt });
      clock.set(drop.startAt);
      expect(await announce()).toMatchObject({ announced: 1, nextAt: drop.endAt });
      expect(await announce()).toMatchObject({ announced: 0, nextAt: drop.endAt });
      clock.set(drop.endAt);
      expect(await announce()).toMatchObject({
        announced: 1,
        nextAt: later.startAt - reminderLeadMs,
      });
      expect(
        world()
          .events('drop.reminder')
          .map(({ dropId }) => dropId),
      ).toEqual([drop.dropId]);
      expect(
        world()
          .events('drop.started')
          .map(({ dropId }) => dropId),
      ).toEqual([drop.dropId]);
      expect(
        world()
          .events('drop.ended')
          .map(({ dropId }) => dropId),
      ).toEqual([drop.dropId]);
    });

    test('two schedulers at once tell each start exactly once', async () => {
      const drops = await Promise.all(
        Array.from({ length: 30 }, () => world().drop({ startInMs: 10, endInMs: hourMs })),
      );
      const beside = await world().stage.beside();
      world().stage.clock.advance(10);
      const answers = await Promise.all([
        world().stage.drops.announceDue(),
        beside.drops.announceDue(),
        world().stage.drops.announceDue(),
        beside.drops.announceDue(),
      ]);
      const announced = answers.reduce((sum, answer) => sum + accepted(answer).announced, 0);
      expect(announced).toBe(30);
      const told = world()
        .events('drop.started')
        .map(({ dropId }) => dropId);
      expect(told.toSorted()).toEqual(drops.map(({ dropId }) => dropId).toSorted());
      await beside.close();
    });

    test('a start that fell while the process was away is told once it is back', async () => {
      const drop = await world().drop({ startInMs: hourMs, endInMs: 2 * hourMs });
      world().stage.clock.set(drop.endAt);
      await world().restart();
      expect(await announce()).toMatchObject({ announced: 2, nextAt: null });
      await world().restart();
      expect(await announce()).toMatchObject({ announced: 0 });
      const told = world()
        .events()
        .filter(({ dropId }) => dropId === drop.dropId);
      expect(told.map(({ kind }) => kind)).toEqual([
        'drop.scheduled',
        'drop.started',
        'drop.ended',
      ]);
    });

    test('a drop that moves is reminded of again, before its new start', async () => {
      const { clock, drops } = world().stage;
      const drop = await world().drop({ startInMs: hourMs, endInMs: 2 * hourMs });
      clock.set(drop.startAt - reminderLeadMs);
      expect(await announce()).toMatchObject({ announced: 1 });
      const startAt = drop.startAt + hourMs;
      const change = { startAt, endAt: startAt + hourMs };
      const { creatorId } = drop.creator;
      const { dropId } = drop;
      accepted(await drops.update({ dropId, creatorId, change, expectedVersion: null }));
      expect(await announce()).toMatchObject({ announced: 0, nextAt: startAt - reminderLeadMs });
      clock.set(startAt - reminderLeadMs);
      expect(await announce()).toMatchObject({ announced: 1, nextAt: startAt });
      expect(world().events('drop.reminder')).toHaveLength(2);
    });

    test('what has begun, was called off or is a draft is not reminded of', async () => {
      const { clock, drops } = world().stage;
      const begun = await world().drop({ startInMs: hourMs, endInMs: 2 * hourMs });
      await world().drop({ draft: true, startInMs: hourMs, endInMs: 2 * hourMs });
      const cancelled = await world().drop({ startInMs: hourMs, endInMs: 2 * hourMs });
      const { dropId } = cancelled;
      accepted(await drops.cancel({ dropId, creatorId: cancelled.creator.creatorId }));
      clock.set(begun.startAt);
      await announce();
      expect(world().events('drop.reminder')).toEqual([]);
    });

    test('a clock that goes back tells nothing twice', async () => {
      const { clock } = world().stage;
      const drop = await world().drop({ startInMs: hourMs, endInMs: 2 * hourMs });
      clock.set(drop.startAt);
      await announce();
      clock.set(drop.startAt - hourMs);
      expect(await announce()).toMatchObject({ announced: 0 });
      clock.set(drop.startAt - reminderLeadMs);
      expect(await announce()).toMatchObject({ announced: 0 });
      clock.set(drop.startAt);
      expect(await announce()).toMatchObject({ announced: 0 });
    });

    test('drafts and cancelled drops start without a word', async () => {
      const { clock, drops } = world().stage;
      await world().drop({ draft: true, startInMs: 10 });
      const cancelled = await world().drop({ startInMs: 10 });
      const { dropId } = cancelled;
      const { creatorId } = cancelled.creator;
      accepted(await drops.cancel({ dropId, creatorId }));
      clock.advance(2 * hourMs);
      expect(await announce()).toMatchObject({ announced: 0, nextAt: null });
    });

    test('hundreds that start in the same instant are all told', async () => {
      const product = await world().product();
      const wishes = await Promise.all(
        Array.from({ length: 450 }, () => world().newDrop({ product, startInMs: 10 })),
      );
      for (const wish of wishes) accepted(await world().stage.drops.create(wish));
      world().stage.clock.advance(10);
      expect(await announce()).toMatchObject({ announced: 450 });
    });
  });
}
