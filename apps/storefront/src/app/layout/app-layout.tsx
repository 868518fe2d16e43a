import { AnnouncerRegions } from '@livedrops/ui/announcer';
import { PageShell } from '@livedrops/ui/page-layout';
import { lazy, Suspense } from 'react';
import { FollowLinks } from '../../shared/routing/follow-links.tsx';
import { useScrollRestoration } from '../../shared/routing/restore-scroll.ts';
import { useSessionStream } from '../../shared/session/use-session-stream.ts';
import { PageView } from '../page-view.tsx';
import { SectionTabs } from './section-tabs.tsx';
import { SiteHeader } from './site-header.tsx';
import { usePageFocus } from './use-page-focus.ts';

// The first paint needs no news: there are none yet.
const LiveOverlay = lazy(async () => ({
  default: (await import('./live-overlay.tsx')).LiveOverlay,
}));

const below = (
  <>
    <SectionTabs />
    <Suspense>
      <LiveOverlay />
    </Suspense>
  </>
);

/** What stands around every page: skip link, top bar, tab bar on phones, news and the state of the connection. */
export function AppLayout() {
  useScrollRestoration();
  usePageFocus();
  useSessionStream();
  return (
    <AnnouncerRegions>
      <FollowLinks>
        <PageShell top={<SiteHeader />} bottom={below}>
          <PageView />
        </PageShell>
      </FollowLinks>
    </AnnouncerRegions>
  );
}
