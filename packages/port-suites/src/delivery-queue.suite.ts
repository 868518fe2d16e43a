import { sendTriesMax } from '@livedrops/core/notifications/plan-retry';
import {
  type ClaimedDelivery,
  type DeliveryQueue,
  deliveryChunkMax,
  type NewDelivery,
} from '@livedrops/core/ports/delivery-queue';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FakeClock } from './fake-clock.ts';

export interface DeliveryQueueStage {
  readonly queue: DeliveryQueue;
  readonly clock: FakeClock;
  /** The same queue as another worker has it. */
  readonly beside: () => DeliveryQueue;
  /** The same queue after the process was killed: nothing was closed, nothing was told. */
  readonly afterKill: () => DeliveryQueue;
  readonly close: () => Promise<void>;
}

const leaseMs = 30_000;

function user(index: number): UserId {
  return brandId(`019aa7c4-8f00-7c1e-9a56-${index.toString(16).padStart(12, '0')}`);
}

const keyOf = ({ userId, factId, channel }: NewDelivery) => `${userId} ${factId} ${channel}`;
const keysOf = (deliveries: readonly NewDelivery[]) => deliveries.map(keyOf).toSorted();

/** The behaviour that every delivery queue must have, whatever engine keeps it. */
export function describeDeliveryQueue(name: string, open: () => Promise<DeliveryQueueStage>): void {
  describe(name, () => {
    let stage: DeliveryQueueStage;
    beforeEach(async () => {
      stage = await open();
    });
    afterEach(() => stage.close());

    const delivery = (index: number, wish: Partial<NewDelivery> = {}): NewDelivery => ({
      userId: user(index),
      factId: 'drop.started 1',
      channel: 'push',
      kind: 'drop.started',
      payload: `{"n":${index}}`,
      dueAt: stage.clock.now(),
      ...wish,
    });
    const many = (count: number, wish: Partial<NewDelivery> = {}) =>
      Array.from({ length: count }, (_, index) => delivery(index, wish));
    const claim = (queue = stage.queue, limit = 100) =>
      queue.claim({ channel: 'push', limit, leaseMs });
    const claimOne = async (queue = stage.queue): Promise<ClaimedDelivery> => {
      const [first] = await claim(queue, 1);
      if (!first) throw new Error('nothing to claim');
      return first;
    };

    test('what was queued is claimed as it was queued, once, on its first try', async () => {
      expect(await stage.queue.enqueue(many(3))).toBe(3);
      expect(await stage.queue.counts()).toEqual({ waiting: 3, parked: 0 });
      const claimed = await claim();
      expect(
        claimed.map(({ deliveryId: _, claimId: __, tries, ...told }) => [tries, told]),
      ).toEqual(many(3).map((told) => [1, told]));
      expect(await claim()).toEqual([]);
    });

    test('a user is told of a fact once on each channel, however often it is queued', async () => {
      await stage.queue.enqueue([delivery(1), delivery(1), delivery(1, { channel: 'mail' })]);
      expect(await stage.queue.counts()).toEqual({ waiting: 2, parked: 0 });
      expect(await stage.queue.enqueue([delivery(1)])).toBe(0);
      const first = await claimOne();
      expect(await stage.queue.enqueue([delivery(1)])).toBe(0);
      await stage.queue.complete(first);
      expect(await stage.queue.enqueue([delivery(1), delivery(1, { factId: 'drop 2' })])).toBe(1);
      expect((await claimOne()).factId).toBe('drop 2');
    });

    test('a chunk that was queued in part is made whole by queueing it again', async () => {
      await stage.queue.enqueue(many(400));
      expect(await stage.afterKill().enqueue(many(deliveryChunkMax))).toBe(600);
      expect((await stage.queue.counts()).waiting).toBe(deliveryChunkMax);
    });

    test('a chunk has its limit, and one past it is refused whole', async () => {
      await expect(stage.queue.enqueue(many(deliveryChunkMax + 1))).rejects.toThrow(RangeError);
      expect((await stage.queue.counts()).waiting).toBe(0);
      expect(await stage.queue.enqueue([])).toBe(0);
    });

    test('nothing is told before its time, and what waited longest comes first', async () => {
      const { clock, queue } = stage;
      const now = clock.now();
      await queue.enqueue(
        [2, 0, 1].map((order) => delivery(order, { dueAt: now + order * 1_000 })),
      );
      expect((await claim()).map(({ userId }) => userId)).toEqual([user(0)]);
      clock.advance(999);
      expect(await claim()).toEqual([]);
      clock.advance(5_000);
      expect((await claim()).map(({ userId }) => userId)).toEqual([user(1), user(2)]);
    });

    test('workers who claim together share the work and take nothing twice', async () => {
      await stage.queue.enqueue(many(500));
      const workers = [stage.queue, stage.beside(), stage.beside()];
      const taken: ClaimedDelivery[] = [];
      for (let round = 0; round < 20; round += 1) {
        const claims = await Promise.all(workers.map((queue) => claim(queue, 17)));
        taken.push(...claims.flat());
      }
      expect(keysOf(taken)).toEqual(keysOf(many(500)));
    });

    test('a worker that dies between claim and complete loses nothing', async () => {
      await stage.queue.enqueue(many(5));
      const lost = await claim();
      const next = stage.afterKill();
      expect(await claim(next)).toEqual([]);
      stage.clock.advance(leaseMs - 1);
      expect(await claim(next)).toEqual([]);
      stage.clock.advance(1);
      const again = await claim(next);
      expect(keysOf(again)).toEqual(keysOf(lost));
      expect(again.map(({ tries }) => tries)).toEqual([2, 2, 2, 2, 2]);
    });

    test('a worker that was too slow cannot end what another has taken', async () => {
      await stage.queue.enqueue([delivery(1)]);
      const slow = await claimOne();
      stage.clock.advance(leaseMs);
      const other = await claimOne(stage.beside());
      expect(other.claimId).not.toBe(slow.claimId);
      expect(await stage.queue.complete(slow)).toBe(false);
      expect(await stage.queue.reschedule(slow, { dueAt: 0, payload: '{}' })).toBe(false);
      expect(await stage.queue.park(slow, 'slow')).toBe(false);
      expect(await stage.queue.complete(other)).toBe(true);
      expect(await stage.queue.complete(other)).toBe(false);
      expect(await stage.queue.counts()).toEqual({ waiting: 0, parked: 0 });
    });

    test('another try comes when it was planned, with what is left to do', async () => {
      await stage.queue.enqueue([delivery(1)]);
      const dueAt = stage.clock.now() + 4_000;
      expect(await stage.queue.reschedule(await claimOne(), { dueAt, payload: '"left"' })).toBe(
        true,
      );
      stage.clock.set(dueAt - 1);
      expect(await claim()).toEqual([]);
      stage.clock.set(dueAt);
      expect(await claimOne()).toMatchObject({ tries: 2, payload: '"left"' });
    });

    test('what was claimed and not tried comes back, and the claim does not count', async () => {
      await stage.queue.enqueue([delivery(1)]);
      for (let round = 0; round < 7; round += 1) {
        const claimed = await claimOne();
        expect(claimed.tries).toBe(1);
        expect(await stage.queue.giveBack(claimed, stage.clock.now() + 500)).toBe(true);
        expect(await stage.queue.giveBack(claimed, 0)).toBe(false);
        expect(await claim()).toEqual([]);
        stage.clock.advance(500);
      }
    });

    test('who leaves takes along all that was and is to be told, and nobody else’s', async () => {
      const facts = Array.from({ length: 250 }, (_, index) => delivery(1, { factId: `f${index}` }));
      await stage.queue.enqueue([...facts, delivery(2)]);
      await stage.queue.complete(await claimOne());
      await stage.queue.forgetUser(user(1));
      expect((await claim()).map(({ userId }) => userId)).toEqual([user(2)]);
      expect(await stage.queue.enqueue(facts.slice(0, 1))).toBe(1);
    });

    test('many endings at once all hold', async () => {
      await stage.queue.enqueue(many(300));
      const claimed = [await claim(), await claim(), await claim()].flat();
      const ended = await Promise.all(claimed.map((each) => stage.queue.complete(each)));
      expect(ended).toEqual(claimed.map(() => true));
      expect(claimed).toHaveLength(300);
      expect(await stage.afterKill().counts()).toEqual({ waiting: 0, parked: 0 });
    });

    test('what kills its worker on each try is parked, not taken for ever', async () => {
      await stage.queue.enqueue([delivery(1)]);
      for (let tries = 1; tries <= sendTriesMax; tries += 1) {
        expect((await claimOne(stage.afterKill())).tries).toBe(tries);
        stage.clock.advance(leaseMs);
      }
      expect(await claim()).toEqual([]);
      const parked = await stage.queue.listParked({ after: null, limit: 10 });
      expect(parked).toMatchObject([{ tries: sendTriesMax, reason: 'lease_ran_out' }]);
    });

    describe('what is parked', () => {
      const park = async (count: number) => {
        await stage.queue.enqueue(many(count));
        for (const claimed of await claim()) await stage.queue.park(claimed, 'http_403');
        return stage.queue.listParked({ after: null, limit: 100 });
      };

      test('is listed page by page with its reason, and claimed by nobody', async () => {
        const all = await park(5);
        expect(await stage.queue.counts()).toEqual({ waiting: 0, parked: 5 });
        expect(all[0]).toMatchObject({
          ...delivery(0),
          tries: 1,
          reason: 'http_403',
          parkedAt: stage.clock.now(),
        });
        stage.clock.advance(10 * leaseMs);
        expect(await claim()).toEqual([]);
        const first = await stage.queue.listParked({ after: null, limit: 2 });
        const rest = await stage.queue.listParked({
          after: first[1]?.deliveryId ?? null,
          limit: 100,
        });
        expect([...first, ...rest]).toEqual(all);
      });

      test('is due at once when it is replayed, with all its tries before it', async () => {
        const [parked] = await park(1);
        const deliveryId = parked?.deliveryId ?? brandId('none');
        stage.clock.advance(60_000);
        expect(await stage.queue.replayParked(deliveryId)).toBe(true);
        expect(await stage.queue.replayParked(deliveryId)).toBe(false);
        expect(await claimOne()).toMatchObject({ deliveryId, tries: 1 });
        expect(await stage.queue.dropParked(deliveryId)).toBe(false);
      });

      test('is never told once it is dropped', async () => {
        const [parked] = await park(1);
        const deliveryId = parked?.deliveryId ?? brandId('none');
        expect(await stage.queue.dropParked(deliveryId)).toBe(true);
        expect(await stage.queue.dropParked(deliveryId)).toBe(false);
        expect(await stage.queue.replayParked(deliveryId)).toBe(false);
        expect(await stage.queue.enqueue([delivery(0)])).toBe(0);
        expect(await claim()).toEqual([]);
      });
    });

    test('only what ended long ago is forgotten', async () => {
      const { clock, queue } = stage;
      await queue.enqueue(many(3));
      const [first, second] = await claim(queue, 2);
      if (!first || !second) throw new Error('nothing to claim');
      await queue.complete(first);
      await queue.park(second, 'http_403');
      expect(await queue.forgetEnded(clock.now())).toBe(0);
      clock.advance(1);
      expect(await queue.forgetEnded(clock.now())).toBe(1);
      expect(await queue.counts()).toEqual({ waiting: 1, parked: 1 });
      expect(await queue.enqueue(many(3))).toBe(1);
    });
  });
}
