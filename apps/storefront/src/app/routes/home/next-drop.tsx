import { Countdown } from '@livedrops/ui/countdown';

import { Picture } from '@livedrops/ui/picture';
import { Price } from '@livedrops/ui/price';
import type { Drop } from '../../../shared/api/wire.ts';
import { useClock } from '../../../shared/clock/page-clock.ts';
import { paths } from '../../../shared/paths.ts';
import { hueStyle } from '../../../shared/theme/hue-style.ts';
import styles from './next-drop.module.css';

/** Nobody is live: the next drop and the time until it opens stand large. */
export function NextDrop({ drop }: { readonly drop: Drop }) {
  const ticker = useClock();
  return (
    <article className={styles.card} style={hueStyle(drop.product.hue)}>
      <Picture
        className={styles.picture}
        source={drop.product.images[0] ?? null}
        sizes="(width >= 900px) 410px, 92vw"
        priority
        focus="50% 56%"
      />
      <div className={styles.body}>
        <p className={styles.label}>Opens in</p>
        <Countdown
          className={styles.time}
          remaining={{ targetAt: Date.parse(drop.start_time), ticker }}
          label="Opens in"
          size="hero"
        />
        <div>
          <h2 className={styles.title}>
            <a href={paths.drop(drop.drop_id)}>{drop.product.title}</a>
          </h2>
          <p>{drop.creator.profile_name}</p>
        </div>
        <p className={styles.facts}>
          Edition of {drop.stock_count.toLocaleString('en-GB')}
          <Price value={drop.price} size="hero" />
        </p>
      </div>
    </article>
  );
}
