import { Avatar } from '@livedrops/ui/avatar';
import { ButtonLink } from '@livedrops/ui/button';
import { Icon } from '@livedrops/ui/icon';
import { Logo } from '@livedrops/ui/logo';
import { useLocation } from '@tanstack/react-router';
import { paths } from '../../shared/paths.ts';
import { useSession } from '../../shared/session/session-query.ts';
import { isCurrent, places } from './places.ts';
import { SearchBox } from './search-box.tsx';
import styles from './site-header.module.css';

const mineHue = 265;

/** Logo, the main places, search, and who is signed in. */
export function SiteHeader() {
  const { pathname, href } = useLocation();
  return (
    <header className={styles.header}>
      <a className={styles.home} href={paths.home} aria-label="LiveDrops, home">
        <Logo />
      </a>
      <nav className={styles.nav} aria-label="Main">
        {places.map((place) => (
          <a
            key={place.href}
            href={place.href}
            aria-current={isCurrent(place.href, pathname) ? 'page' : undefined}
          >
            {place.label}
          </a>
        ))}
      </nav>
      <SearchBox className={styles.search} />
      <a className={styles.searchLink} href={`${paths.browse}#search`} aria-label="Search">
        <Icon name="magnifying-glass" />
      </a>
      <Account here={href} />
    </header>
  );
}

/** Nothing is shown until it is known who is there: a button that changes under the finger is worse than a gap. */
function Account({ here }: { readonly here: string }) {
  const { user } = useSession();
  if (user === undefined) return <span className={styles.unknown} />;
  if (user === null) {
    const isSigningIn = here.startsWith('/sign-');
    return (
      <ButtonLink
        className={styles.signIn}
        size="sm"
        href={paths.signIn(isSigningIn ? undefined : here)}
      >
        Sign in
      </ButtonLink>
    );
  }
  return (
    <a className={styles.account} href={paths.account} aria-label={`Account of ${user.name}`}>
      <Avatar name={user.name} hue={mineHue} />
    </a>
  );
}
