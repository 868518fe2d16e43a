import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSoftPasskey } from '@livedrops/contract/conformance/soft-authenticator';
import { brandId, type SessionId, type UserId } from '@livedrops/core/shared/ids';
import type { AccountStage, StagedKey } from '@livedrops/port-suites/account-stage';
import type { Database } from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { createIds } from '../../create-ids.ts';
import { readPayload } from '../../deliveries/read-payload.ts';
import { createAccountStore } from '../account-store.ts';
import type { AccountTables } from '../account-tables.ts';
import type { PasswordHasher } from '../hash-password.ts';
import { createMailAllowance, type MailAllowance } from '../mail-allowance.ts';
import { createMailTokens } from '../mail-tokens.ts';
import { openAccountAccess } from '../open-account-access.ts';
import { openAccountSessions } from '../open-account-sessions.ts';
import { openAccountsDatabase } from '../open-accounts-database.ts';
import { openPasskeys } from '../passkeys/open-passkeys.ts';
import { createPasskeyChallenges } from '../passkeys/passkey-challenges.ts';
import { relyingPartyOf } from '../passkeys/relying-party.ts';

/** Hashing as it is takes longer than all these tests. */
const hasher: PasswordHasher = {
  hash: async (password) => `hash of ${password}`,
  verify: async (password, hash) => hash === `hash of ${password}`,
  waiting: () => 0,
};
const boundless: MailAllowance = {
  takeFor: () => null,
  takeOf: () => null,
  takeFrom: () => null,
};
const site = 'https://shop.example';
const yearMs = 365 * 24 * 3_600_000;
const instant = (at: number) => new Date(at).toISOString();

interface StageOptions {
  readonly sendsMails?: boolean;
  /** By the clock that it is given; left out: people may ask as often as they like. */
  readonly allowanceMs?: () => number;
}

/** The ports on an accounts' file of their own, without the account library. */
export async function openAccountStage(options: StageOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-access-'));
  const file = join(folder, 'accounts.db');
  const raw = openAccountsDatabase(file);
  raw.pragma('synchronous = OFF');
  const db = new Kysely<AccountTables>({ dialect: new SqliteDialect({ database: raw }) });
  const errors: unknown[] = [];
  const store = createAccountStore({
    library: { load: async () => ({ db }) },
    onError: (error) => errors.push(error),
  });
  const { allowanceMs } = options;
  const ids = createIds({ now: () => Date.now() });
  const tokens = createMailTokens('a secret of this test');
  const shared = { store, sessions: { forgetUser: () => undefined } };
  const stage: AccountStage = {
    sessions: openAccountSessions(shared),
    access: openAccountAccess({
      ...shared,
      guard: { succeeded: () => undefined },
      hasher,
      tokens,
      ids,
      allowance: allowanceMs ? createMailAllowance({ elapsedMs: allowanceMs }) : boundless,
      sendsMails: options.sendsMails ?? true,
      onLetter: () => undefined,
    }),
    passkeys: openPasskeys({
      store,
      challenges: createPasskeyChallenges('a secret of this test'),
      relyingParty: relyingPartyOf([site]),
      ids,
      sendsMails: options.sendsMails ?? true,
      onLetter: () => undefined,
    }),
    makeKey,
    ...peopleIn(raw),
    async letters(now) {
      const rows = await db.selectFrom('letter').select('payload').orderBy('letterId').execute();
      return rows.flatMap(({ payload }) => {
        const read = readPayload(payload);
        if (read.type !== 'letter') throw new Error('Something else than a letter waits.');
        return read.expiresAt !== undefined && read.expiresAt <= now ? [] : [read.letter];
      });
    },
    tokenOf: (letter) => ('linkId' in letter ? tokens.seal(letter.linkId) : null),
    async isPassword(userId, password) {
      const account = await db
        .selectFrom('account')
        .select('password')
        .where('userId', '=', userId)
        .executeTakeFirst();
      return hasher.verify(password, account?.password ?? '');
    },
    async close() {
      await db.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return { ...stage, raw, db, store, errors };
}

/** What is made of software answers as a browser with a phone would. */
function makeKey(): StagedKey {
  const key = makeSoftPasskey(site);
  return (asked) => {
    const { id, response } = key.create(asked);
    const { clientDataJSON, attestationObject, transports = [] } = response;
    return { id, clientDataJson: clientDataJSON, attestationObject, transports };
  };
}

type People = Pick<AccountStage, 'addUser' | 'removeUser' | 'addSession'>;

/** Straight into the tables, as the account library would write them. */
function peopleIn(raw: Database): People {
  return {
    async addUser(email, verified = false) {
      const userId = brandId<UserId>(randomUUID());
      const at = instant(0);
      raw
        .prepare(
          `INSERT INTO "user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt", "role")
           VALUES (?, ?, ?, ?, ?, ?, 'user')`,
        )
        .run(userId, email, email, verified ? 1 : 0, at, at);
      raw
        .prepare(
          `INSERT INTO "account" ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
           VALUES (?, ?, 'credential', ?, ?, ?, ?)`,
        )
        .run(userId, userId, userId, await hasher.hash('secret-1'), at, at);
      return userId;
    },
    async removeUser(userId) {
      raw.prepare('DELETE FROM "user" WHERE "id" = ?').run(userId);
    },
    async addSession(userId, facts = {}) {
      const sessionId = brandId<SessionId>(randomUUID());
      const { signedInAt = 0, expiresAt = Date.now() + yearMs, browser } = facts;
      raw
        .prepare(
          `INSERT INTO "session" ("id", "expiresAt", "token", "createdAt", "updatedAt", "userId", "userAgent")
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          sessionId,
          instant(expiresAt),
          randomUUID(),
          instant(signedInAt),
          instant(signedInAt),
          userId,
          browser ?? '',
        );
      return sessionId;
    },
  };
}
