import { randomBytes } from 'node:crypto';
import type { AccountAccess } from '@livedrops/core/ports/account-access';
import { refuse } from '@livedrops/core/shared/refusal';
import type { Transaction } from 'kysely';
import type { AccountTables } from './account-tables.ts';
import type { AccountAccessOptions } from './open-account-access.ts';
import { writeLetter } from './write-letter.ts';

type Askers = Pick<AccountAccess, 'askVerification' | 'askReset' | 'askEmailChange'>;
type AskerOptions = Pick<AccountAccessOptions, 'store' | 'allowance' | 'ids'>;
type NewLink = Omit<AccountTables['mailLink'], 'linkId'>;

const hourMs = 60 * 60_000;
const lastsMs = {
  verify_email: 24 * hourMs,
  change_email: 24 * hourMs,
  reset_password: hourMs,
} as const;
const done = { ok: true } as const;

/** Links are made here, each with the letter that brings it. */
export function createAskers({ store, allowance, ids }: AskerOptions): Askers {
  return {
    async askVerification({ userId, now }) {
      return store.write(async (db) => {
        const user = await findUser(db, { userId });
        if (!user || user.emailVerified === 1) return done;
        const refused = allowance.takeFor(user.email);
        if (refused) return refused;
        const expiresAt = now + lastsMs.verify_email;
        const { email } = user;
        const link = {
          purpose: 'verify_email',
          userId,
          email,
          sessionId: null,
          expiresAt,
        } as const;
        const letter = {
          kind: 'verify_email',
          to: email,
          linkId: await putLink(db, link),
        } as const;
        await writeLetter(db, { letterId: ids.next(), userId, letter, now, expiresAt });
        return done;
      });
    },

    async askReset({ email, from, now }) {
      const refused = allowance.takeFrom(from);
      if (refused) return refused;
      // Whoever asks too often for one address is told nothing, whether it has an account or not.
      if (allowance.takeFor(email)) return done;
      return store.write(async (db) => {
        const user = await findUser(db, { email });
        const userId = user?.id ?? null;
        // The same rows for an address without an account, but its letter has run out before it could be sent.
        const expiresAt = now + lastsMs.reset_password;
        const link = {
          purpose: 'reset_password',
          userId,
          email,
          sessionId: null,
          expiresAt,
        } as const;
        const letter = {
          kind: 'reset_password',
          to: email,
          linkId: await putLink(db, link),
        } as const;
        await writeLetter(db, {
          letterId: ids.next(),
          userId: userId ?? ids.next(),
          letter,
          now,
          expiresAt: user ? expiresAt : now,
        });
        return done;
      });
    },

    async askEmailChange({ userId, sessionId, email, now }) {
      return store.write(async (db) => {
        const user = await findUser(db, { userId });
        if (!user) return done;
        if (user.email === email) return refuse('account.same_email');
        const refused = allowance.takeOf(userId) ?? allowance.takeFor(email);
        if (refused) return refused;
        const owner = await findUser(db, { email });
        const expiresAt = now + lastsMs.change_email;
        const link = { purpose: 'change_email', userId, email, sessionId, expiresAt } as const;
        const linkId = await putLink(db, link);
        const asking = owner
          ? ({ kind: 'email_wanted', to: email } as const)
          : ({ kind: 'change_email', to: email, linkId } as const);
        const noticed = { kind: 'email_change_asked', to: user.email } as const;
        await writeLetter(db, { letterId: ids.next(), userId, letter: asking, now, expiresAt });
        await writeLetter(db, { letterId: ids.next(), userId, letter: noticed, now });
        return done;
      });
    },
  };
}

async function findUser(
  db: Transaction<AccountTables>,
  by: { readonly userId: string } | { readonly email: string },
) {
  const users = db.selectFrom('user').select(['id', 'email', 'emailVerified']);
  const found =
    'userId' in by ? users.where('id', '=', by.userId) : users.where('email', '=', by.email);
  return found.executeTakeFirst();
}

/** Says the name of the new link; earlier ones to the same end open nothing from now on. */
async function putLink(db: Transaction<AccountTables>, link: NewLink): Promise<string> {
  const linkId = randomBytes(16).toString('base64url');
  await db
    .deleteFrom('mailLink')
    .where('userId', '=', link.userId ?? linkId)
    .where('purpose', '=', link.purpose)
    .execute();
  await db
    .insertInto('mailLink')
    .values({ ...link, linkId })
    .execute();
  return linkId;
}
