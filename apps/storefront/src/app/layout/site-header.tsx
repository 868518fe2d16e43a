import { Avatar } from '@livedrops/ui/avatar';
import { ButtonLink } from '@livedrops/ui/button';
import { Icon } from '@livedrops/ui/icon';
import { SearchBox } from '@livedrops/ui/search-box';
import { TopBar } from '@livedrops/ui/top-bar';
import { VisuallyHidden } from '@livedrops/ui/visually-hidden';
import { paths } from '../../shared/paths.ts';
import { useLocation, useRouter, useSearch } from '../../shared/routing/router-context.ts';
import { stringifySearch } from '../../shared/routing/search-text.ts';
import { useSession } from '../../shared/session/session-query.ts';
import { InboxLink } from './inbox-link.tsx';
import { isCurrent, places } from './places.ts';
import styles from './site-header.module.css';

const readText = ({ q }: Record<string, string>) => ({ q });

/** Logo, the main places, search, and who is signed in. */
export function SiteHeader() {
  const { pathname } = useLocation();
  const router = useRouter();
  const { q = '' } = useSearch(readText);
  const search = (text: string) =>
    router.navigate(`${paths.browse}${stringifySearch({ q: text })}`);
  return (
    <TopBar
      homeHref={paths.home}
      places={places.map(({ href, label }) => ({
        href,
        label,
        current: isCurrent(href, pathname),
      }))}
      search={<SearchBox shortcut="/" defaultValue={q} onSearch={(text) => void search(text)} />}
    >
      <a className={styles.searchLink} href={paths.browse} aria-label="Search">
        <Icon name="magnifying-glass" />
      </a>
      <Account />
    </TopBar>
  );
}

const mineHue = 265;

/** Nothing is shown until it is known who is there: a button that changes under the finger is worse than a gap. */
function Account() {
  const { href, pathname } = useLocation();
  const { user } = useSession();
  if (user === undefined) return <span className={styles.place} />;
  if (user === null) {
    const here = href.startsWith('/sign-') ? undefined : href;
    return (
      <ButtonLink className={styles.signIn} size="sm" href={paths.signIn(here)}>
        Sign in
      </ButtonLink>
    );
  }
  return (
    <>
      <InboxLink pathname={pathname} />
      <a className={styles.place} href={paths.account}>
        <Avatar name={user.name} hue={mineHue} />
        <VisuallyHidden>Account of {user.name}</VisuallyHidden>
      </a>
    </>
  );
}
