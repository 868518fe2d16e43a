import type { AccountBook } from '@livedrops/core/ports/account-book';
import type { LedgerTrouble } from '@livedrops/core/ports/order-ledger';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import { refuse } from '@livedrops/core/shared/refusal';
import type { Kysely, Transaction } from 'kysely';
import type { SessionFinder } from './find-session.ts';
import { HasherOverloaded, type PasswordHasher } from './hash-password.ts';
import type { AuthLibraryLoader } from './load-auth-library.ts';
import type { SignInGuard } from './sign-in-guard.ts';

interface AccountBookOptions {
  readonly library: AuthLibraryLoader;
  readonly sessions: Pick<SessionFinder, 'forgetUser'>;
  readonly guard: SignInGuard;
  readonly hasher: PasswordHasher;
  readonly onError: (error: unknown) => void;
}

type Tables = {
  readonly user: { readonly id: string; readonly email: string; readonly role: string };
  readonly account: {
    readonly userId: string;
    readonly providerId: string;
    readonly password: string | null;
  };
  readonly verification: { readonly identifier: string; readonly value: string };
  readonly leaver: { readonly userId: string; readonly askedAt: number };
};

const storeTroubleMs = 5_000;
const done = { ok: true } as const;
const wrong = refuse('account.wrong_password');

/**
 * Writes through the account library's own connection: a second one would stop the event loop whenever the library is in
 * the middle of a transaction of its own.
 */
export function openAccountBook(options: AccountBookOptions): AccountBook {
  const { library, sessions, guard, hasher, onError } = options;

  async function open(): Promise<Kysely<Tables>> {
    return (await library.load()).db.withTables<Tables>();
  }

  /** A file that takes nothing now is trouble of the moment, to be written down. */
  function refuseTrouble(error: unknown): LedgerTrouble {
    if (error instanceof HasherOverloaded) {
      return refuse('ledger.overloaded', { retryAfterMs: error.retryAfterMs });
    }
    const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    if (typeof code !== 'string' || !code.startsWith('SQLITE_')) throw error;
    onError(error);
    return refuse('ledger.overloaded', { retryAfterMs: storeTroubleMs });
  }

  async function write(work: (db: Kysely<Tables>) => Promise<unknown>) {
    try {
      await work(await open());
      return done;
    } catch (error) {
      return refuseTrouble(error);
    }
  }

  return {
    async makeCreator(userId) {
      const result = await write((db) =>
        db.updateTable('user').set({ role: 'creator' }).where('id', '=', userId).execute(),
      );
      sessions.forgetUser(userId);
      return result;
    },
    async checkPassword(userId, password) {
      const db = await open();
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
        return refuseTrouble(error);
      }
      guard.succeeded(known.email);
      return done;
    },
    async beginLeaving({ userId, askedAt }) {
      const result = await write((db) =>
        db.transaction().execute((transaction) => leave(transaction, userId, askedAt)),
      );
      sessions.forgetUser(userId);
      return result;
    },
    async listLeavers() {
      const rows = await (await open())
        .selectFrom('leaver')
        .selectAll()
        .orderBy('askedAt')
        .execute();
      return rows.map(({ userId, askedAt }) => ({ userId: brandId<UserId>(userId), askedAt }));
    },
    endLeaving: (userId) =>
      write((db) => db.deleteFrom('leaver').where('userId', '=', userId).execute()),
  };
}

/** Sessions, sign-ins and whatever else hangs on the user go with the row. */
async function leave(db: Transaction<Tables>, userId: UserId, askedAt: number): Promise<void> {
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
  await db.deleteFrom('user').where('id', '=', userId).execute();
}
