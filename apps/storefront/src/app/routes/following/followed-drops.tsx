import { Button, ButtonLink } from '@livedrops/ui/button';
import { DropCard } from '@livedrops/ui/drop-card';
import { DropRow } from '@livedrops/ui/drop-row';
import { EmptyState } from '@livedrops/ui/empty-state';
import { Message } from '@livedrops/ui/message';
import { Skeleton } from '@livedrops/ui/skeleton';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { calendarQuery } from '../../../features/drops/calendar-query.ts';
import { liveDropsQuery } from '../../../features/drops/drop-queries.ts';
import { RemindRow } from '../../../features/reminders/remind-row.tsx';
import { useApi } from '../../../shared/api/api.ts';
import type { Drop } from '../../../shared/api/wire.ts';
import { useClock, useNow } from '../../../shared/clock/page-clock.ts';
import { toAvatar } from '../../../shared/creator/to-avatar.ts';
import { ShowMore } from '../../../shared/page/show-more.tsx';
import { paths } from '../../../shared/paths.ts';
import styles from './following-page.module.css';

const minuteMs = 60_000;

const linkTo = ({ drop_id, product }: Drop) => ({
  href: paths.drop(drop_id),
  title: product.title,
  picture: product.images[0] ?? null,
  hue: product.hue,
});

interface FollowedDropsProps {
  /** Undefined: it is not known yet whom one follows. */
  readonly creatorIds: readonly string[] | undefined;
}

/** What the followed creators have live and to come. */
export function FollowedDrops({ creatorIds }: FollowedDropsProps) {
  const api = useApi();
  const live = useQuery(liveDropsQuery(api));
  const upcoming = useInfiniteQuery(calendarQuery(api));
  const clock = useClock();
  if (live.isError || (upcoming.isError && !upcoming.isFetchNextPageError)) {
    const retry = () => void Promise.all([live.refetch(), upcoming.refetch()]);
    return (
      <Message tone="scarce" icon="warning" title="Their drops could not be read">
        <Button size="sm" busy={live.isFetching || upcoming.isFetching} onClick={retry}>
          Try again
        </Button>
      </Message>
    );
  }
  if (!creatorIds || !live.data || !upcoming.data) return <Skeleton className={styles.cardPlace} />;
  const ofFollowed = ({ creator }: Drop) => creatorIds.includes(creator.creator_id);
  const on = live.data.items.filter(ofFollowed);
  const next = upcoming.data.pages
    .flatMap(({ items }) => items)
    .filter((drop) => drop.phase === 'scheduled' && ofFollowed(drop));
  const later = <ShowMore query={upcoming} label="Show later drops" />;
  if (on.length + next.length === 0) {
    return (
      <>
        <EmptyState
          title={
            upcoming.hasNextPage ? 'Nothing of theirs comes soon' : 'Nothing is announced by them'
          }
        >
          <p>You are told as soon as one of them announces a drop.</p>
          <ButtonLink href={paths.calendar}>See what others have</ButtonLink>
        </EmptyState>
        {later}
      </>
    );
  }
  return (
    <>
      {on.length > 0 && <LiveNow drops={on} />}
      {next.length > 0 && (
        <section className={styles.part} aria-label="Upcoming">
          <h2>Upcoming</h2>
          <ul>
            {next.map((drop) => (
              <li key={drop.drop_id}>
                <DropRow
                  {...linkTo(drop)}
                  creator={drop.creator.profile_name}
                  startsAt={Date.parse(drop.start_time)}
                  ticker={clock}
                  editionSize={drop.stock_count}
                  price={drop.price}
                  action={<RemindRow drop={drop} />}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {later}
    </>
  );
}

function LiveNow({ drops }: { readonly drops: readonly Drop[] }) {
  const nowAt = useNow(minuteMs);
  return (
    <section className={styles.part} aria-label="Live now">
      <h2>Live now</h2>
      <ul className={styles.cards}>
        {drops.map((drop) => (
          <li key={drop.drop_id}>
            <DropCard
              {...linkTo(drop)}
              creator={toAvatar(drop.creator)}
              price={drop.price}
              stock={{ total: drop.stock_count, left: drop.remaining, held: drop.held }}
              state={drop.phase === 'live' ? 'available' : 'all_held'}
              endsAt={Date.parse(drop.end_time)}
              nowAt={nowAt}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
