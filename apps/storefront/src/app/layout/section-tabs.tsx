import { type Tab, TabBar } from '@livedrops/ui/tab-bar';
import { useUnseenCount } from '../../shared/inbox/inbox-counts-query.ts';
import { useRunningOrders } from '../../shared/orders/running-orders-query.ts';
import { paths } from '../../shared/paths.ts';
import { useLocation } from '../../shared/routing/router-context.ts';
import { useSession } from '../../shared/session/session-query.ts';
import { guestTabs, isCurrent, ownTabs } from './places.ts';

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
      tabs={(user ? ownTabs : guestTabs).map(({ href, label, icon }) => ({
        href,
        label: href === paths.home ? 'Live' : label,
        icon,
        current: isCurrent(href, pathname),
        count: waiting[href],
      }))}
    />
  );
}
