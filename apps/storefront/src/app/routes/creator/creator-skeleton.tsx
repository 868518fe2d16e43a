import { Skeleton } from '@livedrops/ui/skeleton';
import { VisuallyHidden } from '@livedrops/ui/visually-hidden';
import styles from './creator-page.module.css';

/** Holds the places of a creator while they are read. */
export function CreatorSkeleton() {
  return (
    <div className={styles.page} aria-busy="true">
      <Skeleton className={styles.coverPlace} />
      <div className={styles.who}>
        <h1>
          <VisuallyHidden>Reading the creator</VisuallyHidden>
        </h1>
        <Skeleton className={styles.avatarPlace} />
        <Skeleton className={styles.namePlace} />
        <Skeleton className={styles.linePlace} />
      </div>
      <div className={styles.drops}>
        <Skeleton className={styles.cardPlace} />
      </div>
    </div>
  );
}
