import { demoShopper } from '../world/create-world.ts';
import { mockId } from '../world/mock-ids.ts';
import { makeChallenge, toBase64Url } from '../world/passkeys.ts';
import type { World } from '../world/world.ts';
import type { OperationCase } from './operation-case.ts';

const { userId, password } = demoShopper;
const own = mockId('passkey', 1);
const nobodys = mockId('passkey', 0xffff);

const put = (world: World, number: number) => {
  const passkeyId = mockId('passkey', number);
  const facts = { name: 'Phone', addedAt: 0, lastUsedAt: null, synced: true };
  const credentialId = `key-${number}`;
  world.access.passkeys.set(passkeyId, { passkeyId, userId, credentialId, ...facts });
};
const withOne = (world: World) => put(world, 1);
const withTwenty = (world: World) => {
  for (let number = 1; number <= 20; number += 1) put(world, number);
};
const challenge = toBase64Url('mock-challenge-1');
const clientDataJSON = toBase64Url(JSON.stringify({ challenge }));
const shared = { rawId: 'key-1', type: 'public-key', clientExtensionResults: {} };
const shown = (id = 'key-1') => ({
  credential: {
    ...shared,
    id,
    response: { clientDataJSON, authenticatorData: 'AA', signature: 'AA' },
  },
});
const made = {
  name: 'Phone',
  credential: { ...shared, id: 'key-1', response: { clientDataJSON, attestationObject: 'AA' } },
};
const asked = (sessionId: string | null) => (world: World) => {
  world.access.made = 0;
  makeChallenge(world, sessionId);
};
const here = mockId('session', 1);

/** Keys that stand in for a password. */
export const passkeyCases = {
  beginPasskeySignIn: [{ gives: 200, as: 'nobody' }],
  signInByPasskey: [
    {
      gives: 200,
      as: 'nobody',
      body: shown(),
      arrange: (world) => {
        withOne(world);
        asked(null)(world);
      },
    },
    { gives: 'passkey-invalid', body: shown('key-2'), arrange: asked(null) },
    { gives: 'passkey-invalid', body: shown(), arrange: withOne },
    { gives: 'validation-failed', body: { credential: {} } },
  ],
  listPasskeys: [
    { gives: 200, arrange: withOne },
    { gives: 'unauthenticated', as: 'nobody' },
  ],
  beginPasskey: [
    { gives: 200, body: { password }, arrange: withOne },
    { gives: 'invalid-credentials', body: { password: 'wrong' } },
    { gives: 'too-many-passkeys', body: { password }, arrange: withTwenty },
  ],
  addPasskey: [
    { gives: 201, body: made, arrange: asked(here) },
    { gives: 'passkey-invalid', body: made, arrange: asked(null) },
    { gives: 'too-many-passkeys', body: made, arrange: withTwenty },
  ],
  renamePasskey: [
    { gives: 200, path: `/account/passkeys/${own}`, body: { name: 'Old' }, arrange: withOne },
    { gives: 'passkey-not-found', path: `/account/passkeys/${nobodys}`, body: { name: 'Old' } },
  ],
  removePasskey: [
    { gives: 204, path: `/account/passkeys/${own}`, arrange: withOne },
    { gives: 'passkey-not-found', path: `/account/passkeys/${nobodys}` },
  ],
} satisfies Record<string, readonly OperationCase[]>;
