import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUIDv7 } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore, type Store } from '@livedrops/adapter-sqlite/open-store';
import type { Ids } from '@livedrops/core/ports/ids';
import { brandId, type CreatorId, type DropId, type ProductId } from '@livedrops/core/shared/ids';
import { afterEach, expect, test } from 'vitest';
import { type ReadFrame, readFrames } from '../http/live/testing/live-fakes.ts';

const dropCount = 30;
const betweenStartsMs = 10;
const kills = 6;
const firstStartAt = Date.now() + 60_000;
const script = fileURLToPath(new URL('./testing/announce-and-stream.ts', import.meta.url));
const ids: Ids = { next: () => brandId(randomUUIDv7()) };

const folder = mkdtempSync(join(tmpdir(), 'livedrops-announce-'));
const file = join(folder, 'livedrops.db');
let child: ChildProcess | undefined;

afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const open = () => openStore({ file, clock: { now: Date.now }, ids, holdTtlMs: 60_000 });

/** Drops that start one after the other, the first in a moment. */
async function scheduleDrops(store: Store): Promise<DropId[]> {
  const creatorId = brandId<CreatorId>(randomUUIDv7());
  const productId = brandId<ProductId>(randomUUIDv7());
  const price = { amountMinor: 6800, currency: 'EUR' };
  await store.catalog.putCreator({
    creatorId,
    handle: 'ondo',
    profileName: 'Ondo',
    bio: '',
    hue: 1,
    avatar: null,
  });
  await store.catalog.createProduct({
    productId,
    creatorId,
    title: 'Cups',
    description: '',
    category: 'Ceramics',
    price,
    images: [],
    hue: 1,
  });
  const dropIds: DropId[] = [];
  for (let index = 0; index < dropCount; index += 1) {
    const dropId = brandId<DropId>(randomUUIDv7());
    const startAt = firstStartAt + index * betweenStartsMs;
    const result = await store.drops.create({
      dropId,
      creatorId,
      productId,
      startAt,
      endAt: startAt + 3_600_000,
      price,
      perCustomerLimit: 2,
      draft: false,
      variants: [{ variantId: brandId(randomUUIDv7()), name: 'One', stockCount: 5 }],
    });
    expect(result.ok).toBe(true);
    dropIds.push(dropId);
  }
  return dropIds;
}

/** A process whose clock stands at an instant until it listens. */
async function startProcess(startsAt: number): Promise<number> {
  const args = [script, file, String(startsAt)];
  child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout ?? child, 'data');
  return Number(String(line));
}

async function killProcess(): Promise<void> {
  const exited = child && once(child, 'exit');
  child?.kill('SIGKILL');
  await exited;
}

/** Reads the stream from where the reader stands until the connection is over, as a browser does over many servers. */
class Reader {
  readonly started: ReadFrame[] = [];
  #lastId = 0;

  async follow(port: number, enough: (seen: number) => boolean): Promise<void> {
    let text = '';
    const headers = { 'last-event-id': String(this.#lastId) };
    const request = get({ host: '127.0.0.1', port, path: '/live', headers }, (response) => {
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('error', () => {});
    });
    request.on('error', () => {});
    while (!enough(this.started.length + startsIn(text).length)) await pause(2);
    await killProcess();
    request.destroy();
    for (const frame of readFrames(text)) {
      expect(frame.kind).not.toBe('reset');
      this.#lastId = frame.id ?? this.#lastId;
    }
    this.started.push(...startsIn(text));
  }
}

const startsIn = (text: string) => readFrames(text).filter(({ kind }) => kind === 'drop.started');
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('each drop’s start is written once and streamed once, however often the process is killed around it', async () => {
  const before = open();
  const dropIds = await scheduleDrops(before);
  await before.close();

  const reader = new Reader();
  for (let kill = 0; kill < kills; kill += 1) {
    const port = await startProcess(firstStartAt - 20 + kill * 60);
    const killAt = performance.now() + 20 + Math.random() * 40;
    await reader.follow(port, () => performance.now() > killAt);
  }
  const port = await startProcess(firstStartAt + dropCount * betweenStartsMs);
  const deadline = performance.now() + 10_000;
  await reader.follow(port, (seen) => seen >= dropCount || performance.now() > deadline);

  const after = open();
  const written = after.outbox
    .readAfter(0, 10_000)
    .filter(({ kind }) => kind === 'drop.started')
    .map(({ seq, dropId }) => ({ seq, dropId }));
  await after.close();
  expect(written.map(({ dropId }) => dropId).sort()).toEqual(dropIds.toSorted());
  expect(reader.started.map(({ id }) => id)).toEqual(written.map(({ seq }) => seq));
}, 40_000);
