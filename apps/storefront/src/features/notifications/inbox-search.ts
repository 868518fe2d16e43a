import type { NotificationGroup } from '../../shared/api/wire.ts';
import { paths } from '../../shared/paths.ts';
import { stringifySearch } from '../../shared/routing/search-text.ts';

/** What the inbox shows. */
export const inboxGroups = [
  { group: 'all', label: 'All' },
  { group: 'starts', label: 'Starts' },
  { group: 'stock', label: 'Stock' },
  { group: 'orders', label: 'Orders' },
] as const satisfies readonly { group: NotificationGroup; label: string }[];

/** Reads the address; an unknown group is all of it. */
export function readInboxSearch(raw: Record<string, unknown>): {
  readonly group: NotificationGroup;
} {
  return { group: inboxGroups.find(({ group }) => group === raw['show'])?.group ?? 'all' };
}

/** The address of the inbox with one group of news. */
export const inboxHref = (group: NotificationGroup): string =>
  `${paths.inbox}${stringifySearch({ show: group === 'all' ? undefined : group })}`;
