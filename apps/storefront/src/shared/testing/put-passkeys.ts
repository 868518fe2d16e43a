import { demoShopper, openingAt } from '@livedrops/mocks/world/create-world';
import { mockId } from '@livedrops/mocks/world/mock-ids';
import type { World } from '@livedrops/mocks/world/world';

const dayMs = 24 * 3_600_000;
const keys = [
  { name: 'Phone of Nuno', addedAgo: 150, usedAgo: 0, synced: true },
  { name: 'Work laptop', addedAgo: 90, usedAgo: 3, synced: false },
  { name: 'Blue security key', addedAgo: 88, usedAgo: null, synced: false },
];

/** Passkeys of the demo shopper; the first is the one that a fake device shows. */
export function putPasskeys(world: World): void {
  for (const [index, { name, addedAgo, usedAgo, synced }] of keys.entries()) {
    const passkeyId = mockId('passkey', index + 1);
    world.access.passkeys.set(passkeyId, {
      passkeyId,
      userId: demoShopper.userId,
      credentialId: index === 0 ? 'a-passkey' : `another-${index}`,
      name,
      addedAt: openingAt - addedAgo * dayMs,
      lastUsedAt: usedAgo === null ? null : openingAt - usedAgo * dayMs,
      synced,
    });
  }
}
