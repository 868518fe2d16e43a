import type { AccountTrouble } from '@livedrops/core/shared/account-trouble';
import { refuse } from '@livedrops/core/shared/refusal';
import type { Kysely, Transaction } from 'kysely';
import type { AccountTables } from './account-tables.ts';
import { HasherOverloaded } from './hash-password.ts';
import type { AuthLibraryLoader } from './load-auth-library.ts';

/**
 * The accounts' file through the account library's own connection: a second one would stop the event loop whenever the
 * library is in the middle of a transaction of its own.
 */
export interface AccountStore {
  open(): Promise<Kysely<AccountTables>>;
  /** One transaction. A file that takes nothing now is trouble of the moment, to be written down. */
  write<Result>(
    work: (transaction: Transaction<AccountTables>) => Promise<Result>,
  ): Promise<Result | AccountTrouble>;
  /** @throws what is no trouble of the moment. */
  refuseTrouble(error: unknown): AccountTrouble;
}

const storeTroubleMs = 5_000;

export function createAccountStore(options: {
  readonly library: Pick<AuthLibraryLoader, 'load'>;
  readonly onError: (error: unknown) => void;
}): AccountStore {
  const { library, onError } = options;

  async function open(): Promise<Kysely<AccountTables>> {
    return (await library.load()).db;
  }

  function refuseTrouble(error: unknown): AccountTrouble {
    if (error instanceof HasherOverloaded) {
      return refuse('ledger.overloaded', { retryAfterMs: error.retryAfterMs });
    }
    const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    if (typeof code !== 'string' || !code.startsWith('SQLITE_')) throw error;
    onError(error);
    return refuse('ledger.overloaded', { retryAfterMs: storeTroubleMs });
  }

  return {
    open,
    refuseTrouble,
    async write(work) {
      try {
        return await (await open()).transaction().execute(work);
      } catch (error) {
        return refuseTrouble(error);
      }
    },
  };
}
