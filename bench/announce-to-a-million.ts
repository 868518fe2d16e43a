import { randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDeliveries } from '@livedrops/adapter-sqlite/open-deliveries';
import { openFollowGraph } from '@livedrops/adapter-sqlite/open-follow-graph';
import { openInbox } from '@livedrops/adapter-sqlite/open-inbox';
import { openStore, type Store } from '@livedrops/adapter-sqlite/open-store';
import { notificationKinds } from '@livedrops/core/notifications/notification';
import { takeInEvents } from '@livedrops/core/notifications/take-in-events';
import type { InboxEntry } from '@livedrops/core/ports/inbox';
import {
  brandId,
  type CreatorId,
  type DropId,
  type ProductId,
  type UserId,
} from '@livedrops/core/shared/ids';
import type { BenchResult } from './bench-result.ts';
import { measureInboxPages } from './inbox-pages.ts';
import { loadFollowers } from './load-followers.ts';
import { medianOf } from './median.ts';

const followers = 1_000_000;
const rounds = 9;
const timesPerRound = 100;
const ratioMax = 3;
const dayMs = 86_400_000;
const creatorId = brandId<CreatorId>('creator-of-a-million');
const productId = brandId<ProductId>(randomUUIDv7());
const price = { amountMinor: 6800, currency: 'EUR' };
const clock = { now: () => Date.now() };
/** As the shop opens its files. */
const checkpointWorker = new URL(import.meta.resolve('@livedrops/api/profiles/checkpoint-worker'));

/**
 * P11: a drop announced to a million followers until it is in the inbox of each and kept to be sent to them, against one order.
 * One at a time, so each step is a durable transaction: of three files for the announcement, of one for the order.
 */
export async function run(): Promise<BenchResult> {
  const folder = mkdtempSync(join(process.env['LIVEDROPS_BENCH_DIR'] ?? tmpdir(), 'livedrops-'));
  const followsFile = join(folder, 'follows.db');
  loadFollowers(followsFile, creatorId, { count: followers });
  const follows = openFollowGraph({ file: followsFile });
  const ids = { next: () => brandId<never>(randomUUIDv7()) };
  const store = openStore({
    file: join(folder, 'livedrops.db'),
    clock,
    ids,
    holdTtlMs: dayMs,
    checkpointWorker,
  });
  const deliveries = openDeliveries({
    file: join(folder, 'deliveries.db'),
    clock,
    ids,
    checkpointWorker,
  });
  const { inbox, close } = openInbox({ file: join(folder, 'inbox.db'), checkpointWorker });
  try {
    await addProduct(store);
    const hotDrop = await createDrop(store, Date.now() - 1);
    await store.drops.announceDue();
    const tell = (entries: readonly InboxEntry[]) => deliveries.fanOuts.open(entries);
    const takeIn = (after: number) =>
      takeInEvents({ ...store, inbox }, { after, limit: 1_000, tell });
    await takeIn(0);

    const announce = async () => {
      const before = store.outbox.headSeq();
      await createDrop(store, Date.now() + dayMs);
      await takeIn(before);
    };
    const buyer = () => brandId<UserId>(randomUUIDv7());
    const order = async () => {
      const orderId = brandId<never>(randomUUIDv7());
      const command = { dropId: hotDrop, variantId: null, quantity: 1, fingerprint: 'one' };
      const placed = { ...command, orderId, userId: buyer(), idempotencyKey: orderId };
      const { ok } = await store.ledger.place(placed);
      if (!ok) throw new Error('P11: an order was refused.');
    };
    const seen: { announced: number; ordered: number }[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const measured = await measureInTurn(announce, order);
      // The first round warms both up.
      if (round > 0) seen.push(measured);
    }
    await expectNews({ follows: follows.graph, inbox });
    return resultOf(seen, await measureInboxPages());
  } finally {
    close();
    deliveries.close();
    await store.close();
    follows.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Microseconds of one of each. They take turns one by one: whoever else wants the disk disturbs both alike. */
async function measureInTurn(announce: () => Promise<void>, order: () => Promise<void>) {
  const timed = async (act: () => Promise<void>) => {
    const startedAt = performance.now();
    await act();
    return (1_000 * (performance.now() - startedAt)) / timesPerRound;
  };
  const sums = { announced: 0, ordered: 0 };
  for (let done = 0; done < timesPerRound; done += 1) {
    sums.announced += await timed(announce);
    sums.ordered += await timed(order);
  }
  return sums;
}

/** Who followed first of the million has all of it. */
async function expectNews({
  follows,
  inbox,
}: {
  readonly follows: ReturnType<typeof openFollowGraph>['graph'];
  readonly inbox: ReturnType<typeof openInbox>['inbox'];
}): Promise<void> {
  const after = { followedAt: 2_000, id: brandId<UserId>('') };
  const { items } = await follows.listFollowers({ creatorId, after, limit: 1 });
  const [first] = items;
  if (!first) throw new Error('P11: the first follower is not there.');
  const kinds = new Set(notificationKinds);
  const page = await inbox.list({
    userId: first.followerId,
    sources: [{ creatorId, since: first.followedAt, kinds }],
    ownKinds: kinds,
    before: null,
    limit: 10_000,
  });
  const announced = page.items.filter(({ kind }) => kind === 'drop.scheduled').length;
  if (announced < (rounds + 1) * timesPerRound) {
    throw new Error(`P11: of all announcements ${announced} arrived.`);
  }
}

async function addProduct({ catalog }: Store): Promise<void> {
  const profile = { handle: 'bench', profileName: 'Bench', bio: '', hue: 38, avatar: null };
  await catalog.putCreator({ creatorId, ...profile });
  const texts = { title: 'Tidewater cups', description: 'Stoneware.', category: 'Ceramics' };
  await catalog.createProduct({ productId, creatorId, ...texts, price, images: [], hue: 38 });
}

async function createDrop({ drops }: Store, startAt: number): Promise<DropId> {
  const made = await drops.create({
    dropId: brandId(randomUUIDv7()),
    creatorId,
    productId,
    startAt,
    endAt: startAt + dayMs,
    price,
    perCustomerLimit: 2,
    draft: false,
    variants: [{ variantId: brandId(randomUUIDv7()), name: 'Mixed set', stockCount: 1_000_000 }],
  });
  if (!made.ok) throw new Error(`P11: the drop was refused: ${made.code}`);
  return made.drop.dropId;
}

function resultOf(
  seen: readonly { readonly announced: number; readonly ordered: number }[],
  pages: BenchResult['rows'],
): BenchResult {
  const ratio = medianOf(seen.map(({ announced, ordered }) => announced / ordered));
  return {
    id: 'P11',
    promise: 'a drop announced to 1,000,000 followers, into the inbox of each, against one order',
    rows: [
      { name: 'announcement', value: medianOf(seen.map((one) => one.announced)), unit: 'µs' },
      { name: 'order', value: medianOf(seen.map((one) => one.ordered)), unit: 'µs' },
      ...pages,
    ],
    ratio,
    gate: `≤ ${ratioMax}`,
    pass: ratio <= ratioMax,
    rounds,
  };
}
