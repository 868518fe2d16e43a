import { useNow } from '../../../shared/clock/page-clock.ts';
import styles from './headline.module.css';
import { sayHeadline } from './say-headline.ts';
import type { HomeDrops } from './sort-drops.ts';

const minuteMs = 60_000;

/** How the shop stands, in two short sentences made from the data. */
export function Headline({ drops }: { readonly drops: HomeDrops }) {
  const nowAt = useNow(minuteMs);
  const startsAt = drops.upcoming.map(({ start_time }) => Date.parse(start_time));
  const { now, next } = sayHeadline({ liveCount: drops.live.length, startsAt, nowAt });
  return (
    <h1 className={styles.headline}>
      {now && (
        <>
          <em>{now}</em>
          {next && <br />}
        </>
      )}
      {next}
      {!now && !next && 'Nothing announced.'}
    </h1>
  );
}
