import { DropRow } from '@livedrops/ui/drop-row';
import { RemindRow } from '../../../features/reminders/remind-row.tsx';
import type { Drop } from '../../../shared/api/wire.ts';
import { useClock } from '../../../shared/clock/page-clock.ts';
import { paths } from '../../../shared/paths.ts';
import styles from './home-section.module.css';

const shown = 6;

/** The departure board: when, what, how many. */
export function UpNext({ drops }: { readonly drops: readonly Drop[] }) {
  const clock = useClock();
  if (drops.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="up-next">
      <div className={styles.head}>
        <h2 id="up-next">Up next</h2>
        {drops.length > shown && <a href={`${paths.browse}?state=upcoming`}>All upcoming</a>}
      </div>
      <ol>
        {drops.slice(0, shown).map((drop) => (
          <li key={drop.drop_id}>
            <DropRow
              href={paths.drop(drop.drop_id)}
              title={drop.product.title}
              creator={drop.creator.profile_name}
              picture={drop.product.images[0] ?? null}
              hue={drop.product.hue}
              startsAt={Date.parse(drop.start_time)}
              ticker={clock}
              editionSize={drop.stock_count}
              price={drop.price}
              action={<RemindRow drop={drop} />}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
