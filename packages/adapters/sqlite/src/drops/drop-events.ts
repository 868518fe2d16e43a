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

interface DropFact {
  readonly dropId: DropId;
  readonly creatorId: string;
  readonly title: string;
  readonly at: number;
  /** Of a reminder: it is given once for each start that a drop was to have. */
  readonly startAt?: number;
}

function onceKeyOf(kind: DropFactKind, { dropId, startAt }: DropFact): string | null {
  if (kind === 'drop.reminder') return `${kind}:${dropId}:${startAt}`;
  return onceKinds.has(kind) ? `${kind}:${dropId}` : null;
}

/** Writes a public fact about a drop. False: it had been written before. */
export function tellDropFact(store: StoreContext, kind: DropFactKind, fact: DropFact): boolean {
  const { dropId, creatorId, title, at } = fact;
  const event = {
    kind,
    dropId,
    userId: null,
    occurredAt: at,
    payload: `{"drop_id":"${dropId}","creator_id":"${creatorId}","title":${JSON.stringify(title)}}`,
  };
  const onceKey = onceKeyOf(kind, fact);
  const seq =
    onceKey === null ? store.events.append(event) : store.events.appendOnce(event, onceKey);
  if (seq === null) return false;
  store.effects.tellDrop(dropId, seq);
  return true;
}
