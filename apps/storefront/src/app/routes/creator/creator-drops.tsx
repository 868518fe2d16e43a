import { Button } from '@livedrops/ui/button';
import { DropCard } from '@livedrops/ui/drop-card';
import { DropRow } from '@livedrops/ui/drop-row';
import { EmptyState } from '@livedrops/ui/empty-state';
import { Icon } from '@livedrops/ui/icon';
import { Message } from '@livedrops/ui/message';
import { Skeleton } from '@livedrops/ui/skeleton';
import type { ReactNode } from 'react';
import type { Creator, Drop } from '../../../shared/api/wire.ts';
import { useClock, useNow } from '../../../shared/clock/page-clock.ts';
import { ShowMore } from '../../../shared/page/show-more.tsx';
import { paths } from '../../../shared/paths.ts';
import { DropActions } from '../calendar/drop-actions.tsx';
import styles from './creator-page.module.css';
import { PastDrops } from './past-drops.tsx';
import type { PhaseQuery, useCreatorDrops } from './use-creator-drops.ts';

const minuteMs = 60_000;

interface PartProps {
  readonly name: string;
  readonly drops: readonly Drop[];
  readonly query: PhaseQuery;
  /** Stands at the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

function Part({ name, drops, query, aside, children }: PartProps) {
  if (drops.length === 0 && !query.hasNextPage) return null;
  return (
    <section className={styles.part} aria-label={name}>
      <div className={styles.partHead}>
        <h2>{name}</h2>
        {aside}
      </div>
      {children}
      <ShowMore query={query} shown={drops.length} label={`Show more: ${name.toLowerCase()}`} />
    </section>
  );
}

interface CreatorDropsProps {
  readonly creator: Pick<Creator, 'creator_id' | 'hue'>;
  readonly shown: ReturnType<typeof useCreatorDrops>;
}

/** What a creator has on: live, coming up, gone. */
export function CreatorDrops({ creator: { creator_id, hue }, shown }: CreatorDropsProps) {
  const { queries, drops, isRead, isError, isFetching, readAgain } = shown;
  const nowAt = useNow(minuteMs);
  if (isError) {
    return (
      <div className={styles.drops}>
        <Message tone="scarce" icon="warning" title="Their drops could not be read">
          <Button size="sm" busy={isFetching} onClick={readAgain}>
            Try again
          </Button>
        </Message>
      </div>
    );
  }
  if (!isRead) return <Skeleton className={styles.cardPlace} />;
  const { live, upcoming, gone } = drops;
  if (live.length + upcoming.length + gone.length === 0) return <NoDrops />;
  return (
    <div className={styles.drops}>
      <Part name="Live now" drops={live} query={queries.live}>
        <LiveDrops drops={live} nowAt={nowAt} />
      </Part>
      <Part
        name="Upcoming"
        drops={upcoming}
        query={queries.upcoming}
        aside={
          <a className={styles.calendar} href={paths.creatorCalendar(creator_id)} download>
            <Icon name="calendar-plus" /> All as .ics
          </a>
        }
      >
        <UpcomingDrops drops={upcoming} />
      </Part>
      <Part name="Past" drops={gone} query={queries.ended}>
        <PastDrops drops={gone} hue={hue} nowAt={nowAt} />
      </Part>
    </div>
  );
}

function LiveDrops({ drops, nowAt }: { readonly drops: readonly Drop[]; readonly nowAt: number }) {
  return (
    <ul className={styles.cards}>
      {drops.map((drop) => (
        <li key={drop.drop_id}>
          <DropCard
            {...linkTo(drop)}
            price={drop.price}
            stock={{ total: drop.stock_count, left: drop.remaining, held: drop.held }}
            state={drop.phase === 'live' ? 'available' : 'all_held'}
            endsAt={Date.parse(drop.end_time)}
            nowAt={nowAt}
          />
        </li>
      ))}
    </ul>
  );
}

function UpcomingDrops({ drops }: { readonly drops: readonly Drop[] }) {
  const clock = useClock();
  return (
    <ul>
      {drops.map((drop) => (
        <li key={drop.drop_id}>
          <DropRow
            {...linkTo(drop)}
            startsAt={Date.parse(drop.start_time)}
            ticker={clock}
            editionSize={drop.stock_count}
            price={drop.price}
            action={<DropActions drop={drop} />}
          />
        </li>
      ))}
    </ul>
  );
}

const NoDrops = () => (
  <EmptyState className={styles.none} title="First drop not announced yet">
    <p>Follow them, and you are told when it is.</p>
  </EmptyState>
);

const linkTo = ({ drop_id, product }: Drop) => ({
  href: paths.drop(drop_id),
  title: product.title,
  picture: product.images[0] ?? null,
  hue: product.hue,
});
