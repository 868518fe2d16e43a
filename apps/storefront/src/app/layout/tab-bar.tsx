import { Icon } from '@livedrops/ui/icon';
import { VisuallyHidden } from '@livedrops/ui/visually-hidden';
import { useLocation } from '@tanstack/react-router';
import { useRunningOrders } from '../../shared/orders/running-orders-query.ts';
import { paths } from '../../shared/paths.ts';
import { useSession } from '../../shared/session/session-query.ts';
import { isCurrent, type Place, places } from './places.ts';
import styles from './tab-bar.module.css';

const account: Place = {
  href: paths.account,
  label: 'Account',
  shortLabel: 'Account',
  icon: 'user',
};

/** The main places within a thumb's reach. */
export function TabBar() {
  const { pathname } = useLocation();
  const { user } = useSession();
  const running = useRunningOrders().length;
  const shown = user ? [...places, account] : places;
  return (
    <nav className={styles.bar} aria-label="Sections">
      {shown.map(({ href, shortLabel, icon }) => (
        <a key={href} href={href} aria-current={isCurrent(href, pathname) ? 'page' : undefined}>
          <Icon name={icon} />
          {shortLabel}
          {href === paths.orders && running > 0 && (
            <span className={styles.count}>
              {running}
              <VisuallyHidden> held for you</VisuallyHidden>
            </span>
          )}
        </a>
      ))}
    </nav>
  );
}
