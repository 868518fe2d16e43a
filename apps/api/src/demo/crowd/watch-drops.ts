import { setTimeout as sleep } from 'node:timers/promises';
import { Drop, DropList } from '@livedrops/contract/drops';
import type { z } from 'zod';
import { type ShopClient, ShopRefused } from './shop-client.ts';
import type { Tally } from './tally.ts';

export type WireDrop = z.infer<typeof Drop>;

/** What every buyer sees on the page: refreshed in the background, so a little old, as pages are. */
export interface DropBoard {
  live(): readonly WireDrop[];
  stop(): Promise<void>;
}

interface WatchOptions {
  readonly ask: ShopClient;
  readonly tally: Tally;
  /** Only this drop. */
  readonly dropId: string | undefined;
}

const refreshMs = 1_000;

export async function watchDrops(options: WatchOptions): Promise<DropBoard> {
  let live = await readLive(options);
  const stopping = new AbortController();
  const refreshing = (async () => {
    while (!stopping.signal.aborted) {
      await sleep(refreshMs, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      live = await readLive(options).catch(() => live);
    }
  })();
  return {
    live: () => live,
    async stop() {
      stopping.abort();
      await refreshing;
    },
  };
}

async function readLive(options: WatchOptions): Promise<readonly WireDrop[]> {
  const { dropId } = options;
  if (dropId === undefined) {
    const answer = await read(options, '/drops/live');
    return DropList.parse(answer).items;
  }
  const drop = await readDrop(options, dropId);
  return drop.phase === 'live' || drop.phase === 'sold_out' ? [drop] : [];
}

export async function readDrop(
  options: Pick<WatchOptions, 'ask' | 'tally'>,
  dropId: string,
): Promise<WireDrop> {
  return Drop.parse(await read(options, `/drops/${dropId}`));
}

async function read({ ask, tally }: Pick<WatchOptions, 'ask' | 'tally'>, path: string) {
  const answer = await ask({ path });
  tally.took('read', answer.tookMs);
  if (answer.problem !== null) throw new ShopRefused(`GET ${path} was refused: ${answer.problem}.`);
  return answer.body;
}
