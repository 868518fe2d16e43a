import type { PasskeyDevice } from '../passkeys/passkey-device.ts';

export interface FakePasskeyDeviceOptions {
  readonly supported?: boolean;
  /** The passkey that the person shows. */
  readonly keyId?: string;
  /** The name of the error, as browsers say no: `NotAllowedError` when the person changes their mind. */
  readonly refuses?: string;
  /** The person chooses it in the mail field, once; otherwise nothing is offered there. */
  readonly fillsIn?: boolean;
}

const toBase64Url = (text: string) =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** A browser's passkeys as a test or story wants them; no question is ever opened. */
export function createFakePasskeyDevice(options: FakePasskeyDeviceOptions = {}): PasskeyDevice {
  const { supported = true, refuses, fillsIn = false } = options;
  let { keyId = 'a-passkey' } = options;
  let made = 0;
  let isOffered = fillsIn;
  const answer = (challenge: string) => {
    if (refuses) throw Object.assign(new Error('No.'), { name: refuses });
    return toBase64Url(JSON.stringify({ challenge }));
  };
  const shared = { type: 'public-key', clientExtensionResults: {} } as const;
  return {
    isSupported: () => supported,
    canOfferQuietly: async () => isOffered,
    async show({ challenge }, { quietly } = { quietly: false }) {
      if (quietly) isOffered = false;
      const response = {
        clientDataJSON: answer(challenge),
        authenticatorData: 'AA',
        signature: 'AA',
      };
      return { ...shared, id: keyId, rawId: keyId, response };
    },
    async make({ challenge }) {
      const response = { clientDataJSON: answer(challenge), attestationObject: 'AA' };
      made += 1;
      keyId = `a-passkey-${made}`;
      return { ...shared, id: keyId, rawId: keyId, response };
    },
    stop: () => undefined,
  };
}
