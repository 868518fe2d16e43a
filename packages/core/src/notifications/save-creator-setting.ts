import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { CreatorId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import type { CreatorSetting } from './notification.ts';

/** What the actor hears of one creator from now on, followed or not. */
export async function saveCreatorSetting(
  { catalog, preferences, signals }: Pick<Context, 'catalog' | 'preferences' | 'signals'>,
  input: {
    readonly actor: Actor;
    readonly creatorId: CreatorId;
    readonly setting: CreatorSetting;
  },
): Promise<{ readonly ok: true } | Refusal<'creator.not_found'> | LedgerTrouble> {
  const { actor, creatorId, setting } = input;
  if (!catalog.findCreator(creatorId)) return refuse('creator.not_found');
  const saved = await preferences.saveCreatorSetting(actor.userId, creatorId, setting);
  if (saved.ok) signals.publish({ kind: 'wishes.changed', userId: actor.userId });
  return saved;
}
