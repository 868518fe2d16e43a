import type { IconName } from '@livedrops/ui/icon';
import { paths } from '../../shared/paths.ts';

export interface Place {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
}

const live: Place = { href: paths.home, label: 'Live now', icon: 'broadcast' };
const calendar: Place = { href: paths.calendar, label: 'Calendar', icon: 'calendar' };
const browse: Place = { href: paths.browse, label: 'Browse', icon: 'squares-four' };
const following: Place = { href: paths.following, label: 'Following', icon: 'users' };
const inbox: Place = { href: paths.inbox, label: 'Inbox', icon: 'tray' };
const orders: Place = { href: paths.orders, label: 'Orders', icon: 'receipt' };

/** Where the bar at the top leads. */
export const places: readonly Place[] = [live, calendar, browse, following, orders];

/** Within a thumb's reach there is room for five; browsing and the account stand in the bar at the top. */
export const guestTabs: readonly Place[] = [live, calendar, browse, orders];
export const ownTabs: readonly Place[] = [live, calendar, following, inbox, orders];

/** Whether a place is the current one; pages below it count. */
export function isCurrent(href: string, pathname: string): boolean {
  return href === paths.home ? pathname === paths.home : `${pathname}/`.startsWith(`${href}/`);
}
