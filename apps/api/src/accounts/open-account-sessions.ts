import { limits } from '@livedrops/contract/limits';
import type { AccountSessions } from '@livedrops/core/ports/account-sessions';
import { brandId, type SessionId } from '@livedrops/core/shared/ids';
import { refuse } from '@livedrops/core/shared/refusal';
import type { AccountStore } from './account-store.ts';
import type { SessionFinder } from './find-session.ts';

const hourMs = 60 * 60_000;
const done = { ok: true } as const;

export function openAccountSessions(options: {
  readonly store: AccountStore;
  readonly sessions: Pick<SessionFinder, 'forgetUser'>;
}): AccountSessions {
  const { store, sessions } = options;
  return {
    async list(userId, now) {
      const rows = await (await store.open())
        .selectFrom('session')
        .select(['id', 'userAgent', 'createdAt', 'updatedAt'])
        .where('userId', '=', userId)
        .where('expiresAt', '>', new Date(now).toISOString())
        .orderBy('createdAt', 'desc')
        .orderBy('id', 'desc')
        .limit(limits.sessionsPerUserMax)
        .execute();
      return rows.map(({ id, userAgent, createdAt, updatedAt }) => {
        const signedInAt = Date.parse(createdAt);
        const seenAt = Date.parse(updatedAt);
        return {
          sessionId: brandId<SessionId>(id),
          browser: userAgent === '' ? null : userAgent,
          signedInAt,
          lastSeenAt: Math.max(signedInAt, seenAt - (seenAt % hourMs)),
        };
      });
    },
    async end({ userId, sessionId }) {
      const ended = await store.write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('session')
          .where('id', '=', sessionId)
          .where('userId', '=', userId)
          .executeTakeFirst();
        return numDeletedRows === 0n ? refuse('session.not_found') : done;
      });
      sessions.forgetUser(userId);
      return ended;
    },
    async endOthers({ userId, sessionId }) {
      const ended = await store.write(async (db) => {
        await db
          .deleteFrom('session')
          .where('userId', '=', userId)
          .where('id', '!=', sessionId)
          .execute();
        return done;
      });
      sessions.forgetUser(userId);
      return ended;
    },
  };
}
