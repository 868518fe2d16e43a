import { type FanOutPlace, type FanOuts, fanOutChunkMax } from '@livedrops/core/ports/fan-outs';
import type { InboxEntry } from '@livedrops/core/ports/inbox';
import {
  brandId,
  type CreatorId,
  type DropId,
  type NotificationId,
  type UserId,
} from '@livedrops/core/shared/ids';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FakeClock } from './fake-clock.ts';

export interface FanOutsStage {
  readonly fanOuts: FanOuts;
  readonly clock: FakeClock;
  /** The same after the process was killed: nothing was closed, nothing was told. */
  readonly afterKill: () => FanOuts;
  readonly close: () => Promise<void>;
}

const idOf = (seq: number) => brandId<NotificationId>(`fact-${seq}`);
const nuno = brandId<UserId>('nuno');

const fact = (seq: number, userId: UserId | null = null): InboxEntry => ({
  notificationId: idOf(seq),
  seq,
  kind: userId === null ? 'drop.started' : 'order.confirmed',
  creatorId: brandId<CreatorId>('ondo'),
  dropId: brandId<DropId>('cups'),
  userId,
  orderId: null,
  occurredAt: 1_000 + seq,
  facts: '{"stock_count":5}',
});

const placeAfter = (id: string): FanOutPlace => ({
  stage: 'followers',
  after: { followedAt: 7, id: brandId<UserId>(id) },
});

/** The behaviour that every keeper of fan-outs must have, whatever engine keeps them. */
export function describeFanOuts(name: string, open: () => Promise<FanOutsStage>): void {
  describe(name, () => {
    let stage: FanOutsStage;
    let fanOuts: FanOuts;
    beforeEach(async () => {
      stage = await open();
      ({ fanOuts } = stage);
    });
    afterEach(() => stage.close());
    const seqOfNext = async () => (await fanOuts.nextCrowd())?.entry.seq;

    test('a fact is there as it was opened, at its beginning, also for the process that starts next', async () => {
      await fanOuts.open([fact(1), fact(2, nuno)]);
      const later = stage.afterKill();
      expect(await later.nextCrowd()).toEqual({ entry: fact(1), place: null });
      expect(await later.listPersonal(10)).toEqual([{ entry: fact(2, nuno), place: null }]);
      expect(await later.countOpen()).toBe(2);
    });

    test('a fact is opened once, however often it is told of, and after it has ended too', async () => {
      await fanOuts.open([fact(1), fact(1)]);
      await fanOuts.advance(idOf(1), placeAfter('u9'));
      await fanOuts.open([fact(1)]);
      expect(await fanOuts.nextCrowd()).toEqual({ entry: fact(1), place: placeAfter('u9') });
      await fanOuts.end([idOf(1)]);
      await fanOuts.open([fact(1)]);
      expect(await fanOuts.nextCrowd()).toBeNull();
      expect(await fanOuts.countOpen()).toBe(0);
    });

    test('facts for many take turns, one step each', async () => {
      await fanOuts.open([fact(1), fact(2)]);
      const turns: unknown[] = [];
      for (let step = 0; step < 3; step += 1) {
        const seq = await seqOfNext();
        turns.push(seq);
        await fanOuts.advance(idOf(seq ?? 0), placeAfter(`u${step}`));
        if (step === 0) await fanOuts.open([fact(3)]);
      }
      expect(turns).toEqual([1, 2, 1]);
      await fanOuts.end([idOf(1), idOf(2)]);
      expect(await seqOfNext()).toBe(3);
    });

    test('the place holds over a kill, with whatever stage it is in', async () => {
      await fanOuts.open([fact(1)]);
      const place: FanOutPlace = { stage: 'askers', after: { askedAt: 5, userId: nuno } };
      await fanOuts.advance(idOf(1), place);
      expect((await stage.afterKill().nextCrowd())?.place).toEqual(place);
    });

    test('facts for one reader come oldest first, so many at a time, and never as a crowd’s', async () => {
      await fanOuts.open([fact(3, nuno), fact(1, nuno), fact(2, nuno)]);
      expect(await fanOuts.nextCrowd()).toBeNull();
      const seqs = async () => (await fanOuts.listPersonal(2)).map(({ entry }) => entry.seq);
      expect(await seqs()).toEqual([1, 2]);
      await fanOuts.end([idOf(1), idOf(2)]);
      expect(await seqs()).toEqual([3]);
    });

    test('what has ended goes no further', async () => {
      await fanOuts.open([fact(1)]);
      await fanOuts.end([idOf(1)]);
      await fanOuts.advance(idOf(1), placeAfter('u1'));
      expect(await fanOuts.nextCrowd()).toBeNull();
    });

    test('only what ended long ago is forgotten, and what is open never', async () => {
      await fanOuts.open([fact(1), fact(2), fact(3)]);
      await fanOuts.end([idOf(1)]);
      stage.clock.advance(1_000);
      await fanOuts.end([idOf(2)]);
      expect(await fanOuts.forgetEnded(stage.clock.now())).toBe(1);
      await fanOuts.open([fact(2)]);
      expect(await fanOuts.countOpen()).toBe(1);
    });

    test('who leaves takes along what was for them alone', async () => {
      await fanOuts.open([fact(1), fact(2, nuno), fact(3, brandId<UserId>('other'))]);
      await fanOuts.forgetUser(nuno);
      expect((await fanOuts.listPersonal(10)).map(({ entry }) => entry.seq)).toEqual([3]);
      expect(await seqOfNext()).toBe(1);
    });

    test('a call has its limit, and one past it is refused whole', async () => {
      const many = Array.from({ length: fanOutChunkMax + 1 }, (_, seq) => fact(seq));
      await expect(fanOuts.open(many)).rejects.toThrow(RangeError);
      expect(await fanOuts.countOpen()).toBe(0);
      await fanOuts.open(many.slice(1));
      expect(await fanOuts.countOpen()).toBe(fanOutChunkMax);
    });
  });
}
