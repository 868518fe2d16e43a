import { TabBar } from '@livedrops/ui/tab-bar';
import { useRunningOrders } from '../../shared/orders/running-orders-query.ts';
import { paths } from '../../shared/paths.ts';
import { useLocation } from '../../shared/routing/router-context.ts';
import { useSession } from '../../shared/session/session-query.ts';
import { accountPlace, isCurrent, places } from './places.ts';

/** The main places within a thumb's reach, and what is held there. */
export function SectionTabs() {
  const { pathname } = useLocation();
  const { user } = useSession();
  const held = useRunningOrders().length;
  // The buy area stands at the foot of a drop's page: two bars would leave no room for the drop.
  if (pathname.startsWith(paths.drop(''))) return null;
  const count = held > 0 ? { value: held, label: 'held for you' } : undefined;
  return (
    <TabBar
      aria-label="Sections"
      tabs={(user ? [...places, accountPlace] : places).map(({ href, label, icon }) => ({
        href,
        label: href === paths.home ? 'Live' : label,
        icon,
        current: isCurrent(href, pathname),
        count: href === paths.orders ? count : undefined,
      }))}
    />
  );
}
