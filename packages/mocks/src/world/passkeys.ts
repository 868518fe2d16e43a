import type { World } from './world.ts';
import type { WorldPasskey } from './world-access.ts';

const challengeMs = 5 * 60_000;

/** A challenge that is answered once, by this session if one is named. */
export function makeChallenge(world: World, sessionId: string | null): string {
  const { access } = world;
  access.made += 1;
  const challenge = toBase64Url(`mock-challenge-${access.made}`);
  access.challenges.set(challenge, { sessionId, expiresAt: world.now() + challengeMs });
  return challenge;
}

/** Takes the challenge that an answer is to out of the world. False: it has none, or not by this session. */
export function takeChallenge(
  world: World,
  clientDataJson: string,
  sessionId: string | null,
): boolean {
  const { challenges } = world.access;
  const challenge = readChallenge(clientDataJson);
  const known = challenges.get(challenge);
  if (!known || known.sessionId !== sessionId || known.expiresAt <= world.now()) return false;
  return challenges.delete(challenge);
}

export const passkeysOf = (world: World, userId: string): readonly WorldPasskey[] =>
  [...world.access.passkeys.values()]
    .filter((passkey) => passkey.userId === userId)
    .sort((a, b) => b.addedAt - a.addedAt || (a.passkeyId < b.passkeyId ? 1 : -1));

export function dropPasskeys(world: World, userId: string): void {
  for (const { passkeyId } of passkeysOf(world, userId)) world.access.passkeys.delete(passkeyId);
}

export const toBase64Url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

function readChallenge(clientDataJson: string): string {
  try {
    const text = atob(clientDataJson.replaceAll('-', '+').replaceAll('_', '/'));
    const { challenge }: { challenge?: unknown } = JSON.parse(text);
    return typeof challenge === 'string' ? challenge : '';
  } catch {
    return '';
  }
}
