import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { z } from '@hono/zod-openapi';
import type { AddPasskey, PasskeySignIn } from '../passkeys.ts';

type Created = z.input<typeof AddPasskey>['credential'];
type Shown = z.input<typeof PasskeySignIn>['credential'];

/** What goes wrong, for those who must refuse it; all of it is right when left out. */
export interface AuthenticatorFaults {
  readonly origin?: string;
  readonly rpId?: string;
  /** Nobody was asked for a finger or a code. */
  readonly unverified?: boolean;
  readonly counter?: number;
  /** Signs something else. */
  readonly forged?: boolean;
  readonly userHandle?: string;
}

/** A passkey made of software: one key pair (ES256) of one account, as a phone would keep it. */
export interface SoftPasskey {
  readonly id: string;
  create(
    asked: { readonly challenge: string; readonly userHandle: string },
    faults?: AuthenticatorFaults,
  ): Created;
  show(challenge: string, faults?: AuthenticatorFaults): Shown;
}

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest();

const flags = { present: 0x01, verified: 0x04, attested: 0x40 };

/** `site` is the page that asks: `https://shop.example`. */
export function makeSoftPasskey(site: string): SoftPasskey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(32);
  const id = base64url(credentialId);
  let counter = 0;
  let handle: string | undefined;

  function clientData(type: string, challenge: string, faults: AuthenticatorFaults): Buffer {
    const origin = faults.origin ?? site;
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  function authenticatorData(extra: number, faults: AuthenticatorFaults): Buffer {
    counter = faults.counter ?? counter + 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const verified = faults.unverified ? 0 : flags.verified;
    return Buffer.concat([
      sha256(faults.rpId ?? new URL(site).hostname),
      Buffer.from([flags.present | verified | extra]),
      count,
    ]);
  }

  return {
    id,
    create({ challenge, userHandle }, faults = {}) {
      handle = userHandle;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(credentialId.length);
      const authData = Buffer.concat([
        authenticatorData(flags.attested, faults),
        Buffer.alloc(16),
        length,
        credentialId,
        coseKey(publicKey),
      ]);
      return {
        id,
        rawId: id,
        type: 'public-key',
        response: {
          clientDataJSON: base64url(clientData('webauthn.create', challenge, faults)),
          attestationObject: base64url(attestation(authData)),
          transports: ['internal'],
        },
        clientExtensionResults: {},
      };
    },
    show(challenge, faults = {}) {
      const client = clientData('webauthn.get', challenge, faults);
      const data = authenticatorData(0, faults);
      const signed = Buffer.concat([data, faults.forged ? sha256('else') : sha256(client)]);
      const userHandle = faults.userHandle ?? handle;
      return {
        id,
        rawId: id,
        type: 'public-key',
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(data),
          signature: base64url(sign('sha256', signed, privateKey)),
          ...(userHandle !== undefined && { userHandle }),
        },
        clientExtensionResults: {},
      };
    },
  };
}

// CBOR, as little of it as a credential needs: https://www.rfc-editor.org/rfc/rfc8949

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  return length < 256
    ? Buffer.from([(major << 5) | 24, length])
    : Buffer.from([(major << 5) | 25, length >> 8, length & 0xff]);
}

const bytesOf = (bytes: Uint8Array) => Buffer.concat([head(2, bytes.length), bytes]);
const textOf = (text: string) => Buffer.concat([head(3, text.length), Buffer.from(text)]);
const intOf = (value: number) => (value >= 0 ? head(0, value) : head(1, -1 - value));
const mapOf = (entries: readonly (readonly [Buffer, Buffer])[]) =>
  Buffer.concat([head(5, entries.length), ...entries.flat()]);

/** Key type EC2, algorithm ES256, curve P-256, and the point. */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  return mapOf([
    [intOf(1), intOf(2)],
    [intOf(3), intOf(-7)],
    [intOf(-1), intOf(1)],
    [intOf(-2), bytesOf(Buffer.from(x, 'base64url'))],
    [intOf(-3), bytesOf(Buffer.from(y, 'base64url'))],
  ]);
}

const attestation = (authData: Buffer) =>
  mapOf([
    [textOf('fmt'), textOf('none')],
    [textOf('attStmt'), mapOf([])],
    [textOf('authData'), bytesOf(authData)],
  ]);
