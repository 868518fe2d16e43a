import { limits } from '@livedrops/contract/limits';
import type { Ids } from '@livedrops/core/ports/ids';
import type { Passkey, Passkeys } from '@livedrops/core/ports/passkeys';
import { brandId, type PasskeyId, type UserId } from '@livedrops/core/shared/ids';
import { refuse } from '@livedrops/core/shared/refusal';
import type { Kysely, Transaction } from 'kysely';
import type { AccountStore } from '../account-store.ts';
import type { AccountTables } from '../account-tables.ts';
import { writeLetter } from '../write-letter.ts';
import { challengeMs, type PasskeyChallenges } from './passkey-challenges.ts';
import type { RelyingParty } from './relying-party.ts';
import { useChallenge } from './use-challenge.ts';
import { verifyNew } from './verify-credential.ts';

export interface PasskeysOptions {
  readonly store: AccountStore;
  readonly challenges: PasskeyChallenges;
  readonly relyingParty: RelyingParty;
  readonly ids: Ids;
  readonly sendsMails: boolean;
  readonly onLetter: () => void;
}

const done = { ok: true } as const;
const notFound = refuse('passkey.not_found');
const notAccepted = refuse('passkey.not_accepted');
const tooMany = refuse('passkey.too_many');

export function openPasskeys(options: PasskeysOptions): Passkeys {
  const { store, challenges, relyingParty, onLetter } = options;

  return {
    async list(userId) {
      const rows = await rowsOf(await store.open(), userId);
      return rows.map(toPasskey);
    },
    begin: (wish) => begin(options, wish),
    async add(made) {
      const { userId, sessionId, credential, now } = made;
      const verified = await verifyNew(relyingParty, credential, (challenge) =>
        challenges.open(challenge, { kind: 'add', userId, sessionId }, now),
      );
      if (!verified) return notAccepted;
      const { challenge, expiresAt, ...key } = verified;
      const row = {
        ...key,
        passkeyId: options.ids.next(),
        userId,
        credentialId: credential.id,
        transports: JSON.stringify(credential.transports),
        name: made.name,
        addedAt: now,
        lastUsedAt: null,
      };
      const added = await store.write(async (db) => {
        if (!(await useChallenge(db, { challenge, expiresAt }))) return notAccepted;
        return insert(db, row, options);
      });
      onLetter();
      return added;
    },
    rename: ({ userId, passkeyId, name }) =>
      store.write(async (db) => {
        const row = await db
          .updateTable('passkey')
          .set({ name })
          .where('passkeyId', '=', passkeyId)
          .where('userId', '=', userId)
          .returningAll()
          .executeTakeFirst();
        return row ? { ok: true, passkey: toPasskey(row) } : notFound;
      }),
    async remove({ userId, passkeyId, now }) {
      const removed = await store.write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('passkey')
          .where('passkeyId', '=', passkeyId)
          .where('userId', '=', userId)
          .executeTakeFirst();
        if (numDeletedRows === 0n) return notFound;
        await tell(db, { kind: 'passkey_removed', userId, now }, options);
        return done;
      });
      onLetter();
      return removed;
    },
  };
}

type Db = Kysely<AccountTables>;
type Row = AccountTables['passkey'];

export const userHandleOf = (userId: string) => Buffer.from(userId).toString('base64url');

const rowsOf = (db: Db, userId: UserId) =>
  db
    .selectFrom('passkey')
    .selectAll()
    .where('userId', '=', userId)
    .orderBy('addedAt', 'desc')
    .orderBy('passkeyId', 'desc')
    .execute();

const userOf = (db: Db, userId: string) =>
  db
    .selectFrom('user')
    .select(['email', 'name'])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();

async function begin(
  { store, challenges, relyingParty }: PasskeysOptions,
  { userId, sessionId, now }: Parameters<Passkeys['begin']>[0],
): ReturnType<Passkeys['begin']> {
  const db = await store.open();
  const rows = await rowsOf(db, userId);
  if (rows.length >= limits.passkeysPerUserMax) return tooMany;
  const { email, name } = await userOf(db, userId);
  return {
    ok: true,
    challenge: challenges.make({ kind: 'add', userId, sessionId }, now),
    rpId: relyingParty.id,
    userHandle: userHandleOf(userId),
    email,
    name,
    excluded: rows.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: JSON.parse(transports),
    })),
    timeoutMs: challengeMs,
  };
}

async function insert(db: Transaction<AccountTables>, row: Row, options: PasskeysOptions) {
  const userId = brandId<UserId>(row.userId);
  if ((await rowsOf(db, userId)).length >= limits.passkeysPerUserMax) return tooMany;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('passkey')
    .values(row)
    .onConflict((conflict) => conflict.column('credentialId').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return notAccepted;
  await tell(db, { kind: 'passkey_added', userId, now: row.addedAt }, options);
  return { ok: true, passkey: toPasskey(row) } as const;
}

async function tell(
  db: Transaction<AccountTables>,
  told: {
    readonly kind: 'passkey_added' | 'passkey_removed';
    readonly userId: UserId;
    readonly now: number;
  },
  { ids, sendsMails }: PasskeysOptions,
): Promise<void> {
  if (!sendsMails) return;
  const { kind, userId, now } = told;
  const { email } = await userOf(db, userId);
  await writeLetter(db, { letterId: ids.next(), userId, letter: { kind, to: email }, now });
}

function toPasskey({ passkeyId, name, addedAt, lastUsedAt, synced }: Row): Passkey {
  const id = brandId<PasskeyId>(passkeyId);
  return { passkeyId: id, name, addedAt, lastUsedAt, synced: synced === 1 };
}
