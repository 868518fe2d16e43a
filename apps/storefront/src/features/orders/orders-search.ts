import type { OrderStatus } from '../../shared/api/wire.ts';
import { paths } from '../../shared/paths.ts';
import { stringifySearch } from '../../shared/routing/search-text.ts';

/** What the list shows: everything, or orders of one status. */
export interface OrdersSearch {
  readonly status?: OrderStatus;
}

/** The filters of the list, in the order of an order's life. */
export const orderFilters = [
  { status: undefined, label: 'All' },
  { status: 'pending', label: 'Running' },
  { status: 'confirmed', label: 'Paid' },
  { status: 'failed', label: 'Failed' },
  { status: 'cancelled', label: 'Cancelled' },
] as const satisfies readonly { status: OrderStatus | undefined; label: string }[];

/** Reads the address; an unknown status is no filter. */
export function readOrdersSearch(raw: Record<string, unknown>): OrdersSearch {
  const filter = orderFilters.find(({ status }) => status && status === raw['status']);
  return filter?.status ? { status: filter.status } : {};
}

/** The list's address, or that of an order beside it, with the filter kept. */
export function ordersHref(search: OrdersSearch, orderId?: string): string {
  return `${orderId ? paths.order(orderId) : paths.orders}${stringifySearch({ ...search })}`;
}
