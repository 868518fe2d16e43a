import type { PasskeyCreationOptions } from '@livedrops/contract/passkeys';
import type { PasskeyCreation } from '@livedrops/core/ports/passkeys';
import type { z } from 'zod';

/** COSE: EdDSA, ES256, RS256, the best first. */
const algorithms = [-8, -7, -257];

export function toWireCreation(
  creation: PasskeyCreation,
): z.input<typeof PasskeyCreationOptions>['public_key'] {
  const { challenge, rpId, userHandle, email, name, excluded, timeoutMs } = creation;
  return {
    challenge,
    rp: { id: rpId, name: 'LiveDrops' },
    user: { id: userHandle, name: email, displayName: name },
    pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
    timeout: timeoutMs,
    excludeCredentials: excluded.map(({ id, transports }) => ({
      type: 'public-key',
      id,
      transports: [...transports],
    })),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
    attestation: 'none',
  };
}
