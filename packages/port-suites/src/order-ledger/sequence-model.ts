/** The rules of an order once more, written down as simply as they can be said, to judge a ledger by. */
export interface ModelOrder {
  readonly buyer: number;
  readonly quantity: number;
  readonly createdAt: number;
  expiresAt: number;
  extended: boolean;
  status: 'pending' | 'confirmed' | 'failed' | 'cancelled';
  lapsed: boolean;
  payment: 'none' | 'processing' | 'declined' | 'approved' | 'refund_due';
}

export interface Model {
  readonly stock: number;
  readonly limit: number;
  readonly endAt: number;
  readonly holdTtlMs: number;
  cancelled: boolean;
  readonly orders: ModelOrder[];
}

export function unitsOf(model: Model, ...statuses: readonly ModelOrder['status'][]): number {
  return model.orders
    .filter((order) => statuses.includes(order.status))
    .reduce((sum, order) => sum + order.quantity, 0);
}

export function expectedPlacement(
  model: Model,
  asked: { readonly buyer: number; readonly quantity: number; readonly now: number },
): string {
  if (model.cancelled) return 'drop.cancelled';
  if (asked.now >= model.endAt) return 'drop.ended';
  const left = model.stock - unitsOf(model, 'pending', 'confirmed');
  if (left === 0) return 'stock.sold_out';
  const own = model.orders.filter((order) => order.buyer === asked.buyer);
  const owned = unitsOf({ ...model, orders: own }, 'pending', 'confirmed');
  if (owned + asked.quantity > model.limit) return 'order.customer_limit';
  return asked.quantity > left ? 'stock.insufficient' : 'ok';
}

export function expectedHeldMove(order: ModelOrder, now: number): string {
  if (order.status === 'pending') return now < order.expiresAt ? 'ok' : 'order.hold_expired';
  return order.lapsed ? 'order.hold_expired' : 'order.invalid_transition';
}
