import { goneHandlePrefix } from '../creators/is-reserved-handle.ts';
import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Context } from '../shared/context.ts';
import { brandId, type CreatorId, type UserId } from '../shared/ids.ts';
import { isLedgerTrouble } from '../shared/is-ledger-trouble.ts';

const handleTailChars = 12;

/** What stays of a creator is that there was one: products and drops that people bought from still name somebody. */
export async function forgetProfile(
  { avatars, catalog }: Pick<Context, 'avatars' | 'catalog'>,
  userId: UserId,
): Promise<{ readonly ok: true } | LedgerTrouble> {
  const creatorId = brandId<CreatorId>(userId);
  const known = catalog.findCreator(creatorId);
  if (!known) return { ok: true };
  if (!known.handle.startsWith(goneHandlePrefix)) {
    const result = await catalog.changeCreator(creatorId, {
      handle: `${goneHandlePrefix}${userId.replaceAll('-', '').slice(-handleTailChars)}`,
      profileName: 'Deleted creator',
      bio: '',
      hue: 0,
      avatar: null,
    });
    if (!result.ok && isLedgerTrouble(result)) return result;
    if (!result.ok) throw new Error(`The profile of a leaver cannot be emptied: ${result.code}`);
  }
  await avatars.forget(creatorId);
  return { ok: true };
}
