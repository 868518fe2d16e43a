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
export function createAskers(options: AskerOptions): Askers {
  const { store, allowance } = options;
  return {
    askVerification: (wish) => store.write((db) => askVerification(db, wish, options)),
    async askReset(wish) {
      const refused = allowance.takeFrom(wish.from);
      if (refused) return refused;
      // Whoever asks too often for one address is told nothing, whether it has an account or not.
      if (allowance.takeFor(wish.email)) return done;
      return store.write((db) => askReset(db, wish, options));
    },
    askEmailChange: (wish) => store.write((db) => askEmailChange(db, wish, options)),
  };
}

type Db = Transaction<AccountTables>;
type Wish<Name extends keyof Askers> = Parameters<Askers[Name]>[0];

async function askVerification(
  db: Db,
  { userId, now }: Wish<'askVerification'>,
  { allowance, ids }: AskerOptions,
) {
  const user = await findUser(db, { userId });
  if (!user || user.emailVerified === 1) return done;
  const { email } = user;
  const refused = allowance.takeFor(email);
  if (refused) return refused;
  const expiresAt = now + lastsMs.verify_email;
  const link = { purpose: 'verify_email', userId, email, sessionId: null, expiresAt } as const;
  const letter = { kind: 'verify_email', to: email, linkId: await putLink(db, link) } as const;
  await writeLetter(db, { letterId: ids.next(), userId, letter, now, expiresAt });
  return done;
}

/** The same rows for an address without an account, but its letter has run out before it could be sent. */
async function askReset(
  db: Db,
  { email, now }: Omit<Wish<'askReset'>, 'from'>,
  { ids }: AskerOptions,
) {
  const user = await findUser(db, { email });
  const userId = user?.id ?? null;
  const expiresAt = now + lastsMs.reset_password;
  const link = { purpose: 'reset_password', userId, email, sessionId: null, expiresAt } as const;
  const letter = { kind: 'reset_password', to: email, linkId: await putLink(db, link) } as const;
  await writeLetter(db, {
    letterId: ids.next(),
    userId: userId ?? ids.next(),
    letter,
    now,
    expiresAt: user ? expiresAt : now,
  });
  return done;
}

async function askEmailChange(
  db: Db,
  { userId, sessionId, email, now }: Wish<'askEmailChange'>,
  { allowance, ids }: AskerOptions,
) {
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
}

async function findUser(db: Db, by: { readonly userId: string } | { readonly email: string }) {
  const users = db.selectFrom('user').select(['id', 'email', 'emailVerified']);
  const found =
    'userId' in by ? users.where('id', '=', by.userId) : users.where('email', '=', by.email);
  return found.executeTakeFirst();
}

/** Says the name of the new link; earlier ones to the same end open nothing from now on. */
async function putLink(db: Db, link: NewLink): Promise<string> {
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
