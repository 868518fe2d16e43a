import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Drop, NotificationPage, Order, Picture, ProductPage } from '../api/wire.ts';
import { queryKeys } from '../query/query-keys.ts';

interface List<Item> {
  readonly items: readonly Item[];
}

/** Everything that is cached under the keys that begin so. */
function cached<Data>(queryClient: QueryClient, queryKey: readonly string[]): readonly Data[] {
  const found = queryClient.getQueriesData<Data>({ queryKey });
  return found.flatMap(([, data]) => (data ? [data] : []));
}

/** A drop from whatever is cached. */
export function knownDrop(queryClient: QueryClient, dropId: string): Drop | undefined {
  const single = queryClient.getQueryData<Drop>(queryKeys.drop(dropId));
  if (single) return single;
  const lists = cached<Partial<List<Drop>>>(queryClient, queryKeys.dropLists);
  return lists.flatMap(({ items = [] }) => items).find(({ drop_id }) => drop_id === dropId);
}

/** What a drop looks like, and what it is called. */
export interface DropFace {
  readonly title: string;
  readonly hue: number;
  readonly picture: Picture | null;
}

/** The face of a drop from whatever is cached: events carry ids and names only, and a crowd must not ask at once. */
export function knownFace(queryClient: QueryClient, dropId: string): DropFace | undefined {
  const drop = knownDrop(queryClient, dropId);
  const product =
    drop?.product ??
    cached<ProductPage>(queryClient, queryKeys.productPages)
      .flatMap(({ items }) => items)
      .find((item) => item.drop?.drop_id === dropId);
  if (product) {
    return { title: product.title, hue: product.hue, picture: product.images[0] ?? null };
  }
  const told = cached<InfiniteData<NotificationPage>>(queryClient, queryKeys.notificationLists)
    .flatMap(({ pages }) => pages.flatMap(({ items }) => items))
    .find((entry) => entry.drop.drop_id === dropId);
  if (told) return told.drop;
  const order = queryClient
    .getQueryData<List<Order>>(queryKeys.runningOrders)
    ?.items.find(({ drop_id }) => drop_id === dropId)?.item;
  return order && { title: order.title, hue: order.hue, picture: order.image };
}
