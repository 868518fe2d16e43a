import { readAnswer } from '@livedrops/client/read-answer';
import type { Order } from '../../shared/api/wire.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';
import type { Checkout } from './checkout.ts';
import { rememberOrder } from './remember-order.ts';

/** Lets a held order go: its units are free at once. Throws what the API or the line says. */
export async function cancelOrder({ api, queryClient }: Checkout, orderId: string): Promise<Order> {
  const params = { path: { id: orderId } };
  try {
    const cancelled = await readAnswer(api.POST('/orders/{id}/cancel', { params }));
    await rememberOrder(queryClient, cancelled);
    return cancelled;
  } catch (error) {
    // It may have been paid or have lapsed meanwhile: the order itself says so.
    void queryClient.invalidateQueries({ queryKey: queryKeys.order(orderId) });
    void queryClient.invalidateQueries({ queryKey: queryKeys.orderLists });
    throw error;
  }
}
