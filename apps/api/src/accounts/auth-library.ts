import { AsyncLocalStorage } from 'node:async_hooks';
import { kyselyAdapter } from '@better-auth/kysely-adapter';
import type { Ids } from '@livedrops/core/ports/ids';
import type { BetterAuthOptions } from 'better-auth';
import { betterAuth } from 'better-auth/minimal';
import { Kysely, SqliteDialect } from 'kysely';
import type { AccountTables } from './account-tables.ts';
import type { PasswordHasher } from './hash-password.ts';
import { hashSessionTokens } from './hash-session-tokens.ts';
import { openAccountsDatabase } from './open-accounts-database.ts';
import type { SessionCookieSettings } from './session-cookie.ts';

export interface AuthLibraryOptions {
  readonly file: string;
  readonly secret: string;
  readonly origin: string;
  readonly sessionTtlMs: number;
  readonly cookie: SessionCookieSettings;
  readonly hasher: PasswordHasher;
  readonly ids: Ids;
  readonly onError: (error: unknown) => void;
}

/**
 * The account library on its own file. This module is loaded late: importing it costs more than the rest of the start.
 * `withHash` hands a finished hash in, so that no transaction stays open while a password is hashed.
 */
export function openAuthLibrary(options: AuthLibraryOptions) {
  const { hasher, ids, cookie, onError } = options;
  const db = new Kysely<AccountTables>({
    dialect: new SqliteDialect({ database: openAccountsDatabase(options.file) }),
  });
  const adapter = kyselyAdapter(db, { type: 'sqlite', transaction: true });
  const readyHash = new AsyncLocalStorage<string>();
  const auth = betterAuth({
    appName: 'LiveDrops',
    baseURL: options.origin,
    secret: options.secret,
    database: (settings: BetterAuthOptions) => hashSessionTokens(adapter(settings)),
    emailAndPassword: {
      enabled: true,
      password: {
        hash: (password) => Promise.resolve(readyHash.getStore() ?? hasher.hash(password)),
        verify: ({ hash, password }) => hasher.verify(password, hash),
      },
    },
    user: {
      additionalFields: {
        role: { type: 'string', input: false, required: true, defaultValue: 'user' },
      },
    },
    session: { expiresIn: Math.round(options.sessionTtlMs / 1000), disableSessionRefresh: true },
    advanced: {
      database: { generateId: () => ids.next() },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: cookie.name,
          attributes: { secure: cookie.secure, sameSite: 'lax', httpOnly: true, path: '/' },
        },
      },
    },
    // Both are ours: the limits know accounts and addresses, the log knows what may be written down.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message, ...rest) => onError(rest[0] ?? message) },
  });
  return {
    db,
    auth,
    withHash: <Result>(hash: string, work: () => Result): Result => readyHash.run(hash, work),
  };
}

export type AuthLibrary = ReturnType<typeof openAuthLibrary>;
