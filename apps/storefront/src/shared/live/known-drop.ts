import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Drop, NotificationPage, Order, Picture, ProductPage } from '../api/wire.ts';
import { queryKeys } from '../query/query-keys.ts';
import { type CachedDrops, listedDrops } from './listed-drops.ts';

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
  const lists = cached<CachedDrops>(queryClient, queryKeys.dropLists);
  return lists.flatMap(listedDrops).find(({ drop_id }) => drop_id === dropId);
}

/** What a drop looks like, what it is called, and what it sells. */
export interface DropFace {
  readonly title: string;
  readonly hue: number;
  readonly picture: Picture | null;
  /** Left out where it is not known. */
  readonly edition?: { readonly units: number; readonly price: Drop['price'] };
}

type Shown = Pick<Drop['product'], 'title' | 'hue' | 'images'>;

const faceOf = ({ title, hue, images }: Shown) => ({ title, hue, picture: images[0] ?? null });

/** The face of a drop from whatever is cached: events carry ids and names only, and a crowd must not ask at once. */
export function knownFace(queryClient: QueryClient, dropId: string): DropFace | undefined {
  const drop = knownDrop(queryClient, dropId);
  if (drop) {
    const edition = { units: drop.stock_count, price: drop.price };
    return { ...faceOf(drop.product), edition };
  }
  const product = cached<ProductPage>(queryClient, queryKeys.productPages)
    .flatMap(({ items }) => items)
    .find((item) => item.drop?.drop_id === dropId);
  if (product?.drop) {
    const edition = { units: product.drop.stock_count, price: product.price };
    return { ...faceOf(product), edition };
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
