import type { UserId } from '@livedrops/core/shared/ids';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AccountStage } from './account-stage.ts';

const now = Date.parse('2026-11-23T12:34:56Z');
const hourMs = 3_600_000;
const notFound = { ok: false, code: 'session.not_found' };

/** The behaviour of everything that knows where accounts are signed in. */
export function describeAccountSessions(name: string, open: () => Promise<AccountStage>): void {
  describe(name, () => {
    let stage: AccountStage;
    let user: UserId;
    let stranger: UserId;
    beforeEach(async () => {
      stage = await open();
      user = await stage.addUser('ida@mail.example');
      stranger = await stage.addUser('nuno@mail.example');
    });
    afterEach(() => stage.close());
    const ids = async (of = user) =>
      (await stage.sessions.list(of, now)).map(({ sessionId }) => sessionId);

    test('the latest stands first, with the browser and when it was used, to the hour', async () => {
      const early = await stage.addSession(user, {
        signedInAt: now - 3 * hourMs,
        browser: 'Firefox on Android',
      });
      const late = await stage.addSession(user, { signedInAt: now });
      await stage.addSession(stranger);
      const [first, second] = await stage.sessions.list(user, now);
      expect(first).toEqual({
        sessionId: late,
        browser: null,
        signedInAt: now,
        lastSeenAt: now,
      });
      expect(second).toMatchObject({ sessionId: early, browser: 'Firefox on Android' });
      expect(
        (second?.lastSeenAt ?? 0) % hourMs === 0 || second?.lastSeenAt === now - 3 * hourMs,
      ).toBe(true);
    });

    test('what has run out is not listed', async () => {
      await stage.addSession(user, { expiresAt: now });
      const runs = await stage.addSession(user, { expiresAt: now + 1 });
      expect(await ids()).toEqual([runs]);
    });

    test('one is ended by its owner, once, and by nobody else', async () => {
      const [one, other] = [await stage.addSession(user), await stage.addSession(user)];
      expect(await stage.sessions.end({ userId: stranger, sessionId: one })).toEqual(notFound);
      expect((await ids()).toSorted()).toEqual([one, other].toSorted());
      expect(await stage.sessions.end({ userId: user, sessionId: one })).toEqual({ ok: true });
      expect(await stage.sessions.end({ userId: user, sessionId: one })).toEqual(notFound);
      expect(await ids()).toEqual([other]);
    });

    test('all others are ended, of this account alone', async () => {
      const own = await stage.addSession(user);
      await stage.addSession(user);
      await stage.addSession(user);
      const theirs = await stage.addSession(stranger);
      const wish = { userId: user, sessionId: own };
      expect(await stage.sessions.endOthers(wish)).toEqual({ ok: true });
      expect(await stage.sessions.endOthers(wish)).toEqual({ ok: true });
      expect(await ids()).toEqual([own]);
      expect(await ids(stranger)).toEqual([theirs]);
    });
  });
}
