import { GoneRow } from '@livedrops/ui/gone-row';
import type { Drop } from '../../../shared/api/wire.ts';
import { paths } from '../../../shared/paths.ts';
import styles from './home-section.module.css';

/** What has sold out or ended, and how fast it went. */
export function JustGone({ drops }: { readonly drops: readonly Drop[] }) {
  if (drops.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="just-gone">
      <div className={styles.head}>
        <h2 id="just-gone">Just gone</h2>
        <a href={`${paths.browse}?state=sold_out,ended`}>All past</a>
      </div>
      <ul className={styles.gone}>
        {drops.map((drop) => (
          <li key={drop.drop_id}>
            <GoneRow
              href={paths.drop(drop.drop_id)}
              title={drop.product.title}
              picture={drop.product.images[0] ?? null}
              hue={drop.product.hue}
              sold={drop.sold}
              soldOutInMs={
                drop.sold_out_time === null
                  ? null
                  : Date.parse(drop.sold_out_time) - Date.parse(drop.start_time)
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
