import { z } from '@hono/zod-openapi';
import { limits } from './limits.ts';
import { Id, Instant } from './primitives.ts';

// What stands under `public_key` and `credential` is spelt as the WebAuthn standard spells it: browsers read and write it.

const Bytes = z
  .string()
  .min(1)
  .max(limits.passkeyPartCharsMax)
  .regex(/^[\w-]+$/)
  .openapi({ description: 'base64url without padding.' });
const CredentialId = z
  .string()
  .min(1)
  .max(limits.passkeyIdCharsMax)
  .regex(/^[\w-]+$/);
const Transport = z.string().min(1).max(30);
const Transports = z.array(Transport).max(10);
const Attachment = z.enum(['platform', 'cross-platform']);
const Extensions = z.record(z.string().max(60), z.unknown());

export const PasskeyName = z.string().trim().min(1).max(limits.passkeyNameCharsMax);

export const Passkey = z
  .object({
    passkey_id: Id,
    name: z.string().openapi({ example: 'Phone' }),
    added_at: Instant,
    last_used_at: Instant.nullable(),
    synced: z.boolean().openapi({
      description:
        'Kept by a password manager and at hand on other devices; false: it lives in one.',
    }),
  })
  .openapi('Passkey');

export const Passkeys = z
  .object({ items: z.array(Passkey).max(limits.passkeysPerUserMax) })
  .openapi('Passkeys');

export const PasskeySignInOptions = z
  .object({
    public_key: z.object({
      challenge: z.string(),
      rpId: z.string(),
      timeout: z.int().openapi({ description: 'ms' }),
      userVerification: z.literal('required'),
      /** None: whose passkey it is, is not told beforehand. */
      allowCredentials: z.array(z.object({ id: z.string() })).max(0),
    }),
  })
  .openapi('PasskeySignInOptions');

export const PasskeyCreationOptions = z
  .object({
    public_key: z.object({
      challenge: z.string(),
      rp: z.object({ id: z.string(), name: z.string() }),
      user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
      pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
      timeout: z.int().openapi({ description: 'ms' }),
      excludeCredentials: z.array(
        z.object({
          type: z.literal('public-key'),
          id: z.string(),
          transports: z.array(z.string()),
        }),
      ),
      authenticatorSelection: z.object({
        residentKey: z.literal('required'),
        requireResidentKey: z.literal(true),
        userVerification: z.literal('required'),
      }),
      attestation: z.literal('none'),
    }),
  })
  .openapi('PasskeyCreationOptions');

/** As `AuthenticationResponseJSON` of the standard. */
export const PasskeySignIn = z
  .strictObject({
    credential: z.strictObject({
      id: CredentialId,
      rawId: CredentialId,
      type: z.literal('public-key'),
      response: z.strictObject({
        clientDataJSON: Bytes,
        authenticatorData: Bytes,
        signature: Bytes,
        userHandle: Bytes.optional(),
      }),
      authenticatorAttachment: Attachment.optional(),
      clientExtensionResults: Extensions,
    }),
  })
  .openapi('PasskeySignIn');

export const BeginPasskey = z
  .strictObject({ password: z.string().min(1).max(limits.passwordCharsMax) })
  .openapi('BeginPasskey');

/** As `RegistrationResponseJSON` of the standard. */
export const AddPasskey = z
  .strictObject({
    name: PasskeyName,
    credential: z.strictObject({
      id: CredentialId,
      rawId: CredentialId,
      type: z.literal('public-key'),
      response: z.strictObject({
        clientDataJSON: Bytes,
        attestationObject: Bytes,
        authenticatorData: Bytes.optional(),
        transports: Transports.optional(),
        publicKeyAlgorithm: z.int().optional(),
        publicKey: Bytes.optional(),
      }),
      authenticatorAttachment: Attachment.optional(),
      clientExtensionResults: Extensions,
    }),
  })
  .openapi('AddPasskey');

export const RenamePasskey = z.strictObject({ name: PasskeyName }).openapi('RenamePasskey');
