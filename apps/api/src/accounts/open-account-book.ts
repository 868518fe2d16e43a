import type { AccountBook } from '@livedrops/core/ports/account-book';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import { refuse } from '@livedrops/core/shared/refusal';
import type { Transaction } from 'kysely';
import type { AccountStore } from './account-store.ts';
import type { AccountTables } from './account-tables.ts';
import type { SessionFinder } from './find-session.ts';
import type { PasswordHasher } from './hash-password.ts';
import type { SignInGuard } from './sign-in-guard.ts';

interface AccountBookOptions {
  readonly store: AccountStore;
  readonly sessions: Pick<SessionFinder, 'forgetUser'>;
  readonly guard: Pick<SignInGuard, 'mayTry' | 'succeeded'>;
  readonly hasher: PasswordHasher;
}

const done = { ok: true } as const;
const wrong = refuse('account.wrong_password');

export function openAccountBook(options: AccountBookOptions): AccountBook {
  const { store, sessions, guard, hasher } = options;

  return {
    async makeCreator(userId) {
      const result = await store.write(async (db) => {
        await db.updateTable('user').set({ role: 'creator' }).where('id', '=', userId).execute();
        return done;
      });
      sessions.forgetUser(userId);
      return result;
    },
    async checkPassword(userId, password) {
      const db = await store.open();
      const known = await db
        .selectFrom('user')
        .innerJoin('account', 'account.userId', 'user.id')
        .select(['user.email', 'account.password'])
        .where('user.id', '=', userId)
        .where('account.providerId', '=', 'credential')
        .executeTakeFirst();
      if (!known?.password || !guard.mayTry(known.email)) return wrong;
      try {
        if (!(await hasher.verify(password, known.password))) return wrong;
      } catch (error) {
        return store.refuseTrouble(error);
      }
      guard.succeeded(known.email);
      return done;
    },
    async beginLeaving({ userId, askedAt }) {
      const result = await store.write((db) => leave(db, userId, askedAt));
      sessions.forgetUser(userId);
      return result;
    },
    async listLeavers() {
      const rows = await (await store.open())
        .selectFrom('leaver')
        .selectAll()
        .orderBy('askedAt')
        .execute();
      return rows.map(({ userId, askedAt }) => ({ userId: brandId<UserId>(userId), askedAt }));
    },
    endLeaving: (userId) =>
      store.write(async (db) => {
        await db.deleteFrom('leaver').where('userId', '=', userId).execute();
        return done;
      }),
  };
}

/** Sessions, sign-ins, links and whatever else hangs on the user go with the row. */
async function leave(db: Transaction<AccountTables>, userId: UserId, askedAt: number) {
  await db
    .insertInto('leaver')
    .values({ userId, askedAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const user = await db
    .selectFrom('user')
    .select('email')
    .where('id', '=', userId)
    .executeTakeFirst();
  await db
    .deleteFrom('verification')
    .where((where) =>
      where.or([
        where('value', '=', userId),
        where('identifier', '=', userId),
        ...(user ? [where('identifier', '=', user.email), where('value', '=', user.email)] : []),
      ]),
    )
    .execute();
  await db.deleteFrom('letter').where('userId', '=', userId).execute();
  await db.deleteFrom('user').where('id', '=', userId).execute();
  return done;
}
