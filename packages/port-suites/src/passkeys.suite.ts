import type { PasskeyCreation } from '@livedrops/core/ports/passkeys';
import { brandId, type PasskeyId, type SessionId, type UserId } from '@livedrops/core/shared/ids';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AccountStage, StagedKey } from './account-stage.ts';

const now = Date.parse('2026-11-23T12:34:56Z');
const minuteMs = 60_000;
const email = 'ida@mail.example';
const notAccepted = { ok: false, code: 'passkey.not_accepted' };
const notFound = { ok: false, code: 'passkey.not_found' };
const tooMany = { ok: false, code: 'passkey.too_many' };
const nowhere = brandId<PasskeyId>('019b7000-0000-7aaa-8000-00000000dead');

/** The behaviour of everything that keeps the passkeys of accounts. */
export function describePasskeys(name: string, open: () => Promise<AccountStage>): void {
  describe(name, () => {
    let stage: AccountStage;
    let userId: UserId;
    let stranger: UserId;
    let sessionId: SessionId;
    beforeEach(async () => {
      stage = await open();
      userId = await stage.addUser(email);
      stranger = await stage.addUser('nuno@mail.example');
      sessionId = await stage.addSession(userId);
    });
    afterEach(() => stage.close());

    async function begin(at = now): Promise<PasskeyCreation> {
      const begun = await stage.passkeys.begin({ userId, sessionId, now: at });
      if (!begun.ok) throw new Error(begun.code);
      return begun;
    }

    const add = (key: StagedKey, asked: PasskeyCreation, instead: object = {}) =>
      stage.passkeys.add({
        userId,
        sessionId,
        name: 'Phone',
        credential: key(asked),
        now,
        ...instead,
      });

    async function addOne(at = now): Promise<PasskeyId> {
      const added = await add(stage.makeKey(), await begin(at), { now: at });
      if (!added.ok) throw new Error(added.code);
      return added.passkey.passkeyId;
    }

    test('one that answers its challenge is kept, and the account’s owner is told', async () => {
      const added = await add(stage.makeKey(), await begin());
      expect(added).toMatchObject({
        ok: true,
        passkey: { name: 'Phone', addedAt: now, lastUsedAt: null, synced: false },
      });
      expect(await stage.passkeys.list(userId)).toEqual([added.ok && added.passkey]);
      expect(await stage.passkeys.list(stranger)).toEqual([]);
      expect(await stage.letters(now)).toEqual([{ kind: 'passkey_added', to: email }]);
    });

    test('the latest stands first', async () => {
      const [first, second] = [await addOne(), await addOne(now + 1)];
      expect((await stage.passkeys.list(userId)).map(({ passkeyId }) => passkeyId)).toEqual([
        second,
        first,
      ]);
    });

    test('a challenge is answered once, also by ten at the same moment', async () => {
      const asked = await begin();
      const tries = Array.from({ length: 10 }, () => add(stage.makeKey(), asked));
      const answers = await Promise.all(tries);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await stage.passkeys.list(userId)).toHaveLength(1);
    });

    test('a challenge is good for the account and the session that asked, and for nobody else', async () => {
      const asked = await begin();
      const elsewhere = { sessionId: await stage.addSession(userId) };
      expect(await add(stage.makeKey(), asked, elsewhere)).toEqual(notAccepted);
      expect(await add(stage.makeKey(), asked, { userId: stranger })).toEqual(notAccepted);
      expect(await add(stage.makeKey(), { ...asked, challenge: `A${asked.challenge}` })).toEqual(
        notAccepted,
      );
      expect(await add(stage.makeKey(), asked)).toMatchObject({ ok: true });
    });

    test('a challenge is good for five minutes, and not from then on', async () => {
      const [late, timely] = [await begin(), await begin()];
      expect(await add(stage.makeKey(), late, { now: now + 5 * minuteMs })).toEqual(notAccepted);
      const last = { now: now + 5 * minuteMs - 1 };
      expect(await add(stage.makeKey(), timely, last)).toMatchObject({ ok: true });
    });

    test('one that is known is named to the browser, and not taken a second time', async () => {
      const key = stage.makeKey();
      await add(key, await begin());
      const asked = await begin();
      expect(asked.excluded).toEqual([{ id: key(asked).id, transports: ['internal'] }]);
      expect(await add(key, asked)).toEqual(notAccepted);
    });

    test('an account has twenty at most', async () => {
      const early = await begin();
      for (let count = 0; count < 20; count += 1) await addOne();
      expect(await stage.passkeys.begin({ userId, sessionId, now })).toEqual(tooMany);
      expect(await add(stage.makeKey(), early)).toEqual(tooMany);
    });

    test('is renamed by its owner, and by nobody else', async () => {
      const passkeyId = await addOne();
      const rename = (by: UserId, id = passkeyId) =>
        stage.passkeys.rename({ userId: by, passkeyId: id, name: 'Old phone' });
      expect(await rename(stranger)).toEqual(notFound);
      expect(await rename(userId, nowhere)).toEqual(notFound);
      expect(await rename(userId)).toMatchObject({ ok: true, passkey: { name: 'Old phone' } });
      expect(await stage.passkeys.list(userId)).toMatchObject([{ name: 'Old phone' }]);
    });

    test('is removed by its owner, once, and they are told', async () => {
      const passkeyId = await addOne();
      expect(await stage.passkeys.remove({ userId: stranger, passkeyId, now })).toEqual(notFound);
      expect(await stage.passkeys.remove({ userId, passkeyId, now })).toEqual({ ok: true });
      expect(await stage.passkeys.remove({ userId, passkeyId, now })).toEqual(notFound);
      expect(await stage.passkeys.list(userId)).toEqual([]);
      const kinds = (await stage.letters(now)).map(({ kind }) => kind);
      expect(kinds).toEqual(['passkey_added', 'passkey_removed']);
    });

    test('is gone after a reset: who lost the password may have lost more', async () => {
      await addOne();
      await stage.access.askReset({ email, from: 'here', now });
      const token = (await stage.letters(now)).map(stage.tokenOf).at(-1) ?? '';
      await stage.access.resetPassword({ token, password: 'another one', now });
      expect(await stage.passkeys.list(userId)).toEqual([]);
    });

    async function prove(sessionId: SessionId | null): Promise<void> {
      await stage.access.askVerification({ userId, now });
      const token = (await stage.letters(now)).map(stage.tokenOf).at(-1) ?? '';
      expect(await stage.access.openEmailLink({ token, sessionId, now })).toMatchObject({
        ok: true,
      });
    }
    const kindsOf = async () => (await stage.letters(now)).map(({ kind }) => kind);

    test('is gone when somebody who is not signed in proves the address: it was added before its owner came', async () => {
      await addOne();
      await prove(null);
      expect(await stage.passkeys.list(userId)).toEqual([]);
      expect((await kindsOf()).at(-1)).toBe('passkeys_removed');
    });

    test('is gone too when who proves the address is signed in to another account', async () => {
      await addOne();
      await prove(await stage.addSession(stranger));
      expect(await stage.passkeys.list(userId)).toEqual([]);
    });

    test('stays when its owner proves the address, signed in', async () => {
      await addOne();
      await prove(sessionId);
      expect(await stage.passkeys.list(userId)).toHaveLength(1);
      expect((await kindsOf()).at(-1)).not.toBe('passkeys_removed');
    });

    test('nobody is told of passkeys that were none', async () => {
      await prove(null);
      expect(await kindsOf()).not.toContain('passkeys_removed');
    });

    test('stays when the password is changed by who knows it', async () => {
      await addOne();
      await stage.access.changePassword({ userId, sessionId, password: 'another one', now });
      expect(await stage.passkeys.list(userId)).toHaveLength(1);
    });

    test('is gone with its account', async () => {
      await addOne();
      await stage.removeUser(userId);
      expect(await stage.passkeys.list(userId)).toEqual([]);
    });
  });
}
