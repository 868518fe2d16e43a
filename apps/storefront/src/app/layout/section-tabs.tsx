import { type Tab, TabBar } from '@livedrops/ui/tab-bar';
import { useUnseenCount } from '../../shared/inbox/inbox-counts-query.ts';
import { useRunningOrders } from '../../shared/orders/running-orders-query.ts';
import { paths } from '../../shared/paths.ts';
import { useLocation } from '../../shared/routing/router-context.ts';
import { useSession } from '../../shared/session/session-query.ts';
import { accountPlace, inboxPlace, isCurrent, places } from './places.ts';

/** Inbox before orders, as on the bar above. */
const ownPlaces = places.toSpliced(-1, 0, inboxPlace).concat(accountPlace);

/** The main places within a thumb's reach, and what is held there. */
export function SectionTabs() {
  const { pathname } = useLocation();
  const { user } = useSession();
  const held = useRunningOrders().length;
  const unseen = useUnseenCount();
  // The buy area stands at the foot of a drop's page: two bars would leave no room for the drop.
  if (pathname.startsWith(paths.drop(''))) return null;
  const waiting: Record<string, Tab['count']> = {
    ...(held > 0 && { [paths.orders]: { value: held, label: 'held for you' } }),
    ...(unseen > 0 && { [paths.inbox]: { value: unseen, label: 'new' } }),
  };
  return (
    <TabBar
      aria-label="Sections"
      tabs={(user ? ownPlaces : places).map(({ href, label, icon }) => ({
        href,
        label: href === paths.home ? 'Live' : label,
        icon,
        current: isCurrent(href, pathname),
        count: waiting[href],
      }))}
    />
  );
}
