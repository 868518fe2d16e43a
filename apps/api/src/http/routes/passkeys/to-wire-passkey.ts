import type { Passkey as PasskeySchema } from '@livedrops/contract/passkeys';
import type { Passkey } from '@livedrops/core/ports/passkeys';
import type { z } from 'zod';
import { toInstant } from '../../wire/instant.ts';

export const toWirePasskey = (passkey: Passkey): z.input<typeof PasskeySchema> => ({
  passkey_id: passkey.passkeyId,
  name: passkey.name,
  added_at: toInstant(passkey.addedAt),
  last_used_at: passkey.lastUsedAt === null ? null : toInstant(passkey.lastUsedAt),
  synced: passkey.synced,
});
