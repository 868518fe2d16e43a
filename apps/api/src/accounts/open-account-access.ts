import type { AccountAccess } from '@livedrops/core/ports/account-access';
import type { Ids } from '@livedrops/core/ports/ids';
import { refuse } from '@livedrops/core/shared/refusal';
import type { AccountStore } from './account-store.ts';
import { createAskers } from './ask-links.ts';
import type { SessionFinder } from './find-session.ts';
import type { PasswordHasher } from './hash-password.ts';
import type { MailAllowance } from './mail-allowance.ts';
import type { MailTokens } from './mail-tokens.ts';
import { createOpeners } from './open-links.ts';
import { setPassword } from './set-password.ts';
import type { SignInGuard } from './sign-in-guard.ts';
import { writeLetter } from './write-letter.ts';

export interface AccountAccessOptions {
  readonly store: AccountStore;
  readonly sessions: Pick<SessionFinder, 'forgetUser'>;
  readonly guard: Pick<SignInGuard, 'succeeded'>;
  readonly hasher: PasswordHasher;
  readonly tokens: MailTokens;
  readonly allowance: MailAllowance;
  readonly ids: Ids;
  /** False: this shop has no mail server. */
  readonly sendsMails: boolean;
  /** Letters wait to be moved into the queue of deliveries. */
  readonly onLetter: () => void;
}

const done = { ok: true } as const;

export function openAccountAccess(options: AccountAccessOptions): AccountAccess {
  const { store, sessions, hasher, ids, sendsMails, onLetter } = options;
  const askers = createAskers(options);

  /** Without a way to send mails nothing is asked for. */
  function asking<Wish, Answer>(ask: (wish: Wish) => Promise<Answer>) {
    return async (wish: Wish) => {
      if (!sendsMails) return refuse('mail.unavailable');
      const answer = await ask(wish);
      onLetter();
      return answer;
    };
  }

  return {
    askVerification: asking(askers.askVerification),
    askReset: asking(askers.askReset),
    askEmailChange: asking(askers.askEmailChange),
    ...createOpeners(options),
    async findEmail(userId, now) {
      const db = await store.open();
      const user = await db
        .selectFrom('user')
        .select(['email', 'emailVerified'])
        .where('id', '=', userId)
        .executeTakeFirst();
      if (!user) return null;
      const pending = await db
        .selectFrom('mailLink')
        .select('email')
        .where('userId', '=', userId)
        .where('purpose', '=', 'change_email')
        .where('expiresAt', '>', now)
        .executeTakeFirst();
      return {
        email: user.email,
        emailVerified: user.emailVerified === 1,
        pendingEmail: pending?.email ?? null,
      };
    },
    async changePassword({ userId, sessionId, password, now }) {
      let hash: string;
      try {
        hash = await hasher.hash(password);
      } catch (error) {
        return store.refuseTrouble(error);
      }
      const changed = await store.write(async (db) => {
        const { email } = await setPassword(db, { userId, hash, newId: ids.next(), now });
        await db
          .deleteFrom('session')
          .where('userId', '=', userId)
          .where('id', '!=', sessionId)
          .execute();
        if (sendsMails) {
          const letter = { kind: 'password_changed', to: email } as const;
          await writeLetter(db, { letterId: ids.next(), userId, letter, now });
        }
        return done;
      });
      sessions.forgetUser(userId);
      onLetter();
      return changed;
    },
  };
}
