import type { PublicEventKind } from '@livedrops/core/ports/outbox';
import type { DropId } from '@livedrops/core/shared/ids';
import type { StoreContext } from '../store-context.ts';

type DropFactKind = Exclude<PublicEventKind, 'stock.changed' | 'stock.low'>;

/** Kinds that happen once to a drop; the outbox's unique key sees to it, whoever writes. */
const onceKinds: ReadonlySet<DropFactKind> = new Set([
  'drop.scheduled',
  'drop.started',
  'drop.ended',
  'drop.cancelled',
]);

/** Writes a public fact about a drop. False: it had been written before. */
export function tellDropFact(
  store: StoreContext,
  kind: DropFactKind,
  fact: {
    readonly dropId: DropId;
    readonly creatorId: string;
    readonly title: string;
    readonly at: number;
  },
): boolean {
  const { dropId, creatorId, title, at } = fact;
  const event = {
    kind,
    dropId,
    userId: null,
    occurredAt: at,
    payload: `{"drop_id":"${dropId}","creator_id":"${creatorId}","title":${JSON.stringify(title)}}`,
  };
  const seq = onceKinds.has(kind)
    ? store.events.appendOnce(event, `${kind}:${dropId}`)
    : store.events.append(event);
  if (seq === null) return false;
  store.effects.tellDrop(dropId, seq);
  return true;
}
