import { paths } from '../../shared/paths.ts';
import { useSession } from '../../shared/session/session-query.ts';

/** Logo, the main places, search and who is signed in. */
export function SiteHeader() {
  const { user } = useSession();
  return (
    <header>
      <a href={paths.home}>livedrops</a>
      <nav aria-label="Main">
        <a href={paths.home}>Live now</a>
        <a href={paths.browse}>Browse</a>
        <a href={paths.orders}>Orders</a>
      </nav>
      {user === null && <a href={paths.signIn()}>Sign in</a>}
      {user && <a href={paths.account}>{user.name}</a>}
    </header>
  );
}
