import type { DropStore } from '@livedrops/core/ports/drop-store';
import type { CreatorId, DropId } from '@livedrops/core/shared/ids';
import { refuse } from '@livedrops/core/shared/refusal';
import type { OrderMoves } from '../orders/order-moves.ts';
import type { OrderReader } from '../orders/read-order.ts';
import type { StoreContext } from '../store-context.ts';
import { answerDrop } from './answer-drop.ts';
import { tellDropFact } from './drop-events.ts';
import type { DropReader } from './read-drops.ts';

/** So many holds end in one transaction; the rest follow in the next ones, between which others are served. */
const chunkMax = 200;

/**
 * Calls a drop off. From the first commit on nothing of it can be bought, paid for or extended: whoever touches a hold that
 * no chunk has reached yet ends it first. So neither a payment nor a crash can slip in between.
 */
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
    .prepare<[string, number], string>(
      `SELECT order_id FROM orders WHERE status = 'pending' AND drop_id = ? LIMIT ?`,
    )
    .pluck();

  /** True when there may be more. */
  function failHolds(dropId: DropId, at: number): boolean {
    const held = selectHeld.all(dropId, chunkMax);
    for (const orderId of held) {
      const row = orders.row(orderId);
      if (row) moves.failWithDrop(row, at);
    }
    return held.length === chunkMax;
  }

  function cancel({ dropId, creatorId }: { dropId: DropId; creatorId: CreatorId }) {
    const drop = drops.find(dropId);
    if (drop?.creator.creatorId !== creatorId) return refuse('drop.not_found');
    const at = store.clock.now();
    if (drop.cancelledAt !== null) return { ok: true as const, more: failHolds(dropId, at) };
    if (!drop.draft && at >= drop.endAt) return refuse('drop.ended');
    markCancelled.run(at, dropId);
    store.facts.forget(dropId);
    if (!drop.draft) {
      const { title } = drop.product;
      tellDropFact(store, 'drop.cancelled', { dropId, creatorId, title, at });
    }
    return { ok: true as const, more: failHolds(dropId, at) };
  }

  return async (command) => {
    let result = await store.write(() => cancel(command));
    while (result.ok && result.more) {
      result = await store.write(() => cancel(command), { urgent: true });
    }
    return answerDrop(result, command.dropId, parts.reader);
  };
}
