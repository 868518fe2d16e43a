import { randomBytes } from 'node:crypto';
import type { Ids } from '@livedrops/core/ports/ids';
import type { Transaction } from 'kysely';
import type { AccountTables } from './account-tables.ts';
import { endOldest } from './end-oldest.ts';
import { hashSessionToken } from './session-token.ts';

export interface SessionMaker {
  readonly ids: Ids;
  readonly sessionTtlMs: number;
}

const tokenBytes = 24;

/** Begins a session as the account library would, and gives the token that opens it. Only its hash is kept. */
export async function makeSession(
  db: Transaction<AccountTables>,
  whose: { readonly userId: string; readonly browser: string | null; readonly now: number },
  { ids, sessionTtlMs }: SessionMaker,
): Promise<string> {
  const { userId, browser, now } = whose;
  const token = randomBytes(tokenBytes).toString('base64url');
  const at = new Date(now).toISOString();
  await db
    .insertInto('session')
    .values({
      id: ids.next(),
      token: hashSessionToken(token),
      userId,
      userAgent: browser ?? '',
      createdAt: at,
      updatedAt: at,
      expiresAt: new Date(now + sessionTtlMs).toISOString(),
    })
    .execute();
  await endOldest(db, userId);
  return token;
}
