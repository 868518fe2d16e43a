import type { Clock } from '@livedrops/core/ports/clock';
import type { AccountStore } from '../accounts/account-store.ts';
import type { LastSeen } from '../accounts/keep-last-seen.ts';
import { type Loop, startLoop, type WorkerLog } from './start-loop.ts';

const pauseMs = 60_000;

interface TidyOptions {
  readonly accountStore: Pick<AccountStore, 'write'>;
  readonly lastSeen: LastSeen;
  readonly clock: Clock;
}

/** Writes down which sessions were used, and lets go of links and sessions that have run out. */
export function startTidyAccounts(
  { accountStore, lastSeen, clock }: TidyOptions,
  log: WorkerLog,
): Loop {
  const firstAt = clock.now() + pauseMs;
  return startLoop({
    name: 'tidy-accounts',
    clock,
    log,
    pauseMsMin: pauseMs,
    pauseMsMax: pauseMs,
    run: async () => {
      const now = clock.now();
      if (now < firstAt) return firstAt;
      await lastSeen.write();
      await accountStore.write(async (db) => {
        await db.deleteFrom('mailLink').where('expiresAt', '<=', now).execute();
        await db.deleteFrom('usedChallenge').where('expiresAt', '<=', now).execute();
        const instant = new Date(now).toISOString();
        await db.deleteFrom('session').where('expiresAt', '<=', instant).execute();
        return { ok: true } as const;
      });
      return null;
    },
  });
}
