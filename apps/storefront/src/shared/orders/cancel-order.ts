import { readAnswer } from '@livedrops/client/read-answer';
import type { QueryClient } from '@tanstack/react-query';
import type { Api } from '../api/api.ts';
import type { Order } from '../api/wire.ts';
import { queryKeys } from '../query/query-keys.ts';
import { rememberOrder } from './remember-order.ts';

interface Shop {
  readonly api: Api;
  readonly queryClient: QueryClient;
}

/** Lets a held order go: its units are free at once. Throws what the API or the line says. */
export async function cancelOrder({ api, queryClient }: Shop, orderId: string): Promise<Order> {
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
