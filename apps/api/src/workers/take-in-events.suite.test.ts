import { spawnSync } from 'node:child_process';
import { randomUUIDv7 } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openInbox } from '@livedrops/adapter-sqlite/open-inbox';
import { openStore } from '@livedrops/adapter-sqlite/open-store';
import { notificationKinds } from '@livedrops/core/notifications/notification';
import type { Inbox } from '@livedrops/core/ports/inbox';
import { brandId, type CreatorId, type UserId } from '@livedrops/core/shared/ids';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startTakeInEvents } from './take-in-events.ts';

const child = fileURLToPath(new URL('./testing/take-in-child.ts', import.meta.url));
const creatorId = brandId<CreatorId>(randomUUIDv7());
const clock = { now: () => 1_000_000 };
/** More than two rounds read. */
const dropCount = 450;
const news: string[] = [];
let template: string;

const openShop = (folder: string) =>
  openStore({
    file: join(folder, 'livedrops.db'),
    clock,
    ids: { next: () => brandId(randomUUIDv7()) },
    holdTtlMs: 60_000,
  });

beforeAll(async () => {
  template = mkdtempSync(join(tmpdir(), 'livedrops-news-'));
  const { catalog, drops, outbox, close } = openShop(template);
  const price = { amountMinor: 6800, currency: 'EUR' };
  const productId = brandId<never>(randomUUIDv7());
  const texts = { title: 'Cups', description: '', category: 'Ceramics', hue: 1 };
  const profile = { handle: 'ondo', profileName: 'Ondo', bio: '', hue: 1, avatar: null };
  await catalog.putCreator({ creatorId, ...profile });
  await catalog.createProduct({ productId, creatorId, ...texts, price, images: [] });
  for (let count = 0; count < dropCount; count += 1) {
    const startAt = clock.now() + 3_600_000;
    await drops.create({
      dropId: brandId(randomUUIDv7()),
      creatorId,
      productId,
      startAt,
      endAt: startAt + 3_600_000,
      price,
      perCustomerLimit: 2,
      draft: false,
      variants: [{ variantId: brandId(randomUUIDv7()), name: 'One', stockCount: 5 }],
    });
  }
  news.push(
    ...outbox
      .readAfter(0, 10_000)
      .filter(({ kind }) => kind === 'drop.scheduled')
      .map(({ eventId }) => eventId),
  );
  await close();
});
afterAll(() => rmSync(template, { recursive: true, force: true }));

/** Everything in the inbox, the oldest first. */
async function readAll(inbox: Inbox): Promise<string[]> {
  const kinds = new Set(notificationKinds);
  const page = await inbox.list({
    userId: brandId<UserId>('nuno'),
    sources: [{ creatorId, since: 0, kinds }],
    ownKinds: kinds,
    before: null,
    limit: 10_000,
  });
  return page.items.map(({ notificationId }) => String(notificationId)).toReversed();
}

// Before anything is kept; within the first round's entries; at its position and its commit; in the second; while telling.
test.each([1, 2, 202, 203, 204, 205, 406, -1, -2, -3])(
  'killed at %i, it brings everything into the inbox once, and everything has been told of',
  async (dieBefore) => {
    const folder = mkdtempSync(join(tmpdir(), 'livedrops-take-in-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    copyFileSync(join(template, 'livedrops.db'), join(folder, 'livedrops.db'));
    const { signal, stderr } = spawnSync(process.execPath, [child, folder, String(dieBefore)], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
    const toldBefore = readFileSync(join(folder, 'told.txt'), 'utf8').split('\n').filter(Boolean);

    const shop = openShop(folder);
    const { inbox, close } = openInbox({ file: join(folder, 'inbox.db') });
    const kept = await readAll(inbox);
    expect(toldBefore).toEqual(expect.arrayContaining(kept));

    const toldAfter: string[] = [];
    const worker = startTakeInEvents(
      { clock, drops: shop.drops, inbox, ledger: shop.ledger },
      {
        outbox: shop.outbox,
        log: { warn: (facts, message) => expect.fail(`${message}: ${JSON.stringify(facts)}`) },
        tell: async (entries) => {
          toldAfter.push(...entries.map(({ notificationId }) => notificationId));
        },
      },
    );
    await expect
      .poll(() => inbox.position(), { timeout: 10_000, interval: 5 })
      .toBe(shop.outbox.headSeq());
    expect(await readAll(inbox)).toEqual(news);
    expect([...kept, ...toldAfter]).toEqual(news);
    await worker.stop();
    close();
    await shop.close();
  },
);
