import type { QueryClient } from '@tanstack/react-query';
import type { Drop, Order } from '../api/wire.ts';
import { queryKeys } from '../query/query-keys.ts';

interface List<Item> {
  readonly items: readonly Item[];
}

/** The name of what a drop sells, from whatever is cached; events of orders carry ids only. */
export function titleOfDrop(queryClient: QueryClient, dropId: string): string | undefined {
  const single = queryClient.getQueryData<Drop>(queryKeys.drop(dropId))?.product.title;
  if (single) return single;
  const running = queryClient.getQueryData<List<Order>>(queryKeys.runningOrders)?.items;
  const order = running?.find(({ drop_id }) => drop_id === dropId);
  if (order) return order.item.title;
  for (const [, list] of queryClient.getQueriesData<List<Drop>>({
    queryKey: queryKeys.dropLists,
  })) {
    const drop = list?.items.find(({ drop_id }) => drop_id === dropId);
    if (drop) return drop.product.title;
  }
  return undefined;
}
