import { Outlet } from '@tanstack/react-router';
import { FollowLinks } from '../../shared/routing/follow-links.tsx';
import styles from './app-layout.module.css';
import { SiteHeader } from './site-header.tsx';
import { TabBar } from './tab-bar.tsx';
import { usePageFocus } from './use-page-focus.ts';

/** What stands around every page: skip link, top bar, tab bar on phones. */
export function AppLayout() {
  usePageFocus();
  return (
    <FollowLinks>
      <a className={styles.skip} href="#main">
        Skip to content
      </a>
      <SiteHeader />
      <main id="main" className={styles.main}>
        <Outlet />
      </main>
      <TabBar />
    </FollowLinks>
  );
}
