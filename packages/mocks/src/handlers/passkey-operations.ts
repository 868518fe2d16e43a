import { limits } from '@livedrops/contract/limits';
import { mockId } from '../world/mock-ids.ts';
import { makeChallenge, passkeysOf, takeChallenge, toBase64Url } from '../world/passkeys.ts';
import { signInHere } from '../world/sign-in-here.ts';
import { instant } from '../world/to-wire.ts';
import type { Passkey } from '../world/wire.ts';
import { mustHave, type World } from '../world/world.ts';
import type { WorldPasskey } from '../world/world-access.ts';
import type { Operation } from './operation.ts';
import { sessionOf } from './session-of.ts';

const timeout = 5 * 60_000;

/** A browser takes only the name of the host that it is on. */
const rpId = () => ('location' in globalThis ? globalThis.location.hostname : 'shop.test');

const ownSession = (world: World, userId: string) =>
  world.access.sessionId ?? signInHere(world, userId);

const isFull = (world: World, userId: string) =>
  passkeysOf(world, userId).length >= limits.passkeysPerUserMax;

const toWire = (passkey: WorldPasskey): Passkey => ({
  passkey_id: passkey.passkeyId,
  name: passkey.name,
  added_at: instant(passkey.addedAt),
  last_used_at: passkey.lastUsedAt === null ? null : instant(passkey.lastUsedAt),
  synced: passkey.synced,
});

export const beginPasskeySignIn: Operation<'beginPasskeySignIn'> = ({ world }) => ({
  status: 200,
  body: {
    public_key: {
      challenge: makeChallenge(world, null),
      rpId: rpId(),
      timeout,
      userVerification: 'required',
      allowCredentials: [],
    },
  },
});

export const signInByPasskey: Operation<'signInByPasskey'> = ({ world, body }) => {
  const { id, response } = body.credential;
  const { passkeys } = world.access;
  const known = [...passkeys.values()].find(({ credentialId }) => credentialId === id);
  if (!known || !takeChallenge(world, response.clientDataJSON, null)) {
    return { problem: 'passkey-invalid' };
  }
  passkeys.set(known.passkeyId, { ...known, lastUsedAt: world.now() });
  signInHere(world, known.userId);
  return { status: 200, body: sessionOf(world) };
};

export const listPasskeys: Operation<'listPasskeys'> = ({ world, userId }) => ({
  status: 200,
  body: { items: passkeysOf(world, userId).map(toWire) },
});

export const beginPasskey: Operation<'beginPasskey'> = ({ world, body, userId }) => {
  const { email, name, password } = mustHave(world.users, userId);
  if (password !== body.password) return { problem: 'invalid-credentials' };
  if (isFull(world, userId)) return { problem: 'too-many-passkeys' };
  return {
    status: 200,
    body: {
      public_key: {
        challenge: makeChallenge(world, ownSession(world, userId)),
        rp: { id: rpId(), name: 'LiveDrops' },
        user: { id: toBase64Url(userId), name: email, displayName: name },
        pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
        timeout,
        excludeCredentials: passkeysOf(world, userId).map(({ credentialId }) => ({
          type: 'public-key',
          id: credentialId,
          transports: [],
        })),
        authenticatorSelection: {
          residentKey: 'required',
          requireResidentKey: true,
          userVerification: 'required',
        },
        attestation: 'none',
      },
    },
  };
};

export const addPasskey: Operation<'addPasskey'> = ({ world, body, userId }) => {
  const { access } = world;
  const { id, response } = body.credential;
  if (isFull(world, userId)) return { problem: 'too-many-passkeys' };
  if (!takeChallenge(world, response.clientDataJSON, ownSession(world, userId))) {
    return { problem: 'passkey-invalid' };
  }
  access.made += 1;
  const passkey: WorldPasskey = {
    passkeyId: mockId('passkey', 0x100 + access.made),
    userId,
    credentialId: id,
    name: body.name,
    addedAt: world.now(),
    lastUsedAt: null,
    synced: false,
  };
  access.passkeys.set(passkey.passkeyId, passkey);
  return { status: 201, body: toWire(passkey) };
};

export const renamePasskey: Operation<'renamePasskey'> = ({ world, params, body, userId }) => {
  const known = world.access.passkeys.get(params.id);
  if (known?.userId !== userId) return { problem: 'passkey-not-found' };
  const renamed = { ...known, name: body.name };
  world.access.passkeys.set(params.id, renamed);
  return { status: 200, body: toWire(renamed) };
};

export const removePasskey: Operation<'removePasskey'> = ({ world, params, userId }) => {
  const { passkeys } = world.access;
  if (passkeys.get(params.id)?.userId !== userId) return { problem: 'passkey-not-found' };
  passkeys.delete(params.id);
  return { status: 204 };
};
