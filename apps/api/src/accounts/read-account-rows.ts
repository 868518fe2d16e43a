import type { UserId } from '@livedrops/core/shared/ids';
import type { AuthLibraryLoader } from './load-auth-library.ts';

/** The account as its owner may see it: no hash, and no token of a session. */
export async function readAccountRows({ load }: AuthLibraryLoader, userId: UserId) {
  const rows = await (await load()).db
    .selectFrom('user')
    .select(['id', 'name', 'email', 'emailVerified', 'role', 'createdAt'])
    .where('id', '=', userId)
    .execute();
  return rows.map(({ id, name, email, emailVerified, role, createdAt }) => ({
    user_id: id,
    name,
    email,
    email_verified: emailVerified === 1,
    role,
    created_at: createdAt,
  }));
}

/** Names and dates: no key. */
export async function readPasskeyRows({ load }: AuthLibraryLoader, userId: UserId) {
  const rows = await (await load()).db
    .selectFrom('passkey')
    .select(['name', 'addedAt', 'lastUsedAt', 'synced'])
    .where('userId', '=', userId)
    .execute();
  return rows.map(({ name, addedAt, lastUsedAt, synced }) => ({
    name,
    added_at: new Date(addedAt).toISOString(),
    last_used_at: lastUsedAt === null ? null : new Date(lastUsedAt).toISOString(),
    synced: synced === 1,
  }));
}

export async function readSessionRows({ load }: AuthLibraryLoader, userId: UserId) {
  const rows = await (await load()).db
    .selectFrom('session')
    .select(['userAgent', 'createdAt', 'expiresAt'])
    .where('userId', '=', userId)
    .execute();
  return rows.map(({ userAgent, createdAt, expiresAt }) => ({
    browser: userAgent,
    created_at: createdAt,
    expires_at: expiresAt,
  }));
}
