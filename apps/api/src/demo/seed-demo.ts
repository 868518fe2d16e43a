import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Clock } from '@livedrops/core/ports/clock';
import type { Ids } from '@livedrops/core/ports/ids';
import type { Outbox } from '@livedrops/core/ports/outbox';
import type { Settings } from '@livedrops/core/shared/context';
import { moveDatabase, removeDatabase } from './database-files.ts';
import { createSeedingIds } from './demo-ids.ts';
import { type DemoUser, demoUsers } from './demo-users.ts';
import { planWorld } from './plan-world.ts';
import { playWorld, type SeedingContext } from './play-world.ts';
import { createRandom } from './random.ts';
import { waitOutOverload } from './wait-out-overload.ts';

export interface DemoFiles {
  readonly ledgerFile: string;
  readonly bankFile: string;
}

/** A shop opened only to write its past. */
type SeedingShop = Pick<SeedingContext, 'catalog' | 'drops' | 'ledger' | 'payments'> & {
  readonly outbox: Pick<Outbox, 'headSeq' | 'markRelayed'>;
  close(): Promise<void>;
};

export interface SeedDemoOptions {
  readonly files: DemoFiles;
  readonly settings: Settings;
  readonly now: number;
  /** Opens a shop on other files than the running one's, with a clock and ids of the seed's own. */
  readonly openShop: (
    files: DemoFiles,
    machine: { readonly clock: Clock; readonly ids: Ids },
  ) => SeedingShop;
  /** Makes the accounts that do not exist yet. */
  readonly ensureUsers: (users: readonly DemoUser[]) => Promise<void>;
}

/**
 * Fills an empty data folder with the demo world, before the shop itself is opened. Everything is written beside the real
 * files and moved into place when it is complete, so a seed that was cut off leaves nothing behind.
 */
export async function seedDemo(options: SeedDemoOptions): Promise<'seeded' | 'kept'> {
  const { files, ensureUsers } = options;
  const missing = !existsSync(files.ledgerFile);
  await Promise.all([ensureUsers(demoUsers), missing && seedShop(options)]);
  return missing ? 'seeded' : 'kept';
}

async function seedShop({ files, settings, now, openShop }: SeedDemoOptions): Promise<void> {
  const drafts: DemoFiles = {
    ledgerFile: `${files.ledgerFile}.seeding`,
    bankFile: `${files.bankFile}.seeding`,
  };
  await mkdir(dirname(files.ledgerFile), { recursive: true });
  await Promise.all([removeDatabase(drafts.ledgerFile), removeDatabase(drafts.bankFile)]);

  let instant = now;
  const clock: Clock = { now: () => instant };
  const ids = createSeedingIds(clock, createRandom(now));
  const shop = openShop(drafts, { clock, ids });
  try {
    await playWorld(waitOutOverload({ ...shop, clock, ids, settings }), {
      plan: planWorld(now),
      now,
      setClock: (at) => {
        instant = at;
      },
    });
    // Nobody listened: no stream has to hear of the past.
    await shop.outbox.markRelayed(shop.outbox.headSeq());
  } finally {
    await shop.close();
  }
  await removeDatabase(files.bankFile);
  await moveDatabase(drafts.bankFile, files.bankFile);
  // The ledger last: its presence says that the world is whole.
  await moveDatabase(drafts.ledgerFile, files.ledgerFile);
}
