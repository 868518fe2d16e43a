import type { CreatedCredential } from '@livedrops/core/ports/passkeys';
import type { AccountTables } from '../account-tables.ts';
import type { RelyingParty } from './relying-party.ts';

/** What a browser shows for signing in; binary values are base64url. */
export interface ShownCredential {
  readonly id: string;
  readonly clientDataJson: string;
  readonly authenticatorData: string;
  readonly signature: string;
  readonly userHandle: string | null;
}

type Row = AccountTables['passkey'];

/** When the answered challenge runs out, or null: it is none of ours. */
type OpenChallenge = (challenge: string) => number | null;

interface Verified {
  readonly challenge: string;
  readonly expiresAt: number;
}

export interface VerifiedNew extends Verified, Pick<Row, 'publicKey' | 'counter' | 'synced'> {}
export interface VerifiedShown extends Verified, Pick<Row, 'counter' | 'synced'> {}

/** Loaded when the first passkey comes: its certificates' parsers cost a tenth of a second of start. */
const webauthn = () => import('@simplewebauthn/server');

/** Keeps which challenge was answered, and until when it would have been good. */
function expectChallenge(open: OpenChallenge) {
  let answered: Verified | null = null;
  return {
    expected: (challenge: string) => {
      const expiresAt = open(challenge);
      answered = expiresAt === null ? null : { challenge, expiresAt };
      return answered !== null;
    },
    answered: () => answered,
  };
}

/** Null: it is none that could be taken; why is nobody's business but a debugger's. */
export async function verifyNew(
  { id: rpId, origins }: RelyingParty,
  credential: CreatedCredential,
  open: OpenChallenge,
): Promise<VerifiedNew | null> {
  const { verifyRegistrationResponse } = await webauthn();
  const challenge = expectChallenge(open);
  const result = await verifyRegistrationResponse({
    response: {
      id: credential.id,
      rawId: credential.id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: credential.clientDataJson,
        attestationObject: credential.attestationObject,
      },
    },
    expectedChallenge: challenge.expected,
    expectedOrigin: [...origins],
    expectedRPID: rpId,
    requireUserVerification: true,
  }).catch(() => null);
  const answered = challenge.answered();
  if (!result?.verified || !answered) return null;
  const { credential: made, credentialBackedUp } = result.registrationInfo;
  if (made.id !== credential.id) return null;
  const publicKey = new Uint8Array(made.publicKey);
  return { ...answered, publicKey, counter: made.counter, synced: Number(credentialBackedUp) };
}

/** Null: it is not the passkey of this row, or answers something else than was asked. */
export async function verifyShown(
  { id: rpId, origins }: RelyingParty,
  shown: { readonly credential: ShownCredential; readonly row: Row },
  open: OpenChallenge,
): Promise<VerifiedShown | null> {
  const { credential, row } = shown;
  const { verifyAuthenticationResponse } = await webauthn();
  const challenge = expectChallenge(open);
  const result = await verifyAuthenticationResponse({
    response: {
      id: credential.id,
      rawId: credential.id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: credential.clientDataJson,
        authenticatorData: credential.authenticatorData,
        signature: credential.signature,
      },
    },
    expectedChallenge: challenge.expected,
    expectedOrigin: [...origins],
    expectedRPID: rpId,
    requireUserVerification: true,
    credential: { id: row.credentialId, publicKey: row.publicKey, counter: row.counter },
  }).catch(() => null);
  const answered = challenge.answered();
  if (!result?.verified || !answered) return null;
  const { newCounter, credentialBackedUp } = result.authenticationInfo;
  return { ...answered, counter: newCounter, synced: Number(credentialBackedUp) };
}
