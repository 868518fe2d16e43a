import type { AccountTrouble } from '@livedrops/core/shared/account-trouble';
import { type Refusal, refuse } from '@livedrops/core/shared/refusal';
import type { AccountStore } from '../account-store.ts';
import { makeSession, type SessionMaker } from '../make-session.ts';
import { userHandleOf } from './open-passkeys.ts';
import type { PasskeyChallenges } from './passkey-challenges.ts';
import type { RelyingParty } from './relying-party.ts';
import { useChallenge } from './use-challenge.ts';
import { type ShownCredential, verifyShown } from './verify-credential.ts';

export interface PasskeySignInOptions extends SessionMaker {
  readonly store: AccountStore;
  readonly challenges: PasskeyChallenges;
  readonly relyingParty: RelyingParty;
}

const notAccepted = refuse('passkey.not_accepted');

/** A session for whoever holds a passkey of the account: its counter, its challenge and the session are one transaction. */
export async function signInByPasskey(
  options: PasskeySignInOptions,
  shown: {
    readonly credential: ShownCredential;
    readonly browser: string | null;
    readonly now: number;
  },
): Promise<
  | { readonly ok: true; readonly userId: string; readonly token: string }
  | Refusal<'passkey.not_accepted'>
  | AccountTrouble
> {
  const { store, challenges, relyingParty } = options;
  const { credential, browser, now } = shown;
  const row = await (await store.open())
    .selectFrom('passkey')
    .selectAll()
    .where('credentialId', '=', credential.id)
    .executeTakeFirst();
  if (!row) return notAccepted;
  // Nobody was named beforehand, so the passkey itself must say whose it is.
  if (credential.userHandle !== userHandleOf(row.userId)) return notAccepted;
  const verified = await verifyShown(relyingParty, { credential, row }, (challenge) =>
    challenges.open(challenge, { kind: 'sign-in' }, now),
  );
  if (!verified) return notAccepted;
  const { challenge, expiresAt, counter, synced } = verified;
  return store.write(async (db) => {
    if (!(await useChallenge(db, { challenge, expiresAt }))) return notAccepted;
    const { numUpdatedRows } = await db
      .updateTable('passkey')
      .set({ counter, synced, lastUsedAt: now })
      .where('passkeyId', '=', row.passkeyId)
      .where('counter', '=', row.counter)
      .executeTakeFirst();
    // Removed, or used by a copy of it in the same moment.
    if (numUpdatedRows === 0n) return notAccepted;
    const token = await makeSession(db, { userId: row.userId, browser, now }, options);
    return { ok: true, userId: row.userId, token };
  });
}
