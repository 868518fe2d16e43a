import { dropStock } from './drop-stock.ts';
import { emitOrderEvent, emitStockChange } from './emit-event.ts';
import { instant } from './to-wire.ts';
import { mustHave, type World, type WorldOrder } from './world.ts';

type Ending = 'expired' | 'cancelled' | 'drop_cancelled';

/** Ends a running hold and gives its units back, exactly once. */
export function endHold(world: World, order: WorldOrder, ending: Ending): void {
  const drop = mustHave(world.drops, order.dropId);
  const variant = drop.variants.find(({ variantId }) => variantId === order.variantId);
  const before = dropStock(drop).remaining;
  if (variant) variant.held -= order.quantity;
  order.status = ending === 'cancelled' ? 'cancelled' : 'failed';
  if (ending === 'expired') order.failureReason = 'hold_expired';
  if (ending === 'drop_cancelled') order.failureReason = 'drop_cancelled';
  order.timeline.push({
    kind: ending,
    at: instant(world.now()),
    card_last4: null,
    decline_code: null,
  });
  emitOrderEvent(world, order, ending === 'expired' ? 'order.expired' : 'order.cancelled');
  emitStockChange(world, drop, before);
}
