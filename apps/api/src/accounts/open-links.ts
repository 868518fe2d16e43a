import type { AccountAccess } from '@livedrops/core/ports/account-access';
import { brandId, type SessionId, type UserId } from '@livedrops/core/shared/ids';
import { refuse } from '@livedrops/core/shared/refusal';
import type { Kysely, Transaction } from 'kysely';
import type { AccountTables } from './account-tables.ts';
import type { AccountAccessOptions } from './open-account-access.ts';
import { setPassword } from './set-password.ts';
import { writeLetter } from './write-letter.ts';

type Openers = Pick<AccountAccess, 'openEmailLink' | 'resetPassword'>;
type OpenerOptions = Omit<AccountAccessOptions, 'allowance'>;
type Link = AccountTables['mailLink'] & { readonly userId: string };

const invalid = refuse('account.link_invalid');

/** Links are used up here. */
export function createOpeners(options: OpenerOptions): Openers {
  const { store, sessions, guard, hasher, tokens, ids, sendsMails, onLetter } = options;

  return {
    async openEmailLink({ token, sessionId, now }) {
      const linkId = tokens.open(token);
      if (linkId === null) return invalid;
      const opened = await store.write(async (db) => {
        const link = await findLink(db, { linkId, now });
        if (!link || link.purpose === 'reset_password') return invalid;
        const userId = brandId<UserId>(link.userId);
        await db.deleteFrom('mailLink').where('linkId', '=', linkId).execute();
        if (link.purpose === 'verify_email') {
          await proveFirst(db, { userId, sessionId, now }, options);
          return { ok: true, userId, changed: false } as const;
        }
        if (await isTaken(db, link.email)) return invalid;
        const { email: before } = await readEmail(db, userId);
        await db.updateTable('user').set({ email: link.email }).where('id', '=', userId).execute();
        await proveEmail(db, { userId, now });
        await db.deleteFrom('mailLink').where('userId', '=', userId).execute();
        const kept = [link.sessionId, sessionId].filter((one) => one !== null);
        await db
          .deleteFrom('session')
          .where('userId', '=', userId)
          .where('id', 'not in', kept)
          .execute();
        if (sendsMails) {
          const letter = { kind: 'email_changed', to: before } as const;
          await writeLetter(db, { letterId: ids.next(), userId, letter, now });
        }
        return { ok: true, userId, changed: true } as const;
      });
      if (opened.ok) sessions.forgetUser(opened.userId);
      onLetter();
      return opened;
    },

    async resetPassword({ token, password, now }) {
      const linkId = tokens.open(token);
      if (linkId === null) return invalid;
      const isReset = async (db: Kysely<AccountTables>) => {
        const link = await findLink(db, { linkId, now });
        return link?.purpose === 'reset_password' ? brandId<UserId>(link.userId) : null;
      };
      if ((await isReset(await store.open())) === null) return invalid;
      let hash: string;
      try {
        hash = await hasher.hash(password);
      } catch (error) {
        return store.refuseTrouble(error);
      }
      const reset = await store.write(async (db) => {
        // Asked again: while the password was hashed somebody else may have opened the link.
        const userId = await isReset(db);
        if (userId === null) return invalid;
        const email = await applyReset(db, { userId, hash, now }, options);
        return { ok: true, userId, changed: false, email } as const;
      });
      if (!reset.ok) return reset;
      guard.succeeded(reset.email);
      sessions.forgetUser(reset.userId);
      onLetter();
      return reset;
    },
  };
}

/** Somebody may have used this address before its owner came: unless they are one, the keys that were added go. */
async function proveFirst(
  db: Transaction<AccountTables>,
  opened: {
    readonly userId: UserId;
    readonly sessionId: SessionId | null;
    readonly now: number;
  },
  { ids, sendsMails }: OpenerOptions,
): Promise<void> {
  const { userId, sessionId, now } = opened;
  const { email, emailVerified } = await readEmail(db, userId);
  if (emailVerified === 1) return;
  await proveEmail(db, { userId, now });
  if (await isSessionOf(db, userId, sessionId)) return;
  const { numDeletedRows } = await db
    .deleteFrom('passkey')
    .where('userId', '=', userId)
    .executeTakeFirst();
  if (numDeletedRows === 0n || !sendsMails) return;
  const letter = { kind: 'passkeys_removed', to: email } as const;
  await writeLetter(db, { letterId: ids.next(), userId, letter, now });
}

async function isSessionOf(
  db: Transaction<AccountTables>,
  userId: UserId,
  sessionId: SessionId | null,
): Promise<boolean> {
  if (sessionId === null) return false;
  const own = db.selectFrom('session').select('id').where('id', '=', sessionId);
  return (await own.where('userId', '=', userId).executeTakeFirst()) !== undefined;
}

/** The new password, and an end to everything that opened the account before. Says the account's address. */
async function applyReset(
  db: Transaction<AccountTables>,
  reset: { readonly userId: UserId; readonly hash: string; readonly now: number },
  { ids, sendsMails }: OpenerOptions,
): Promise<string> {
  const { userId, now } = reset;
  const { email } = await setPassword(db, { ...reset, newId: ids.next() });
  await proveEmail(db, { userId, now });
  await db.deleteFrom('session').where('userId', '=', userId).execute();
  // Also those of somebody who used this address before its owner came.
  await db.deleteFrom('passkey').where('userId', '=', userId).execute();
  if (sendsMails) {
    const letter = { kind: 'password_reset', to: email } as const;
    await writeLetter(db, { letterId: ids.next(), userId, letter, now });
  }
  return email;
}

/** A link that still opens something. */
async function findLink(
  db: Kysely<AccountTables>,
  { linkId, now }: { readonly linkId: string; readonly now: number },
): Promise<Link | null> {
  const link = await db
    .selectFrom('mailLink')
    .selectAll()
    .where('linkId', '=', linkId)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return link && link.userId !== null ? { ...link, userId: link.userId } : null;
}

const readEmail = (db: Transaction<AccountTables>, userId: UserId) =>
  db
    .selectFrom('user')
    .select(['email', 'emailVerified'])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();

async function isTaken(db: Transaction<AccountTables>, email: string): Promise<boolean> {
  const owner = db.selectFrom('user').select('id').where('email', '=', email);
  return (await owner.executeTakeFirst()) !== undefined;
}

async function proveEmail(
  db: Transaction<AccountTables>,
  { userId, now }: { readonly userId: UserId; readonly now: number },
): Promise<void> {
  const proven = { emailVerified: 1, updatedAt: new Date(now).toISOString() };
  await db.updateTable('user').set(proven).where('id', '=', userId).execute();
}
