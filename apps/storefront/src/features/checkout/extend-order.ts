import { readAnswer } from '@livedrops/client/read-answer';
import type { Order } from '../../shared/api/wire.ts';
import { rememberOrder } from '../../shared/orders/remember-order.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';
import type { Checkout } from './checkout.ts';

/** Adds the hold's own length to it, once. Throws what the API or the line says. */
export async function extendOrder({ api, queryClient }: Checkout, orderId: string): Promise<Order> {
  const params = { path: { id: orderId } };
  try {
    const extended = await readAnswer(api.POST('/orders/{id}/extend', { params }));
    await rememberOrder(queryClient, extended);
    return extended;
  } catch (error) {
    // A lost answer may have extended it all the same: the order itself says so.
    void queryClient.invalidateQueries({ queryKey: queryKeys.order(orderId) });
    void queryClient.invalidateQueries({ queryKey: queryKeys.orderLists });
    throw error;
  }
}
