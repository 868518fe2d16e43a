import { DropCard } from '@livedrops/ui/drop-card';
import { useRef, useState } from 'react';
import type { Drop } from '../../../shared/api/wire.ts';
import { useNow } from '../../../shared/clock/page-clock.ts';
import { toAvatar } from '../../../shared/creator/to-avatar.ts';
import { paths } from '../../../shared/paths.ts';
import styles from './live-rail.module.css';
import { useRailOrder } from './use-rail-order.ts';

const minuteMs = 60_000;
const startPxMax = 8;
/** Pictures that are in view before anybody scrolls. */
const firstPictures = 2;

function stateOf({ phase, stock_label }: Drop) {
  return phase === 'live' ? 'available' : stock_label === 'all_held' ? 'all_held' : 'sold_out';
}

/** What is live: a rail on a phone, one wide card and pairs on a desk. */
export function LiveRail({ drops }: { readonly drops: readonly Drop[] }) {
  const nowAt = useNow(minuteMs);
  const rail = useRef<HTMLUListElement>(null);
  const [isAtStart, setIsAtStart] = useState(true);
  const { items, newCount, showNew } = useRailOrder(drops, ({ drop_id }) => drop_id, isAtStart);

  function goToNew(): void {
    showNew();
    rail.current?.scrollTo({ left: 0, behavior: 'smooth' });
  }

  return (
    <section aria-label="Live now" className={styles.section}>
      {newCount > 0 && (
        <button type="button" className={styles.fresh} onClick={goToNew}>
          {newCount} new live
        </button>
      )}
      <ul
        ref={rail}
        className={styles.rail}
        onScroll={({ currentTarget }) =>
          setIsAtStart(Math.abs(currentTarget.scrollLeft) <= startPxMax)
        }
      >
        {items.map((drop, index) => (
          <li key={drop.drop_id}>
            <DropCard
              href={paths.drop(drop.drop_id)}
              title={drop.product.title}
              creator={toAvatar(drop.creator)}
              picture={drop.product.images[0] ?? null}
              hue={drop.product.hue}
              price={drop.price}
              stock={{ total: drop.stock_count, left: drop.remaining, held: drop.held }}
              state={stateOf(drop)}
              endsAt={Date.parse(drop.end_time)}
              nowAt={nowAt}
              priority={index < firstPictures}
              headingLevel={2}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
