import type { InboxEntry } from '@livedrops/core/ports/inbox';

/** The page of the storefront that a fact leads to. */
export function toNewsPath({ dropId, orderId }: Pick<InboxEntry, 'dropId' | 'orderId'>): string {
  return orderId === null ? `/drops/${dropId}` : `/orders/${orderId}`;
}
