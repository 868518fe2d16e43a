import { demoShopper, openingAt } from '../world/create-world.ts';
import { mockId } from '../world/mock-ids.ts';
import type { OperationCase } from './operation-case.ts';

const ondo = mockId('creator', 1);
const wanted = { profile_name: 'Nuno Makes', handle: 'nuno_makes', bio: 'Small things.', hue: 120 };
const password = { password: 'demo-creator-1' };

/** A PNG's head is all that the world looks at. */
function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(24);
  file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const head = new DataView(file.buffer);
  head.setUint32(16, width);
  head.setUint32(20, height);
  return file;
}

/** A profile of one's own, its picture, and taking everything along or away. */
export const creatorCases = {
  becomeCreator: [
    { gives: 201, body: wanted },
    { gives: 200, as: 'creator', body: { ...wanted, handle: 'ondo' } },
    { gives: 'already-creator', as: 'creator', body: wanted },
    { gives: 'handle-taken', body: { ...wanted, handle: 'Keyorder' } },
    { gives: 'validation-failed', body: { ...wanted, handle: 'no way' } },
  ],
  updateCreator: [
    { gives: 200, as: 'creator', path: `/creators/${ondo}`, body: { bio: 'Clay.' } },
    { gives: 'not-allowed', path: `/creators/${ondo}`, body: { bio: 'Clay.' } },
    { gives: 'validation-failed', as: 'creator', path: `/creators/${ondo}`, body: { handle: 'x' } },
  ],
  putAvatar: [
    { gives: 200, as: 'creator', path: `/creators/${ondo}/avatar`, file: png(640, 480) },
    { gives: 'not-allowed', path: `/creators/${ondo}/avatar`, file: png(640, 480) },
    {
      gives: 'unsupported-image',
      as: 'creator',
      path: `/creators/${ondo}/avatar`,
      file: new TextEncoder().encode('GIF89a'),
    },
    {
      gives: 'image-too-large',
      as: 'creator',
      path: `/creators/${ondo}/avatar`,
      file: png(6_000, 4_001),
    },
    {
      gives: 'payload-too-large',
      as: 'creator',
      path: `/creators/${ondo}/avatar`,
      file: new Uint8Array(5 * 1024 * 1024 + 1),
    },
  ],
  removeAvatar: [
    { gives: 200, as: 'creator', path: `/creators/${ondo}/avatar` },
    { gives: 'not-allowed', path: `/creators/${ondo}/avatar` },
  ],
  getAvatar: [{ gives: 'not-found', path: `/avatars/${'0'.repeat(32)}-96.webp` }],
  exportAccount: [{ gives: 200 }, { gives: 'unauthenticated', as: 'nobody' }],
  deleteAccount: [
    { gives: 204, body: { password: demoShopper.password } },
    { gives: 'invalid-credentials', body: { password: 'something-else' } },
    { gives: 'creator-has-drops', as: 'creator', body: password },
    {
      gives: 204,
      as: 'creator',
      body: password,
      arrange: (world) => {
        for (const drop of world.drops.values()) drop.cancelledAt = openingAt - 1;
      },
    },
  ],
} satisfies Record<string, readonly OperationCase[]>;
