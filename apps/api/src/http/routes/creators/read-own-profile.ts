import { getCreator } from '@livedrops/core/follows/get-creator';
import type { Actor } from '@livedrops/core/shared/context';
import { brandId } from '@livedrops/core/shared/ids';
import type { RouteContext } from '../../route-context.ts';
import { toWireProfile } from '../../wire/to-wire-creator.ts';

/** The own profile as it is now. Everything made before shows the old one, so it is made again. */
export async function readOwnProfile(
  { ctx, reads }: Pick<RouteContext, 'ctx' | 'reads'>,
  actor: Actor,
) {
  reads.changes.forgetAll();
  const result = await getCreator(ctx, { actor, creatorId: brandId(actor.userId) });
  if (!result.ok) throw new Error('A profile that has just been written cannot be read.');
  return toWireProfile(result);
}
