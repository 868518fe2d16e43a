import type { Creator } from '../catalog/product.ts';
import type { Context } from '../shared/context.ts';
import type { CreatorId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import type { Drop } from './drop.ts';

/** Far more than anybody plans; what is further away is told when it is nearer. */
const dropsMax = 100;

/**
 * A creator and what of theirs belongs in a calendar: live or to come, soonest first. What was called off stays until its end,
 * so that it is struck out where it was noted down.
 */
export function listCreatorCalendar(
  ctx: Pick<Context, 'catalog' | 'clock' | 'drops'>,
  { creatorId }: { readonly creatorId: CreatorId },
):
  | { readonly ok: true; readonly creator: Creator; readonly drops: readonly Drop[] }
  | Refusal<'creator.not_found'> {
  const creator = ctx.catalog.findCreator(creatorId);
  if (!creator) return refuse('creator.not_found');
  const query = { creatorId, limit: dropsMax, now: ctx.clock.now() };
  return { ok: true, creator, drops: ctx.drops.listCalendar(query) };
}
