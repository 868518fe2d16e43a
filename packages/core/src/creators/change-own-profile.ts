import type { Creator } from '../catalog/product.ts';
import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Actor, Context } from '../shared/context.ts';
import { brandId, type CreatorId } from '../shared/ids.ts';
import { isLedgerTrouble } from '../shared/is-ledger-trouble.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';

export interface ProfileChange {
  readonly actor: Actor;
  readonly creatorId: CreatorId;
  /** The handle is not among them: links and mentions lean on it. */
  readonly change: Partial<Omit<Creator, 'creatorId' | 'handle'>>;
}

export const isOwnProfile = (actor: Actor, creatorId: CreatorId): boolean =>
  actor.role === 'creator' && brandId<CreatorId>(actor.userId) === creatorId;

/** Changes the actor's own profile, and says what it was before. */
export async function changeOwnProfile(
  { catalog }: Pick<Context, 'catalog'>,
  { actor, creatorId, change }: ProfileChange,
): Promise<
  | { readonly ok: true; readonly before: Creator; readonly creator: Creator }
  | Refusal<'actor.not_allowed'>
  | LedgerTrouble
> {
  if (!isOwnProfile(actor, creatorId)) return refuse('actor.not_allowed');
  const result = await catalog.changeCreator(creatorId, change);
  return result.ok || isLedgerTrouble(result) ? result : refuse('actor.not_allowed');
}
