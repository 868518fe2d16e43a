import { formatClock } from '@livedrops/ui/timeline';
import styles from './stale-note.module.css';

/** The board could not be read again: what is shown is from this moment. */
export function StaleNote({ from }: { readonly from: string }) {
  return (
    <p className={styles.note} role="status">
      Shown as it was at {formatClock(Date.parse(from))}. We keep trying to read it again.
    </p>
  );
}
