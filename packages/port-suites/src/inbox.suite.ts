import {
  type NotificationKind,
  notificationKinds,
} from '@livedrops/core/notifications/notification';
import type { Inbox, InboxEntry, InboxScope, InboxSource } from '@livedrops/core/ports/inbox';
import {
  brandId,
  type CreatorId,
  type DropId,
  type NotificationId,
  type OrderId,
  type UserId,
} from '@livedrops/core/shared/ids';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

export interface InboxStage {
  readonly inbox: Inbox;
  /** The same inbox as a process finds it that starts after this one has ended. */
  readonly reopen: () => Promise<InboxStage>;
  readonly close: () => Promise<void>;
}

const nuno = brandId<UserId>('nuno');
const ada = brandId<UserId>('ada');
const creator = (n: number) => brandId<CreatorId>(`creator-${n}`);
const drop = (n: number) => brandId<DropId>(`drop-${n}`);
const idOf = (seq: number) => brandId<NotificationId>(`event-${seq}`);
const all: ReadonlySet<NotificationKind> = new Set(notificationKinds);

const fact = (seq: number, change: Partial<InboxEntry> = {}): InboxEntry => ({
  notificationId: idOf(seq),
  seq,
  kind: 'drop.started',
  creatorId: creator(1),
  dropId: drop(1),
  userId: null,
  orderId: null,
  occurredAt: seq * 10,
  facts: '{"stock_count":12}',
  ...change,
});
const own = (seq: number, userId = nuno): InboxEntry =>
  fact(seq, { kind: 'order.confirmed', userId, orderId: brandId<OrderId>(`order-${seq}`) });

const following = (n: number, change: Partial<InboxSource> = {}): InboxSource => ({
  creatorId: creator(n),
  since: 0,
  kinds: all,
  ...change,
});
const scope = (...sources: InboxSource[]): InboxScope => ({ userId: nuno, sources, ownKinds: all });

/** The behaviour of every inbox. */
export function describeInbox(name: string, open: () => Promise<InboxStage>): void {
  describe(name, () => {
    let stage: InboxStage;
    beforeEach(async () => {
      stage = await open();
    });
    afterEach(() => stage.close());
    const inbox = () => stage.inbox;

    describeReading(inbox);
    describe('marks', () => describeMarks(inbox));
    describeBounds(inbox);
    describeForgetting(inbox);

    test('what was taken in is there once for the process that starts next, and its marks', async () => {
      await inbox().append([fact(1), own(2)], 5);
      await inbox().mark(nuno, { readThrough: idOf(1), seenThrough: idOf(2) });
      stage = await stage.reopen();
      expect(inbox().position()).toBe(5);
      expect(await inbox().append([fact(1), own(2)], 5)).toEqual({ ok: true });
      const { items } = await inbox().list({ ...scope(following(1)), before: null, limit: 10 });
      expect(items).toEqual([
        { ...own(2), read: false },
        { ...fact(1), read: true },
      ]);
      expect(await inbox().count(scope(following(1)))).toEqual({ unread: 1, unseen: 0 });
    });
  });
}

function describeReading(inbox: () => Inbox): void {
  const seqsOf = async (wanted: InboxScope, before: number | null = null, limit = 10) =>
    (await inbox().list({ ...wanted, before, limit })).items.map(({ seq }) => seq);

  test('a reader sees what whom they follow did and what is theirs alone, the latest first, each once', async () => {
    await inbox().append(
      [
        fact(1),
        fact(2, { creatorId: creator(2), dropId: drop(2) }),
        own(3),
        own(4, ada),
        fact(5, { creatorId: creator(3), dropId: drop(3) }),
        fact(6),
      ],
      6,
    );
    const asked: InboxSource = { dropId: drop(1), since: 0, kinds: all };
    expect(await seqsOf(scope(following(1), following(2), asked))).toEqual([6, 3, 2, 1]);
    expect(await seqsOf(scope())).toEqual([3]);
    expect(await seqsOf(scope(asked))).toEqual([6, 3, 1]);
  });

  test('what happened before somebody followed, and kinds they do not want, are not shown', async () => {
    await inbox().append([fact(1), fact(2, { kind: 'stock.low' }), fact(3), own(4)], 4);
    expect(await seqsOf(scope(following(1, { since: 20 })))).toEqual([4, 3, 2]);
    const drops = new Set<NotificationKind>(['drop.started']);
    expect(await seqsOf(scope(following(1, { kinds: drops })))).toEqual([4, 3, 1]);
    expect(await seqsOf({ ...scope(following(1)), ownKinds: new Set() })).toEqual([3, 2, 1]);
  });

  test('pages go on where the last one ended, while new entries come', async () => {
    const facts = Array.from({ length: 25 }, (_, n) => fact(n + 1, { creatorId: creator(n % 3) }));
    await inbox().append(facts, 25);
    const wanted = scope(following(0), following(1), following(2));
    const read: number[] = [];
    let before: number | null = null;
    do {
      const page = await inbox().list({ ...wanted, before, limit: 10 });
      read.push(...page.items.map(({ seq }) => seq));
      before = page.next;
      if (read.length === 10) await inbox().append([fact(26)], 26);
    } while (before !== null);
    expect(read).toEqual(facts.map(({ seq }) => seq).toReversed());
  });

  test('however many sources share however many entries, a page is the latest of them', async () => {
    let seq = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ by: fc.nat(5), of: fc.nat(5), low: fc.boolean() }), { maxLength: 40 }),
        fc.uniqueArray(fc.nat(5)),
        fc.integer({ min: 1, max: 8 }),
        async (made, followed, limit) => {
          const first = seq;
          const entries = made.map(({ by, of, low }) => {
            seq += 1;
            const kind = low ? ('stock.low' as const) : ('drop.started' as const);
            return fact(seq, { creatorId: creator(by), dropId: drop(of), kind });
          });
          await inbox().append(entries, seq);
          const since = first * 10 + 1;
          const kinds = new Set<NotificationKind>(['drop.started']);
          const sources = followed.map((n) => following(n, { since, kinds }));
          const asked: InboxSource = { dropId: drop(0), since, kinds: all };
          const expected = entries
            .filter(
              (entry) =>
                entry.dropId === drop(0) ||
                (entry.kind === 'drop.started' &&
                  followed.some((n) => creator(n) === entry.creatorId)),
            )
            .map((entry) => entry.seq)
            .toReversed();
          expect(await seqsOf(scope(...sources, asked), null, limit)).toEqual(
            expected.slice(0, limit),
          );
          const { unread } = await inbox().count(scope(...sources, asked));
          expect(unread).toBe(Math.min(expected.length, 100));
        },
      ),
      { numRuns: 30 },
    );
  });
}

function describeMarks(inbox: () => Inbox): void {
  const wanted = scope(following(1));
  const readSeqs = async () =>
    (await inbox().list({ ...wanted, before: null, limit: 100 })).items
      .filter(({ read }) => read)
      .map(({ seq }) => seq);
  beforeEach(() => inbox().append([fact(1), fact(2), own(3), fact(4)], 4));

  test('nothing is read or seen at first', async () => {
    expect(await inbox().count(wanted)).toEqual({ unread: 4, unseen: 4 });
    expect(await readSeqs()).toEqual([]);
  });

  test('a mark covers what came before it and never goes back', async () => {
    await inbox().mark(nuno, { seenThrough: idOf(4), readThrough: idOf(2) });
    expect(await inbox().count(wanted)).toEqual({ unread: 2, unseen: 0 });
    await inbox().mark(nuno, { seenThrough: idOf(1), readThrough: idOf(1) });
    expect(await inbox().count(wanted)).toEqual({ unread: 2, unseen: 0 });
    expect(await readSeqs()).toEqual([2, 1]);
    await inbox().append([fact(5)], 5);
    expect(await inbox().count(wanted)).toEqual({ unread: 3, unseen: 1 });
  });

  test('single entries are read one by one, twice is no harm, and a mark takes them over', async () => {
    await inbox().mark(nuno, { readIds: [idOf(4), idOf(2)] });
    await inbox().mark(nuno, { readIds: [idOf(4)] });
    expect(await readSeqs()).toEqual([4, 2]);
    expect(await inbox().count(wanted)).toMatchObject({ unread: 2 });
    await inbox().mark(nuno, { readThrough: idOf(3) });
    expect(await readSeqs()).toEqual([4, 3, 2, 1]);
    expect(await inbox().count(wanted)).toMatchObject({ unread: 0 });
  });

  test('what is unknown or another’s alone marks nothing', async () => {
    await inbox().append([own(9, ada)], 9);
    await inbox().mark(nuno, { seenThrough: idOf(9), readThrough: idOf(9), readIds: [idOf(77)] });
    expect(await inbox().count(wanted)).toEqual({ unread: 4, unseen: 4 });
  });

  test('marks are one person’s own', async () => {
    await inbox().mark(ada, { seenThrough: idOf(4), readThrough: idOf(4), readIds: [idOf(4)] });
    expect(await inbox().count(wanted)).toEqual({ unread: 4, unseen: 4 });
  });

  test('counts stop at a hundred, also where some of more were read', async () => {
    const more = Array.from({ length: 150 }, (_, n) => fact(n + 10));
    await inbox().append(more, 160);
    expect(await inbox().count(wanted)).toEqual({ unread: 100, unseen: 100 });
    await inbox().mark(nuno, {
      readIds: more.slice(-60).map(({ notificationId }) => notificationId),
    });
    expect(await inbox().count(wanted)).toMatchObject({ unread: 94 });
  });
}

function describeBounds(inbox: () => Inbox): void {
  const wanted = scope(following(1));

  test('of single read entries the latest thousand are kept, and older entries count as read', async () => {
    const entries = Array.from({ length: 1_205 }, (_, n) => fact(n + 1));
    await inbox().append(entries, 1_205);
    const ids = entries.slice(100, 1_200).map(({ notificationId }) => notificationId);
    for (let from = 0; from < ids.length; from += 100) {
      await inbox().mark(nuno, { readIds: ids.slice(from, from + 100) });
    }
    // The first hundred were never marked themselves.
    expect(await inbox().count(wanted)).toMatchObject({ unread: 5 });
    const { items } = await inbox().list({ ...wanted, before: 102, limit: 1 });
    expect(items).toMatchObject([{ seq: 101, read: true }]);
  });

  test('two thousand sources of several kinds give the same page as one would', async () => {
    const entries = Array.from({ length: 4_000 }, (_, n) =>
      fact(n + 1, {
        creatorId: creator(n % 2_000),
        kind: n % 3 === 0 ? ('stock.low' as const) : ('drop.started' as const),
      }),
    );
    await inbox().append(entries, 4_000);
    const starts = new Set<NotificationKind>(['drop.started']);
    const sources = Array.from({ length: 2_000 }, (_, n) =>
      following(n, n % 2 === 0 ? { kinds: starts } : { since: 30_000 }),
    );
    const { items } = await inbox().list({ ...scope(...sources), before: 3_990, limit: 50 });
    const expected = entries.filter(({ seq, kind }) => {
      const isEven = (seq - 1) % 2 === 0;
      return seq < 3_990 && (isEven ? kind === 'drop.started' : seq * 10 >= 30_000);
    });
    expect(items.map(({ seq }) => seq)).toEqual(
      expected
        .map(({ seq }) => seq)
        .toReversed()
        .slice(0, 50),
    );
  });
}

function describeForgetting(inbox: () => Inbox): void {
  test('old entries are forgotten, the position stays, young ones are kept', async () => {
    const entries = Array.from({ length: 250 }, (_, n) => fact(n + 1));
    await inbox().append(entries, 250);
    await inbox().mark(nuno, { readIds: [idOf(3), idOf(240)] });
    expect(await inbox().forget(2_000)).toBe(199);
    expect(await inbox().forget(2_000)).toBe(0);
    await inbox().append([{ ...fact(3), occurredAt: 9_999 }], 250);
    const old = await inbox().list({ ...scope(following(1)), before: 4, limit: 1 });
    expect(old.items).toMatchObject([{ seq: 3, read: false }]);
    expect(inbox().position()).toBe(250);
    expect(await inbox().count(scope(following(1)))).toMatchObject({ unread: 51 });
  });

  test('who is forgotten has no entries of their own and no marks; others keep theirs', async () => {
    await inbox().append([fact(1), own(2), own(3, ada)], 3);
    await inbox().mark(nuno, { readThrough: idOf(2), readIds: [idOf(1)] });
    expect(await inbox().forgetUser(nuno)).toEqual({ ok: true });
    expect(await inbox().forgetUser(nuno)).toEqual({ ok: true });
    expect(await inbox().count(scope(following(1)))).toEqual({ unread: 1, unseen: 1 });
    const { items } = await inbox().list({
      userId: ada,
      sources: [],
      ownKinds: all,
      before: null,
      limit: 10,
    });
    expect(items.map(({ seq }) => seq)).toEqual([3]);
  });
}
