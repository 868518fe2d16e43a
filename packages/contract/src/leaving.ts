import { z } from '@hono/zod-openapi';
import { limits } from './limits.ts';
import { Instant } from './primitives.ts';

/** What the shop keeps of one person, for that person. */
export const AccountExport = z
  .object({
    exported_at: Instant,
    sections: z.record(z.string(), z.array(z.unknown())).openapi({
      description:
        'By name, for example `account`, `orders`, `following` and `sessions`: what the shop keeps of you there.',
    }),
  })
  .openapi('AccountExport');

export const DeleteAccount = z
  .strictObject({ password: z.string().min(1).max(limits.passwordCharsMax) })
  .openapi('DeleteAccount');
