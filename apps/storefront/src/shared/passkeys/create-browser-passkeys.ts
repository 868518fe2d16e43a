import type { PasskeyDevice } from './passkey-device.ts';

/** Loaded by those who have passkeys to use: nobody waits for it on the way to a drop. */
const webauthn = () => import('@simplewebauthn/browser');

/** The browser's own passkeys. Only what the shop asks for is handed on of what it says. */
export function createBrowserPasskeys(): PasskeyDevice {
  let isWaiting = false;
  return {
    isSupported: () => typeof globalThis.PublicKeyCredential === 'function',
    canOfferQuietly: async () => (await webauthn()).browserSupportsWebAuthnAutofill(),
    async show(options, { quietly } = { quietly: false }) {
      isWaiting = quietly;
      const { startAuthentication } = await webauthn();
      const shown = await startAuthentication({
        optionsJSON: { ...options, allowCredentials: [] },
        useBrowserAutofill: quietly,
        // The field stands in a dialog that may open later.
        verifyBrowserAutofillInput: false,
      });
      const { id, rawId, response } = shown;
      const { clientDataJSON, authenticatorData, signature, userHandle } = response;
      return {
        id,
        rawId,
        type: 'public-key',
        response: {
          clientDataJSON,
          authenticatorData,
          signature,
          ...(userHandle !== undefined && { userHandle }),
        },
        clientExtensionResults: {},
      };
    },
    async make(options) {
      const { startRegistration } = await webauthn();
      const made = await startRegistration({
        optionsJSON: { ...options, excludeCredentials: excluded(options) },
      });
      const { id, rawId, response } = made;
      const { clientDataJSON, attestationObject, transports = [] } = response;
      return {
        id,
        rawId,
        type: 'public-key',
        response: { clientDataJSON, attestationObject, transports },
        clientExtensionResults: {},
      };
    },
    stop() {
      if (!isWaiting) return;
      isWaiting = false;
      void webauthn().then(({ WebAuthnAbortService }) => WebAuthnAbortService.cancelCeremony());
    },
  };
}

/** How a key was reached before is a hint; browsers pass over what they do not know. */
function excluded({ excludeCredentials }: Parameters<PasskeyDevice['make']>[0]) {
  return excludeCredentials.map(({ id, type }) => ({ id, type }));
}
