import type { Letter } from '@livedrops/core/accounts/letter';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AccountStage } from './account-stage.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const ida = 'ida@mail.example';
const other = 'ida.b@mail.example';
const invalid = { ok: false, code: 'account.link_invalid' };
const unknown = brandId<UserId>('019b7000-0000-7aaa-8000-00000000dead');

/** The behaviour of everything that lets people into accounts beside signing in. */
export function describeAccountAccess(name: string, open: () => Promise<AccountStage>): void {
  describe(name, () => {
    let stage: AccountStage;
    let user: UserId;
    beforeEach(async () => {
      stage = await open();
      user = await stage.addUser(ida);
    });
    afterEach(() => stage.close());

    const letters = (at = now) => stage.letters(at);
    const kinds = async (at = now) => (await letters(at)).map(({ kind, to }) => [kind, to]);
    const tokenOf = (letter: Letter | undefined) => (letter && stage.tokenOf(letter)) ?? '';
    const lastToken = async () => tokenOf((await letters()).findLast((one) => 'linkId' in one));
    const openLink = (token: string, at = now) =>
      stage.access.openEmailLink({ token, sessionId: null, now: at });
    const reset = (token: string, password = 'secret-2', at = now) =>
      stage.access.resetPassword({ token, password, now: at });
    const askReset = (email = ida, at = now) =>
      stage.access.askReset({ email, from: 'here', now: at });
    const state = (at = now) => stage.access.findEmail(user, at);
    const sessionIds = async (of = user) =>
      (await stage.sessions.list(of, now)).map(({ sessionId }) => sessionId).toSorted();
    const askChange = async (email = other) =>
      stage.access.askEmailChange({
        userId: user,
        sessionId: await stage.addSession(user),
        email,
        now,
      });

    describe('the link that proves an address', () => {
      test('does so once, for whoever opens it', async () => {
        await stage.access.askVerification({ userId: user, now });
        expect(await kinds()).toEqual([['verify_email', ida]]);
        const token = await lastToken();
        expect(await openLink(token)).toEqual({ ok: true, userId: user, changed: false });
        expect(await openLink(token)).toEqual(invalid);
        expect(await state()).toEqual({ email: ida, emailVerified: true, pendingEmail: null });
      });

      test('ends no session', async () => {
        const session = await stage.addSession(user);
        await stage.access.askVerification({ userId: user, now });
        await openLink(await lastToken());
        expect(await sessionIds()).toEqual([session]);
      });

      test('works until a day is over, and not from then on', async () => {
        await stage.access.askVerification({ userId: user, now });
        const token = await lastToken();
        expect(await openLink(token, now + dayMs)).toEqual(invalid);
        expect(await openLink(token, now + dayMs - 1)).toMatchObject({ ok: true });
      });

      test('works no more once a newer one is made', async () => {
        await stage.access.askVerification({ userId: user, now });
        const first = await lastToken();
        await stage.access.askVerification({ userId: user, now });
        expect(await openLink(first)).toEqual(invalid);
        expect(await openLink(await lastToken())).toMatchObject({ ok: true });
      });

      test('is not sent to an address that has answered, nor to who has no account', async () => {
        const proven = await stage.addUser('nuno@mail.example', true);
        for (const userId of [proven, unknown]) {
          expect(await stage.access.askVerification({ userId, now })).toEqual({ ok: true });
        }
        expect(await letters()).toEqual([]);
      });

      test('opens once among ten at the same moment', async () => {
        await stage.access.askVerification({ userId: user, now });
        const token = await lastToken();
        const tries = await Promise.all(Array.from({ length: 10 }, () => openLink(token)));
        expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
      });
    });

    test.each(['', '.', 'x', 'x.y', `${'a'.repeat(22)}.${'b'.repeat(43)}`])(
      '%o opens nothing',
      async (token) => {
        await stage.access.askVerification({ userId: user, now });
        expect(await openLink(token)).toEqual(invalid);
        expect(await reset(token)).toEqual(invalid);
      },
    );

    test('a token with anything changed, added or left out opens nothing', async () => {
      await askReset();
      const token = await lastToken();
      const forged = [
        token.slice(1),
        token.slice(0, -1),
        `${token}=`,
        token.toUpperCase(),
        ` ${token}`,
      ];
      for (const one of forged) expect(await reset(one), one).toEqual(invalid);
      expect(await reset(token)).toMatchObject({ ok: true });
    });

    describe('the link to choose a new password by', () => {
      test('sets it, ends all sessions, proves the address and tells its owner', async () => {
        await stage.addSession(user);
        await askReset();
        expect(await reset(await lastToken())).toMatchObject({ ok: true, userId: user });
        expect(await stage.isPassword(user, 'secret-2')).toBe(true);
        expect(await stage.isPassword(user, 'secret-1')).toBe(false);
        expect(await sessionIds()).toEqual([]);
        expect(await state()).toMatchObject({ emailVerified: true });
        expect(await kinds()).toEqual([
          ['reset_password', ida],
          ['password_reset', ida],
        ]);
      });

      test('works once, also when two open it at the same moment', async () => {
        await askReset();
        const token = await lastToken();
        const answers = await Promise.all([reset(token, 'secret-2'), reset(token, 'secret-3')]);
        expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
        expect(await reset(token, 'secret-4')).toEqual(invalid);
        expect(await stage.isPassword(user, 'secret-4')).toBe(false);
      });

      test('works until an hour is over, and not from then on', async () => {
        await askReset();
        const token = await lastToken();
        expect(await reset(token, 'secret-2', now + hourMs)).toEqual(invalid);
        expect(await stage.isPassword(user, 'secret-1')).toBe(true);
        expect(await reset(token, 'secret-2', now + hourMs - 1)).toMatchObject({ ok: true });
      });

      test('is good for nothing else, and no other link is good for it', async () => {
        await askReset();
        expect(await openLink(await lastToken())).toEqual(invalid);
        await stage.access.askVerification({ userId: user, now });
        expect(await reset(await lastToken())).toEqual(invalid);
        await askChange();
        expect(await reset(await lastToken())).toEqual(invalid);
      });

      test('is sent to nobody for an address without an account', async () => {
        expect(await askReset('nobody@mail.example')).toEqual({ ok: true });
        expect(await letters()).toEqual([]);
      });

      test('leaves others alone', async () => {
        const nuno = await stage.addUser('nuno@mail.example');
        const session = await stage.addSession(nuno);
        await askReset();
        await reset(await lastToken());
        expect(await sessionIds(nuno)).toEqual([session]);
        expect(await stage.isPassword(nuno, 'secret-1')).toBe(true);
      });

      test('is gone with its account', async () => {
        await askReset();
        const token = await lastToken();
        await stage.removeUser(user);
        expect(await reset(token)).toEqual(invalid);
      });
    });

    describe('another address', () => {
      test('counts once it has answered, and the old one is told before and after', async () => {
        await askChange();
        expect(await kinds()).toEqual([
          ['change_email', other],
          ['email_change_asked', ida],
        ]);
        expect(await state()).toEqual({ email: ida, emailVerified: false, pendingEmail: other });
        const token = await lastToken();
        expect(await openLink(token)).toEqual({ ok: true, userId: user, changed: true });
        expect(await state()).toEqual({ email: other, emailVerified: true, pendingEmail: null });
        expect((await kinds()).at(-1)).toEqual(['email_changed', ida]);
        expect(await openLink(token)).toEqual(invalid);
      });

      test('ends all sessions but the one that asked and the one that answers', async () => {
        const [asks, answers] = [await stage.addSession(user), await stage.addSession(user)];
        await stage.addSession(user);
        await stage.access.askEmailChange({ userId: user, sessionId: asks, email: other, now });
        const token = await lastToken();
        await stage.access.openEmailLink({ token, sessionId: answers, now });
        expect(await sessionIds()).toEqual([asks, answers].toSorted());
      });

      test('that is the old one is refused', async () => {
        expect(await askChange(ida)).toEqual({ ok: false, code: 'account.same_email' });
        expect(await letters()).toEqual([]);
      });

      test('that has an account looks the same to who asks, and only its owner hears of it', async () => {
        const owner = await stage.addUser(other);
        expect(await askChange()).toEqual({ ok: true });
        expect((await state())?.pendingEmail).toBe(other);
        expect(await kinds()).toEqual([
          ['email_wanted', other],
          ['email_change_asked', ida],
        ]);
        expect((await letters()).map(stage.tokenOf)).toEqual([null, null]);
        expect((await stage.access.findEmail(owner, now))?.email).toBe(other);
      });

      test('that got an account meanwhile is not taken from it', async () => {
        await askChange();
        const token = await lastToken();
        const owner = await stage.addUser(other);
        expect(await openLink(token)).toEqual(invalid);
        expect((await state())?.email).toBe(ida);
        expect((await stage.access.findEmail(owner, now))?.email).toBe(other);
      });

      test('of two that were asked for, the later one counts', async () => {
        await askChange();
        const first = await lastToken();
        await askChange('third@mail.example');
        expect(await openLink(first)).toEqual(invalid);
        expect((await state())?.pendingEmail).toBe('third@mail.example');
      });

      test('is not waited for longer than a day', async () => {
        await askChange();
        expect((await state(now + dayMs - 1))?.pendingEmail).toBe(other);
        expect((await state(now + dayMs))?.pendingEmail).toBeNull();
      });

      test('leaves no earlier link with any use', async () => {
        await askReset();
        const token = await lastToken();
        await askChange();
        await openLink(await lastToken());
        expect(await reset(token)).toEqual(invalid);
      });
    });

    test('a changed password ends other sessions and every link, and its owner is told', async () => {
      await askReset();
      const token = await lastToken();
      await askChange();
      const [own, elsewhere] = [await stage.addSession(user), await stage.addSession(user)];
      expect(await sessionIds()).toContain(elsewhere);
      const change = { userId: user, sessionId: own, password: 'secret-2', now };
      expect(await stage.access.changePassword(change)).toEqual({ ok: true });
      expect(await sessionIds()).toEqual([own]);
      expect(await stage.isPassword(user, 'secret-2')).toBe(true);
      expect(await reset(token)).toEqual(invalid);
      expect(await state()).toMatchObject({ pendingEmail: null });
      expect((await kinds()).at(-1)).toEqual(['password_changed', ida]);
    });

    test('who has no account has no address', async () => {
      expect(await stage.access.findEmail(unknown, now)).toBeNull();
    });
  });
}
