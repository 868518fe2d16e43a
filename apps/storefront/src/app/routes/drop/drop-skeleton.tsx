import { Skeleton } from '@livedrops/ui/skeleton';
import { VisuallyHidden } from '@livedrops/ui/visually-hidden';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import pageStyles from './drop-page.module.css';
import styles from './drop-skeleton.module.css';

/** Holds the places of a drop while it is read; shows itself only when that takes longer than a moment. */
export function DropSkeleton() {
  usePageTitle('Drop');
  return (
    <div className={pageStyles.page} aria-busy="true">
      <div className={pageStyles.pictures}>
        <Skeleton className={styles.picture} />
      </div>
      <div className={pageStyles.facts}>
        <h1>
          <VisuallyHidden>Reading the drop</VisuallyHidden>
        </h1>
        <div className={styles.by}>
          <Skeleton className={styles.avatar} />
          <Skeleton className={styles.name} />
        </div>
        <Skeleton className={styles.title} />
        <Skeleton className={styles.number} />
        <Skeleton className={styles.units} />
        <Skeleton className={styles.pace} />
        <Skeleton className={styles.variants} />
        <Skeleton className={styles.buy} />
      </div>
    </div>
  );
}
