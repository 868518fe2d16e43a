import type { Clock } from '@livedrops/core/ports/clock';
import { createPasswordHasher } from './accounts/hash-password.ts';
import { seedAccounts } from './accounts/seed-accounts.ts';
import type { Config } from './config.ts';
import { accountsFileIn } from './container.ts';
import { filesIn, openEmbeddedShop } from './profiles/embedded.ts';

/** Fills an empty data folder with the demo world, where the configuration asks for one. */
export async function seedBeforeStart(config: Config, clock: Clock): Promise<void> {
  if (!config.seedDemo) return;
  const { seedDemo } = await import('./demo/seed-demo.ts');
  const { holdTtlMs, paymentTimeoutMs, paymentCallOffMs } = config;
  const hasher = createPasswordHasher();
  await seedDemo({
    files: filesIn(config.dataDir),
    settings: { holdTtlMs, paymentTimeoutMs, paymentCallOffMs },
    now: clock.now(),
    openShop: (files, machine) => openEmbeddedShop(files, { ...machine, holdTtlMs }),
    ensureUsers: (users) => seedAccounts(accountsFileIn(config.dataDir), users, hasher),
  });
}
