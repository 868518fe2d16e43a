import type { Clock } from '@livedrops/core/ports/clock';
import { createPasswordHasher } from './accounts/hash-password.ts';
import { seedAccounts } from './accounts/seed-accounts.ts';
import type { Config } from './config.ts';
import { accountsFileIn } from './container.ts';
import { filesIn, openEmbeddedFollows, openEmbeddedShop } from './profiles/embedded.ts';

/** Fills an empty data folder with the demo world, where the configuration asks for one. */
export async function seedBeforeStart(config: Config, clock: Clock): Promise<void> {
  if (!config.seedDemo) return;
  const { seedDemo } = await import('./demo/seed-demo.ts');
  const { seedFollows } = await import('./demo/seed-follows.ts');
  const { holdTtlMs, paymentTimeoutMs, paymentCallOffMs } = config;
  const hasher = createPasswordHasher();
  const files = filesIn(config.dataDir);
  const now = clock.now();
  await seedFollows({
    file: files.followsFile,
    now,
    openFollows: (file) => openEmbeddedFollows({ file }),
  });
  await seedDemo({
    files,
    settings: { holdTtlMs, paymentTimeoutMs, paymentCallOffMs },
    now,
    openShop: (files, machine) => openEmbeddedShop(files, { ...machine, holdTtlMs }),
    ensureUsers: (users) => seedAccounts(accountsFileIn(config.dataDir), users, hasher),
  });
}
