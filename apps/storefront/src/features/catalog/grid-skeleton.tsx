import { Skeleton } from '@livedrops/ui/skeleton';
import styles from './grid-skeleton.module.css';
import grid from './product-grid.module.css';

const places = Array.from({ length: 8 }, (_, index) => `place-${index}`);

/** The places of products that are on their way. */
export function GridSkeleton() {
  return (
    <div className={grid.grid} aria-busy="true">
      {places.map((place) => (
        <div key={place} className={styles.product}>
          <Skeleton className={styles.picture} />
          <Skeleton className={styles.line} />
        </div>
      ))}
    </div>
  );
}
