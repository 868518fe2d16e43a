import type { PlaceOrderResult } from '../ports/order-ledger.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { DropId, VariantId } from '../shared/ids.ts';

interface PlaceOrderInput {
  readonly actor: Actor;
  readonly dropId: DropId;
  /** Null: the drop's only variant. */
  readonly variantId: VariantId | null;
  readonly quantity: number;
  readonly idempotencyKey: string;
}

/**
 * Takes units of a live drop and holds them for the actor.
 * @throws RangeError when the quantity is not a whole positive number: transports refuse that before they come here.
 */
export async function placeOrder(
  ctx: Pick<Context, 'ids' | 'ledger'>,
  input: PlaceOrderInput,
): Promise<PlaceOrderResult> {
  const { actor, dropId, variantId, quantity, idempotencyKey } = input;
  if (!Number.isSafeInteger(quantity) || quantity < 1) {
    throw new RangeError(`A quantity of ${quantity} would take no stock or give some away.`);
  }
  return ctx.ledger.place({
    orderId: ctx.ids.next(),
    userId: actor.userId,
    dropId,
    variantId,
    quantity,
    idempotencyKey,
    fingerprint: `${dropId} ${variantId ?? 'only'} ${quantity}`,
  });
}
