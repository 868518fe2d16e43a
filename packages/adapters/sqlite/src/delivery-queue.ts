import { setImmediate as setImmediateCallback } from 'node:timers';
import { setImmediate } from 'node:timers/promises';
import { sendTriesMax } from '@livedrops/core/notifications/plan-retry';
import type { Clock } from '@livedrops/core/ports/clock';
import {
  type ClaimedDelivery,
  type DeliveryQueue,
  deliveryChunkMax,
  type NewDelivery,
  type ParkedDelivery,
} from '@livedrops/core/ports/delivery-queue';
import type { Ids } from '@livedrops/core/ports/ids';
import { brandId, type DeliveryId, type UserId } from '@livedrops/core/shared/ids';
import type Database from 'better-sqlite3';
import { createGroupCommit, type GroupCommit, type GroupCommitLimits } from './group-commit.ts';
import { noHooks } from './no-hooks.ts';
import { commitLimits, transactionSteps } from './transaction-steps.ts';

interface QueueOptions {
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Rows one transaction writes: 100 hold the lock for a few milliseconds, and other work gets its turn between two of them. */
export const writeRowsMax = 100;

/** Only as many endings wait as are claimed, so none is sent away. */
const endingLimits: GroupCommitLimits = {
  ...commitLimits,
  commitBatchMax: writeRowsMax,
  queueMax: Number.POSITIVE_INFINITY,
  queueWaitMsMax: Number.POSITIVE_INFINITY,
};

interface Row extends Omit<NewDelivery, 'userId'> {
  readonly id: number;
  readonly userId: string;
  readonly tries: number;
  readonly reason: string | null;
  readonly claimId: string | null;
}

const columns = `delivery_id AS id, user_id AS userId, fact_id AS factId, channel, kind, payload, due_at AS dueAt, tries,
  reason, claim_id AS claimId`;

/** The queue in an open file, and the way to commit what waits before the file is closed. */
export function createDeliveryQueue(
  db: Database.Database,
  options: QueueOptions,
): { readonly queue: DeliveryQueue; readonly drain: () => void } {
  const commits = createGroupCommit({
    steps: transactionSteps(db),
    hooks: noHooks,
    limits: endingLimits,
    elapsedMs: () => performance.now(),
    afterThisTurn: (callback) => void setImmediateCallback(callback),
  });
  return {
    queue: {
      enqueue: createEnqueue(db),
      claim: createClaim(db, options),
      ...createEndings(db, { ...options, commits }),
      ...createParking(db, options.clock),
      forgetUser: createForgetUser(db),
    },
    drain: () => commits.drain(),
  };
}

function createEnqueue(db: Database.Database): DeliveryQueue['enqueue'] {
  const insert = db.prepare(`
    INSERT INTO deliveries (user_id, fact_id, channel, kind, payload, due_at)
    VALUES (@userId, @factId, @channel, @kind, @payload, @dueAt)
    ON CONFLICT (user_id, fact_id, channel) DO NOTHING`);
  const insertAll = db.transaction((deliveries: readonly NewDelivery[]) =>
    deliveries.reduce((added, delivery) => added + insert.run(delivery).changes, 0),
  );

  return async (deliveries) => {
    if (deliveries.length > deliveryChunkMax) {
      throw new RangeError(
        `A chunk has at most ${deliveryChunkMax} deliveries, not ${deliveries.length}.`,
      );
    }
    let added = 0;
    for (let start = 0; start < deliveries.length; start += writeRowsMax) {
      if (start > 0) await setImmediate();
      added += insertAll.immediate(deliveries.slice(start, start + writeRowsMax));
    }
    return added;
  };
}

function createClaim(db: Database.Database, { clock, ids }: QueueOptions): DeliveryQueue['claim'] {
  const due = `state = 'open' AND channel = ? AND due_at <= ?`;
  const park = db.prepare(`
    UPDATE deliveries SET state = 'parked', reason = 'lease_ran_out', due_at = ?, claim_id = NULL
    WHERE delivery_id = ?`);
  // What is told to the worker is when it was due, so the rows are read before the lease is written over it.
  const select = db.prepare<[string, number, number], Row>(`
    SELECT ${columns} FROM deliveries WHERE ${due} ORDER BY due_at, delivery_id LIMIT ?`);
  const take = db.prepare(`
    UPDATE deliveries SET claim_id = ?, due_at = ?, tries = tries + 1
    WHERE delivery_id = ? AND state = 'open' AND due_at <= ?`);
  const hasDue = db.prepare<[string, number], number>(
    `SELECT 1 FROM deliveries WHERE ${due} LIMIT 1`,
  );

  const claim = db.transaction((channel: string, limit: number, leaseMs: number) => {
    const now = clock.now();
    const claimId: string = ids.next();
    const rows = select.all(channel, now, Math.min(limit, writeRowsMax));
    const worn = rows.filter(({ claimId: last, tries }) => last !== null && tries >= sendTriesMax);
    for (const { id } of worn) park.run(now, id);
    const taken = rows.filter(({ id }) => take.run(claimId, now + leaseMs, id, now).changes === 1);
    return taken.map(
      (row): ClaimedDelivery => ({ ...deliveryFrom(row), claimId, tries: row.tries + 1 }),
    );
  });

  return async ({ channel, limit, leaseMs }) =>
    // A worker that looks in vain, many times a second, must not take the lock for it.
    hasDue.get(channel, clock.now()) === undefined ? [] : claim.immediate(channel, limit, leaseMs);
}

/**
 * The ways a claim ends; each holds only while the claim is still the one that was given. A crowd's endings come together and
 * wait for the disk together.
 */
function createEndings(
  db: Database.Database,
  { clock, commits }: { readonly clock: Clock; readonly commits: GroupCommit },
): Pick<DeliveryQueue, 'complete' | 'reschedule' | 'giveBack' | 'park'> {
  const own = `WHERE delivery_id = ? AND claim_id = ? AND state = 'open'`;
  const complete = db.prepare(
    `UPDATE deliveries SET state = 'ended', due_at = ?, claim_id = NULL, payload = '' ${own}`,
  );
  const reschedule = db.prepare(
    `UPDATE deliveries SET due_at = ?, payload = ?, claim_id = NULL ${own}`,
  );
  const giveBack = db.prepare(
    `UPDATE deliveries SET due_at = ?, tries = tries - 1, claim_id = NULL ${own}`,
  );
  const park = db.prepare(
    `UPDATE deliveries SET state = 'parked', due_at = ?, reason = ?, payload = coalesce(?, payload), claim_id = NULL ${own}`,
  );

  async function end(command: () => { readonly changes: number }): Promise<boolean> {
    const result = await commits.submit(() => command().changes === 1);
    if (typeof result === 'boolean') return result;
    throw new Error(`The delivery queue could not be written: ${result.code}`);
  }

  return {
    complete: ({ deliveryId, claimId }) =>
      end(() => complete.run(clock.now(), Number(deliveryId), claimId)),
    reschedule: ({ deliveryId, claimId }, { dueAt, payload }) =>
      end(() => reschedule.run(dueAt, payload, Number(deliveryId), claimId)),
    giveBack: ({ deliveryId, claimId }, dueAt) =>
      end(() => giveBack.run(dueAt, Number(deliveryId), claimId)),
    park: ({ deliveryId, claimId }, reason, payload) =>
      end(() => park.run(clock.now(), reason, payload ?? null, Number(deliveryId), claimId)),
  };
}

/** In slices, as everything that can be long: somebody may have been told of a year's drops. */
function createForgetUser(db: Database.Database): DeliveryQueue['forgetUser'] {
  const forget = db.prepare<[string]>(`
    DELETE FROM deliveries WHERE delivery_id IN (
      SELECT delivery_id FROM deliveries WHERE user_id = ? LIMIT ${writeRowsMax})`);
  return async (userId) => {
    while (forget.run(userId).changes === writeRowsMax) await setImmediate();
  };
}

function createParking(
  db: Database.Database,
  clock: Clock,
): Pick<DeliveryQueue, 'listParked' | 'replayParked' | 'dropParked' | 'counts' | 'forgetEnded'> {
  const list = db.prepare<[number, number], Row>(`
    SELECT ${columns} FROM deliveries WHERE state = 'parked' AND delivery_id > ?
    ORDER BY delivery_id LIMIT ?`);
  const parked = `WHERE delivery_id = ? AND state = 'parked'`;
  const replay = db.prepare(
    `UPDATE deliveries SET state = 'open', reason = NULL, tries = 0, due_at = ? ${parked}`,
  );
  const drop = db.prepare(
    `UPDATE deliveries SET state = 'ended', reason = NULL, payload = '', due_at = ? ${parked}`,
  );
  const count = db
    .prepare<[string], number>('SELECT count(*) FROM deliveries WHERE state = ?')
    .pluck();
  const forget = db.prepare(`
    DELETE FROM deliveries WHERE delivery_id IN (
      SELECT delivery_id FROM deliveries WHERE state = 'ended' AND due_at < ? LIMIT ${writeRowsMax})`);

  return {
    listParked: async ({ after, limit }) =>
      list
        .all(after === null ? 0 : Number(after), Math.min(limit, deliveryChunkMax))
        .map(parkedFrom),
    replayParked: async (deliveryId) => replay.run(clock.now(), Number(deliveryId)).changes === 1,
    dropParked: async (deliveryId) => drop.run(clock.now(), Number(deliveryId)).changes === 1,
    counts: async () => ({ waiting: count.get('open') ?? 0, parked: count.get('parked') ?? 0 }),
    async forgetEnded(instant) {
      let forgotten = 0;
      for (;;) {
        const { changes } = forget.run(instant);
        forgotten += changes;
        if (changes < writeRowsMax) return forgotten;
        await setImmediate();
      }
    },
  };
}

function deliveryFrom(row: Row): NewDelivery & { readonly deliveryId: DeliveryId } {
  const { id, tries: _, reason: __, claimId: ___, userId, ...rest } = row;
  return { ...rest, userId: brandId<UserId>(userId), deliveryId: brandId<DeliveryId>(String(id)) };
}

function parkedFrom(row: Row): ParkedDelivery {
  const { tries, reason, dueAt } = row;
  return { ...deliveryFrom(row), tries, reason: reason ?? '', parkedAt: dueAt };
}
