import { Countdown } from '@livedrops/ui/countdown';
import { EditionStamp } from '@livedrops/ui/edition-stamp';

import { Picture } from '@livedrops/ui/picture';
import { Price } from '@livedrops/ui/price';
import { type UnitCounts, UnitGrid } from '@livedrops/ui/unit-grid';
import type { Order } from '../../shared/api/wire.ts';
import { useClock } from '../../shared/clock/page-clock.ts';
import { paths } from '../../shared/paths.ts';
import { hueStyle } from '../../shared/theme/hue-style.ts';
import styles from './order-hero.module.css';

export interface OrderHeroProps {
  readonly order: Order;
  /** The edition as it stands now; null while it is not known. */
  readonly stock: UnitCounts | null;
}

/** What the order is about: its numbers once it is paid, its time while it runs. */
export function OrderHero({ order, stock }: OrderHeroProps) {
  const { item, unit_numbers, edition_size, total } = order;
  return (
    <div className={styles.hero} style={hueStyle(item.hue)}>
      <Picture
        className={styles.picture}
        source={item.image}
        sizes="(width >= 900px) 300px, 92vw"
        focus="50% 56%"
      />
      <div className={styles.body}>
        <div>
          <h2 id="order-title" data-page-heading tabIndex={-1}>
            <a href={paths.drop(order.drop_id)}>{item.title}</a>
          </h2>
          <p>{item.creator_name}</p>
        </div>
        {unit_numbers.length > 0 ? (
          <EditionStamp
            unitNumbers={unit_numbers}
            editionSize={edition_size}
            aside={<Price value={total} size="hero" />}
          >
            yours
          </EditionStamp>
        ) : (
          <Standing order={order} />
        )}
        <div className={styles.units}>
          {stock && <UnitGrid {...stock} mine={unit_numbers} on="field" />}
        </div>
      </div>
    </div>
  );
}

/** No number yet: the time that is left, or how many were meant. */
function Standing({ order }: { readonly order: Order }) {
  const ticker = useClock();
  const { status, quantity, total, edition_size } = order;
  return (
    <div className={styles.standing}>
      {status === 'pending' ? (
        <>
          <Countdown
            remaining={{ targetAt: Date.parse(order.hold_expires_at), ticker }}
            label="Held for"
            size="hero"
          />
          <p>held for you</p>
        </>
      ) : (
        <p>
          {quantity} of {edition_size}, not bought
        </p>
      )}
      <Price value={total} size="hero" />
    </div>
  );
}
