import { Button } from '@livedrops/ui/button';
import { DropCard } from '@livedrops/ui/drop-card';
import { DropRow } from '@livedrops/ui/drop-row';
import { GoneRow } from '@livedrops/ui/gone-row';
import { Message } from '@livedrops/ui/message';
import { Skeleton } from '@livedrops/ui/skeleton';
import type { ReactNode } from 'react';
import { RemindRow } from '../../../features/reminders/remind-row.tsx';
import type { Drop } from '../../../shared/api/wire.ts';
import { useClock, useNow } from '../../../shared/clock/page-clock.ts';
import { toAvatar } from '../../../shared/creator/to-avatar.ts';
import { ShowMore } from '../../../shared/page/show-more.tsx';
import { paths } from '../../../shared/paths.ts';
import styles from './creator-page.module.css';
import { type PhaseQuery, useCreatorDrops } from './use-creator-drops.ts';

const minuteMs = 60_000;

interface PartProps {
  readonly name: string;
  readonly drops: readonly Drop[];
  readonly query: PhaseQuery;
  readonly children: (drop: Drop) => ReactNode;
}

function Part({ name, drops, query, children }: PartProps) {
  if (drops.length === 0 && !query.hasNextPage) return null;
  return (
    <section className={styles.part} aria-label={name}>
      <h2>{name}</h2>
      <ul>
        {drops.map((drop) => (
          <li key={drop.drop_id}>{children(drop)}</li>
        ))}
      </ul>
      <ShowMore query={query} shown={drops.length} label={`Show more: ${name.toLowerCase()}`} />
    </section>
  );
}

/** What a creator has on: live, coming up, gone. */
export function CreatorDrops({ creatorId }: { readonly creatorId: string }) {
  const { queries, drops, isRead, isError, isFetching, readAgain } = useCreatorDrops(creatorId);
  const clock = useClock();
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
  if (live.length + upcoming.length + gone.length === 0) {
    return <p className={styles.none}>No drops yet.</p>;
  }
  return (
    <div className={styles.drops}>
      <Part name="Live now" drops={live} query={queries.live}>
        {(drop) => (
          <DropCard
            {...linkTo(drop)}
            creator={toAvatar(drop.creator)}
            price={drop.price}
            stock={{ total: drop.stock_count, left: drop.remaining, held: drop.held }}
            state={drop.phase === 'live' ? 'available' : 'all_held'}
            endsAt={Date.parse(drop.end_time)}
            nowAt={nowAt}
          />
        )}
      </Part>
      <Part name="Upcoming" drops={upcoming} query={queries.upcoming}>
        {(drop) => (
          <DropRow
            {...linkTo(drop)}
            creator={drop.creator.profile_name}
            startsAt={Date.parse(drop.start_time)}
            ticker={clock}
            editionSize={drop.stock_count}
            price={drop.price}
            action={<RemindRow drop={drop} />}
          />
        )}
      </Part>
      <Part name="Past" drops={gone} query={queries.ended}>
        {(drop) => <GoneRow {...linkTo(drop)} sold={drop.sold} soldOutInMs={soldOutInMs(drop)} />}
      </Part>
    </div>
  );
}

const linkTo = ({ drop_id, product }: Drop) => ({
  href: paths.drop(drop_id),
  title: product.title,
  picture: product.images[0] ?? null,
  hue: product.hue,
});

const soldOutInMs = ({ sold_out_time, start_time }: Drop) =>
  sold_out_time === null ? null : Date.parse(sold_out_time) - Date.parse(start_time);
