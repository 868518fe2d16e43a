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
import type { WriteLock } from './deliveries/write-lock.ts';
import { createGroupCommit, type GroupCommit, type GroupCommitLimits } from './group-commit.ts';
import { noHooks } from './no-hooks.ts';
import { commitLimits } from './transaction-steps.ts';

interface QueueOptions {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly lock: WriteLock;
  /** Monotonic milliseconds. */
  readonly elapsedMs: () => number;
}

/** Rows one transaction writes: 100 hold the lock for a millisecond or two, and other work gets its turn between two of them. */
export const writeRowsMax = 100;

/** On a machine that is busy they take longer: then fewer are written together. */
const writeMs = { rows: 4, transaction: 8 };
const writeRowsMin = 10;

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
  const { lock, elapsedMs } = options;
  const commits = createGroupCommit({
    steps: lock.steps,
    hooks: noHooks,
    limits: endingLimits,
    elapsedMs,
    afterThisTurn: (callback) => void callAfterThisTurn(lock, callback),
  });
  return {
    queue: {
      enqueue: createEnqueue(db, options),
      claim: createClaim(db, options),
      ...createEndings(db, { ...options, commits }),
      ...createParking(db, options),
      forgetUser: createForgetUser(db, lock),
    },
    drain: () => commits.drain(),
  };
}

async function callAfterThisTurn(lock: WriteLock, callback: () => void): Promise<void> {
  await (lock.untilTakenBack() ?? setImmediate());
  callback();
}

function createEnqueue(
  db: Database.Database,
  { lock, elapsedMs }: QueueOptions,
): DeliveryQueue['enqueue'] {
  const insert = db.prepare(`
    INSERT INTO deliveries (user_id, fact_id, channel, kind, payload, due_at)
    VALUES (@userId, @factId, @channel, @kind, @payload, @dueAt)
    ON CONFLICT (user_id, fact_id, channel) DO NOTHING`);

  let rowsMax = writeRowsMax;

  /** Writes from `start` on as many as there is time for. */
  function insertSome(deliveries: readonly NewDelivery[], start: number) {
    const startedMs = elapsedMs();
    let [added, next] = [0, start];
    for (const delivery of deliveries.slice(start, start + rowsMax)) {
      added += insert.run(delivery).changes;
      next += 1;
      if (elapsedMs() - startedMs >= writeMs.rows) break;
    }
    return { added, next };
  }

  /** What the commit takes shows afterwards: the next transaction is smaller for it. */
  function learnFrom(tookMs: number): void {
    const isSlow = tookMs > writeMs.transaction;
    rowsMax = isSlow ? Math.ceil(rowsMax / 2) : rowsMax + writeRowsMin;
    rowsMax = Math.min(writeRowsMax, Math.max(writeRowsMin, rowsMax));
  }

  return async (deliveries, { isRepeatable = false } = {}) => {
    if (deliveries.length > deliveryChunkMax) {
      throw new RangeError(
        `A chunk has at most ${deliveryChunkMax} deliveries, not ${deliveries.length}.`,
      );
    }
    const write = isRepeatable ? lock.run : lock.runDurably;
    let sum = 0;
    for (let start = 0; start < deliveries.length; ) {
      if (start > 0) await lock.rest();
      const startedMs = elapsedMs();
      const { added, next } = write(() => insertSome(deliveries, start));
      learnFrom(elapsedMs() - startedMs);
      sum += added;
      start = next;
    }
    return sum;
  };
}

function createClaim(
  db: Database.Database,
  { clock, ids, lock }: QueueOptions,
): DeliveryQueue['claim'] {
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

  function claim(channel: string, limit: number, leaseMs: number): readonly ClaimedDelivery[] {
    const now = clock.now();
    const claimId: string = ids.next();
    const rows = select.all(channel, now, Math.min(limit, writeRowsMax));
    const worn = rows.filter(({ claimId: last, tries }) => last !== null && tries >= sendTriesMax);
    for (const { id } of worn) park.run(now, id);
    const taken = rows.filter(({ id }) => take.run(claimId, now + leaseMs, id, now).changes === 1);
    return taken.map(
      (row): ClaimedDelivery => ({ ...deliveryFrom(row), claimId, tries: row.tries + 1 }),
    );
  }

  return async ({ channel, limit, leaseMs }) => {
    // A worker that looks in vain, many times a second, must not take the lock for it.
    if (hasDue.get(channel, clock.now()) === undefined) return [];
    await lock.untilTakenBack();
    return lock.run(() => claim(channel, limit, leaseMs));
  };
}

/**
 * The ways a claim ends; each holds only while the claim is still the one that was given. A crowd's endings come together and
 * wait for the disk together.
 */
function createEndings(
  db: Database.Database,
  { clock, commits }: Pick<QueueOptions, 'clock'> & { readonly commits: GroupCommit },
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
function createForgetUser(db: Database.Database, lock: WriteLock): DeliveryQueue['forgetUser'] {
  const forget = db.prepare<[string]>(`
    DELETE FROM deliveries WHERE delivery_id IN (
      SELECT delivery_id FROM deliveries WHERE user_id = ? LIMIT ${writeRowsMax})`);
  return async (userId) => {
    while (lock.run(() => forget.run(userId)).changes === writeRowsMax) await lock.rest();
  };
}

function createParking(
  db: Database.Database,
  { clock, lock }: QueueOptions,
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
  // An operator who was told that it is done will not look again.
  const decide = (change: typeof replay, deliveryId: DeliveryId) =>
    lock.runDurably(() => change.run(clock.now(), Number(deliveryId))).changes === 1;
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
    replayParked: async (deliveryId) => decide(replay, deliveryId),
    dropParked: async (deliveryId) => decide(drop, deliveryId),
    counts: async () => ({ waiting: count.get('open') ?? 0, parked: count.get('parked') ?? 0 }),
    async forgetEnded(instant) {
      let forgotten = 0;
      for (;;) {
        const { changes } = lock.run(() => forget.run(instant));
        forgotten += changes;
        if (changes < writeRowsMax) return forgotten;
        await lock.rest();
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
