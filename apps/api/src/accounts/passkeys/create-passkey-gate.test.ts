import { makeSoftPasskey } from '@livedrops/contract/conformance/soft-authenticator';
import { only } from '@livedrops/core/testing/only';
import { expect, test } from 'vitest';
import { createIds } from '../../create-ids.ts';
import { sessionCookieOf } from '../session-cookie.ts';
import { createSignInGuard } from '../sign-in-guard.ts';
import { openAccountStage } from '../testing/open-account-stage.ts';
import { createPasskeyGate } from './create-passkey-gate.ts';
import { createPasskeyChallenges } from './passkey-challenges.ts';
import { relyingPartyOf } from './relying-party.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const site = 'https://shop.example';

test('passkeys in vain count against the place that they come from, as wrong passwords do', async () => {
  const stage = await openAccountStage();
  const gate = createPasskeyGate({
    cookie: sessionCookieOf({ secure: false }),
    guard: createSignInGuard({ placeTriesMax: 3, elapsedMs: () => 0 }),
    secret: 'a secret of this test',
    sessions: only({}),
    signedIn: async () => {
      throw new Error('Nobody was to be signed in.');
    },
    passkeys: {
      store: stage.store,
      challenges: createPasskeyChallenges('a secret of this test'),
      relyingParty: relyingPartyOf([site]),
      ids: createIds({ now: () => now }),
      sessionTtlMs: 60_000,
    },
  });
  const { challenge } = gate.beginPasskeySignIn(now);
  const { id, response } = makeSoftPasskey(site).show(challenge);
  const { clientDataJSON, authenticatorData, signature } = response;
  const credential = {
    id,
    clientDataJson: clientDataJSON,
    authenticatorData,
    signature,
    userHandle: null,
  };
  const from = async (address: string) => {
    const place = { address, browser: null };
    const answer = await gate.signInByPasskey({ credential, place, now });
    return answer.ok ? 'signed in' : answer.why;
  };
  const tries = [];
  for (let count = 0; count < 4; count += 1) tries.push(await from('203.0.113.7'));
  expect(tries).toEqual(['passkey-invalid', 'passkey-invalid', 'passkey-invalid', 'rate-limited']);
  expect(await from('198.51.100.7')).toBe('passkey-invalid');
  await stage.close();
});
