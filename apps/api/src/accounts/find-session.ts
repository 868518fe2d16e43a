import type { Accounts, Role, SessionUser } from '@livedrops/core/ports/accounts';
import type { Clock } from '@livedrops/core/ports/clock';
import { brandId, type SessionId, type UserId } from '@livedrops/core/shared/ids';
import Database from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import { hashSessionToken, readSessionToken } from './session-token.ts';

interface SessionRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: number;
  readonly role: Role;
  readonly sessionId: string;
  readonly updatedAt: string;
  readonly expiresAt: string;
}

export interface SessionFinder extends Accounts {
  /** The session ends or changes: the next look-up reads the file. */
  forget(cookie: string): void;
  /** All sessions of somebody end or change. */
  forgetUser(userId: UserId): void;
  /** Ends look-ups. */
  close(): void;
}

interface SessionFinderOptions {
  readonly file: string;
  readonly secret: string;
  readonly clock: Clock;
  /** The session is in use, and was not noted to be for an hour. */
  readonly onSeen?: (sessionId: string, now: number) => void;
  /** How long an answer is believed; another process may have ended the session. */
  readonly cachedMs?: number;
}

const hourMs = 60 * 60_000;
const cachedMax = 50_000;
const nobody = { user: null };

/**
 * Whose session a cookie is, read straight from the account library's tables: a purchase costs one look into memory, and a
 * crowd that arrives with cold cookies one prepared statement each.
 */
export function createSessionFinder(options: SessionFinderOptions): SessionFinder {
  const { file, secret, clock, onSeen, cachedMs = 10_000 } = options;
  const db = new Database(file, { readonly: true });
  const select = db.prepare<[string], SessionRow>(`
    SELECT u."id", u."name", u."email", u."emailVerified", u."role", s."id" AS "sessionId", s."updatedAt", s."expiresAt"
    FROM "session" s JOIN "user" u ON u."id" = s."userId" WHERE s."token" = ?`);
  const cache = new LRUCache<string, { readonly user: SessionUser | null }>({
    max: cachedMax,
    ttl: cachedMs,
    // The library reads the time once in so long, and sets a timer to know: not for each request of a crowd.
    ttlResolution: Math.min(100, cachedMs),
  });

  function read(cookie: string): { readonly user: SessionUser | null } {
    const token = readSessionToken(cookie, secret);
    // Not kept: who makes signatures up must not push real sessions out of the cache.
    if (token === null) return nobody;
    const row = select.get(hashSessionToken(token));
    if (row && clock.now() - Date.parse(row.updatedAt) >= hourMs)
      onSeen?.(row.sessionId, clock.now());
    const found = row ? { user: toSessionUser(row) } : nobody;
    cache.set(cookie, found);
    return found;
  }

  return {
    async findSession(cookie) {
      const { user } = cache.get(cookie) ?? read(cookie);
      return user && user.sessionExpiresAt > clock.now() ? user : null;
    },
    forget: (cookie) => {
      cache.delete(cookie);
    },
    forgetUser(userId) {
      for (const [cookie, { user }] of cache.entries()) {
        if (user?.userId === userId) cache.delete(cookie);
      }
    },
    close: () => {
      db.close();
    },
  };
}

function toSessionUser(row: SessionRow): SessionUser {
  return {
    userId: brandId<UserId>(row.id),
    name: row.name,
    email: row.email,
    emailVerified: row.emailVerified === 1,
    role: row.role,
    sessionId: brandId<SessionId>(row.sessionId),
    sessionExpiresAt: Date.parse(row.expiresAt),
  };
}
