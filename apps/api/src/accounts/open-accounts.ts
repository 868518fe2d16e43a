import { join } from 'node:path';
import type { Clock } from '@livedrops/core/ports/clock';
import type { Ids } from '@livedrops/core/ports/ids';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { createAccountStore } from './account-store.ts';
import { createAuthGate } from './create-auth-gate.ts';
import { createContactFinder } from './find-contacts.ts';
import { createSessionFinder } from './find-session.ts';
import type { PasswordHasher } from './hash-password.ts';
import { createLastSeen } from './keep-last-seen.ts';
import { createAuthLibraryLoader } from './load-auth-library.ts';
import { createMailAllowance } from './mail-allowance.ts';
import { createMailTokens } from './mail-tokens.ts';
import { openAccountAccess } from './open-account-access.ts';
import { openAccountBook } from './open-account-book.ts';
import { openAccountSessions } from './open-account-sessions.ts';
import { openAccountsDatabase } from './open-accounts-database.ts';
import { openPasskeys } from './passkeys/open-passkeys.ts';
import { createPasskeyChallenges } from './passkeys/passkey-challenges.ts';
import { relyingPartyOf } from './passkeys/relying-party.ts';
import { sessionCookieOf } from './session-cookie.ts';
import { createSignInGuard } from './sign-in-guard.ts';

export interface AccountsOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'error'>;
  readonly ids: Ids;
  readonly hasher: PasswordHasher;
  /** False: this shop has no mail server. */
  readonly sendsMails: boolean;
}

const elapsedMs = () => performance.now();

/** Everything that stands on the accounts' file. */
export function openAccounts(options: AccountsOptions) {
  const { config, clock, ids, hasher, logger, sendsMails } = options;
  const file = accountsFileIn(config.dataDir);
  // Made and brought to its version here, so that readers find their tables.
  openAccountsDatabase(file).close();
  const sessionCookie = sessionCookieOf({ secure: config.secureCookies });
  const onError = (error: unknown) => logger.error({ err: error }, 'account library');
  const { secret } = config;
  const library = createAuthLibraryLoader({
    file,
    secret,
    hasher,
    ids,
    onError,
    origin: config.publicOrigins[0] ?? 'http://localhost',
    sessionTtlMs: config.sessionTtlMs,
    cookie: sessionCookie,
  });
  const store = createAccountStore({ library, onError });
  const lastSeen = createLastSeen(store);
  const sessions = createSessionFinder({ file, secret, clock, onSeen: lastSeen.note });
  const guard = createSignInGuard({
    elapsedMs,
    placeTriesMax: config.rates.wrongLoginsPerAddress,
  });
  const shared = { store, sessions, guard, hasher };
  const mailTokens = createMailTokens(secret);
  const letters = createLetterBell();
  const challenges = createPasskeyChallenges(secret);
  const relyingParty = relyingPartyOf(config.publicOrigins);
  const passkeys = { store, challenges, relyingParty, ids, sessionTtlMs: config.sessionTtlMs };
  return {
    auth: createAuthGate({
      library,
      sessions,
      guard,
      hasher,
      secret,
      cookie: sessionCookie,
      passkeys,
      onError,
    }),
    accountBook: openAccountBook(shared),
    accountSessions: openAccountSessions(shared),
    accountAccess: openAccountAccess({
      ...shared,
      ids,
      sendsMails,
      tokens: mailTokens,
      allowance: createMailAllowance({ elapsedMs }),
      onLetter: letters.ring,
    }),
    accountStore: store,
    passkeys: openPasskeys({ ...passkeys, sendsMails, onLetter: letters.ring }),
    contacts: createContactFinder(file),
    lastSeen,
    library,
    mailTokens,
    onLetter: letters.onRing,
    sessions,
    sessionCookie,
  };
}

/** Tells who moves letters that some wait; before anybody listens nothing is lost, letters are kept. */
function createLetterBell() {
  let listener: (() => void) | null = null;
  return {
    ring: () => listener?.(),
    onRing(next: () => void) {
      listener = next;
    },
  };
}

export const accountsFileIn = (dataDir: string) => join(dataDir, 'accounts.db');
