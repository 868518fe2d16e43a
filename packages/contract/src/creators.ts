import { z } from '@hono/zod-openapi';
import { limits } from './limits.ts';
import { Hue } from './primitives.ts';

const ProfileName = z.string().trim().min(1).max(limits.nameCharsMax);
const Bio = z.string().trim().max(limits.bioCharsMax);

/** Written in any case, kept in lower case: two handles never differ by case alone. */
const Handle = z
  .string()
  .trim()
  .toLowerCase()
  .min(limits.handleCharsMin)
  .max(limits.handleCharsMax)
  .regex(/^[a-z0-9_]*$/, 'must be letters a to z, digits and underscores')
  .openapi({ example: 'studio_ondo' });

export const BecomeCreator = z
  .strictObject({
    profile_name: ProfileName,
    handle: Handle.openapi({ description: 'Stays for good: links and mentions lean on it.' }),
    bio: Bio.default(''),
    hue: Hue.default(265),
  })
  .openapi('BecomeCreator');

/** The handle is not among them: it stays. */
export const UpdateCreator = z
  .strictObject({
    profile_name: ProfileName.optional(),
    bio: Bio.optional(),
    hue: Hue.optional(),
  })
  .openapi('UpdateCreator');

export const avatarWidths = [96, 240] as const;

export const AvatarParams = z.object({
  file: z
    .string()
    .regex(/^[a-f0-9]{32}-(?:96|240)\.(?:webp|avif)$/)
    .openapi({ example: '0f343b0931126a20f133d67c2b018a3b-240.webp' }),
});
