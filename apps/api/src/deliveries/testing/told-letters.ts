import { join } from 'node:path';
import { openDeliveries } from '@livedrops/adapter-sqlite/open-deliveries';
import type { DropStore } from '@livedrops/core/ports/drop-store';
import type { FollowGraph } from '@livedrops/core/ports/follow-graph';
import type { Mailer } from '@livedrops/core/ports/mailer';
import type { Preferences } from '@livedrops/core/ports/preferences';
import type { Reminders } from '@livedrops/core/ports/reminders';
import { only } from '@livedrops/core/testing/only';
import { Kysely, SqliteDialect } from 'kysely';
import type { AccountTables } from '../../accounts/account-tables.ts';
import { createMailTokens } from '../../accounts/mail-tokens.ts';
import { moveLetters } from '../../accounts/move-letters.ts';
import { openAccountsDatabase } from '../../accounts/open-accounts-database.ts';
import { writeLetter } from '../../accounts/write-letter.ts';
import { createIds } from '../../create-ids.ts';
import { deliverMail } from '../deliver-mail.ts';
import { startSendDeliveries } from '../send-deliveries.ts';
import { createUnsubscribeTokens } from '../unsubscribe-tokens.ts';

export const letterCount = 250;
export const writtenAt = 1_790_000_000_000;

export const addressOf = (index: number) => `reader-${index}@livedrops.example`;

const openAccounts = (folder: string) =>
  new Kysely<AccountTables>({
    dialect: new SqliteDialect({ database: openAccountsDatabase(join(folder, 'accounts.db')) }),
  });

/** Letters that were written with what they tell of, and that nobody has moved on. */
export async function seedLetters(folder: string): Promise<void> {
  const db = openAccounts(folder);
  await db.transaction().execute(async (transaction) => {
    for (let index = 0; index < letterCount; index += 1) {
      await writeLetter(transaction, {
        letterId: `letter-${index}`,
        userId: `reader-${index}`,
        letter: { kind: 'password_changed', to: addressOf(index) },
        now: writtenAt,
      });
    }
  });
  await db.destroy();
}

/** Moves the letters into the queue and sends them as the shop does, and ends when none is left. */
export async function tellLetters(options: {
  readonly folder: string;
  /** The instant at which it all happens. */
  readonly now: number;
  readonly send: Mailer['send'];
  /** Called before each statement of the queue, and between its having the letters and their going from the accounts. */
  readonly onStatement?: (sql: string) => void;
}): Promise<void> {
  const { folder, send, onStatement = () => undefined } = options;
  const clock = { now: () => options.now };
  const db = openAccounts(folder);
  const deliveries = openDeliveries({
    file: join(folder, 'deliveries.db'),
    clock,
    ids: createIds(clock),
    onStatement,
  });
  const { queue } = deliveries;
  const places = {
    origin: 'http://shop.test',
    basePath: '',
    tokens: createUnsubscribeTokens('a secret of this test'),
    mailTokens: createMailTokens('a secret of this test'),
  };
  const nothing = {
    clock,
    zoneOffset: () => 0,
    drops: only<DropStore>({}),
    follows: only<FollowGraph>({}),
    preferences: only<Preferences>({}),
    reminders: only<Reminders>({}),
    contacts: { findContacts: async () => new Map() },
  };
  const failures: unknown[] = [];
  const random = () => 0.5;
  const mail = { ...nothing, mailer: { send }, places, timeoutMs: 1_000, random };
  const sender = startSendDeliveries({
    channel: 'mail',
    queue,
    clock,
    log: { warn: (facts: object) => failures.push(facts) },
    metrics: { ended: () => undefined },
    random,
    claimedMax: 8,
    leaseMs: 60_000,
    drainMs: 1_000,
    deliver: (claim) => deliverMail(mail, claim),
  });
  const taking = {
    async enqueue(letters: Parameters<typeof queue.enqueue>[0]) {
      const added = await queue.enqueue(letters);
      onStatement('UPDATE the accounts');
      return added;
    },
  };
  while ((await moveLetters({ open: async () => db }, taking)) > 0) sender.wake();
  while (failures.length === 0 && (await queue.counts()).waiting > 0) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await sender.stop();
  deliveries.close();
  await db.destroy();
  if (failures.length > 0) throw new Error('A worker failed.', { cause: failures[0] });
}
