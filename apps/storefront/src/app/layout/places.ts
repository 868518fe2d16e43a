import type { IconName } from '@livedrops/ui/icon';
import { paths } from '../../shared/paths.ts';

export interface Place {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
}

/** Where the main navigation leads. */
export const places: readonly Place[] = [
  { href: paths.home, label: 'Live now', icon: 'broadcast' },
  { href: paths.browse, label: 'Browse', icon: 'squares-four' },
  { href: paths.orders, label: 'Orders', icon: 'receipt' },
];

export const inboxPlace: Place = { href: paths.inbox, label: 'Inbox', icon: 'tray' };

export const accountPlace: Place = { href: paths.account, label: 'Account', icon: 'user' };

/** Whether a place is the current one; pages below it count. */
export function isCurrent(href: string, pathname: string): boolean {
  return href === paths.home ? pathname === paths.home : `${pathname}/`.startsWith(`${href}/`);
}
