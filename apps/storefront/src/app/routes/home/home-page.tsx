import { useQuery } from '@tanstack/react-query';
import {
  endedDropsQuery,
  liveDropsQuery,
  upcomingDropsQuery,
} from '../../../features/drops/drop-queries.ts';
import { useApi } from '../../../shared/api/api.ts';
import { useRunningOrders } from '../../../shared/orders/running-orders-query.ts';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { DropsUnavailable } from './drops-unavailable.tsx';
import { EmptyShop } from './empty-shop.tsx';
import { Headline } from './headline.tsx';
import styles from './home-page.module.css';
import { HomeSkeleton } from './home-skeleton.tsx';
import { JustGone } from './just-gone.tsx';
import { LiveRail } from './live-rail.tsx';
import { NextDrop } from './next-drop.tsx';
import { RunningHolds } from './running-holds.tsx';
import { sortDrops } from './sort-drops.ts';
import { StaleNote } from './stale-note.tsx';
import { UpNext } from './up-next.tsx';

const goneShown = 4;

/** Live now, up next, just gone; what waits for the visitor stands first. */
export function HomePage() {
  usePageTitle(null);
  const api = useApi();
  const live = useQuery(liveDropsQuery(api));
  const upcoming = useQuery(upcomingDropsQuery(api));
  const ended = useQuery(endedDropsQuery(api));
  const running = useRunningOrders();

  if (!live.data || !upcoming.data) {
    const failed = live.isError || upcoming.isError;
    const retry = () => void Promise.all([live.refetch(), upcoming.refetch(), ended.refetch()]);
    const busy = live.isFetching || upcoming.isFetching;
    return failed ? <DropsUnavailable busy={busy} onRetry={retry} /> : <HomeSkeleton />;
  }

  const drops = sortDrops([live.data.items, upcoming.data.items, ended.data?.items]);
  const [next, ...later] = drops.upcoming;
  const nobodyLive = drops.live.length === 0;
  if (nobodyLive && !next && drops.gone.length === 0) return <EmptyShop />;
  return (
    <div className={styles.page}>
      <Headline drops={drops} />
      {(live.isError || upcoming.isError) && <StaleNote from={live.data.server_time} />}
      <div className={styles.main}>
        {nobodyLive ? next && <NextDrop drop={next} /> : <LiveRail drops={drops.live} />}
      </div>
      <aside className={styles.side}>
        <RunningHolds orders={running} />
        <UpNext drops={nobodyLive ? later : drops.upcoming} />
        <JustGone drops={drops.gone.slice(0, goneShown)} />
      </aside>
    </div>
  );
}
