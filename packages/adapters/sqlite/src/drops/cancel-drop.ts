import type { DropStore } from '@livedrops/core/ports/drop-store';
import type { CreatorId, DropId } from '@livedrops/core/shared/ids';
import { refuse } from '@livedrops/core/shared/refusal';
import type { OrderMoves } from '../orders/order-moves.ts';
import type { OrderReader } from '../orders/read-order.ts';
import type { StoreContext } from '../store-context.ts';
import { answerDrop } from './answer-drop.ts';
import { tellDropFact } from './drop-events.ts';
import type { DropReader } from './read-drops.ts';

/** Calls a drop off. Its running holds fail in the same transaction, so no payment can slip in between. */
export function createCancelDrop(
  store: StoreContext,
  parts: {
    readonly drops: DropReader;
    readonly reader: DropReader;
    readonly orders: OrderReader;
    readonly moves: OrderMoves;
  },
): DropStore['cancel'] {
  const { drops, orders, moves } = parts;
  const markCancelled = store.writer.prepare<[number, string]>(
    'UPDATE drops SET cancelled_at = ?, version = version + 1 WHERE drop_id = ? AND cancelled_at IS NULL',
  );
  const selectHeld = store.writer
    .prepare<[string], string>(
      `SELECT order_id FROM orders WHERE status = 'pending' AND drop_id = ?`,
    )
    .pluck();

  function failHolds(dropId: DropId, at: number): void {
    for (const orderId of selectHeld.all(dropId)) {
      const row = orders.row(orderId);
      if (!row) continue;
      const to = { status: 'failed', failureReason: 'drop_cancelled' } as const;
      moves.release(row, to, { reason: 'drop_cancelled', at });
      moves.note(row, { kind: 'drop_cancelled', at });
      moves.tell(row, 'order.cancelled', 'failed', at);
    }
  }

  function cancel({ dropId, creatorId }: { dropId: DropId; creatorId: CreatorId }) {
    const drop = drops.find(dropId);
    if (drop?.creator.creatorId !== creatorId) return refuse('drop.not_found');
    if (drop.cancelledAt !== null) return { ok: true as const };
    const at = store.clock.now();
    if (!drop.draft && at >= drop.endAt) return refuse('drop.ended');
    markCancelled.run(at, dropId);
    store.facts.forget(dropId);
    failHolds(dropId, at);
    if (!drop.draft) {
      const { title } = drop.product;
      tellDropFact(store, 'drop.cancelled', { dropId, creatorId, title, at });
    }
    return { ok: true as const };
  }

  return async (command) =>
    answerDrop(await store.write(() => cancel(command)), command.dropId, parts.reader);
}
