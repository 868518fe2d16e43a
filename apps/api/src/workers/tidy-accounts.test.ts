import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openAccountStage } from '../accounts/testing/open-account-stage.ts';
import { startTidyAccounts } from './tidy-accounts.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_790_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

test('an answered challenge is remembered for as long as it could be answered again, and no longer', async () => {
  const stage = await openAccountStage();
  const put = (challenge: string, expiresAt: number) =>
    stage.db.insertInto('usedChallenge').values({ challenge, expiresAt }).execute();
  await put('gone in a minute', Date.now() + 60_000);
  await put('good for longer', Date.now() + 60_001);
  const loop = startTidyAccounts(
    {
      accountStore: stage.store,
      lastSeen: { note: () => undefined, write: async () => undefined },
      clock: Date,
    },
    { warn: vi.fn() },
  );
  await vi.advanceTimersByTimeAsync(60_000);
  await loop.stop();
  const rows = await stage.db.selectFrom('usedChallenge').select('challenge').execute();
  expect(rows).toEqual([{ challenge: 'good for longer' }]);
  await stage.close();
});
