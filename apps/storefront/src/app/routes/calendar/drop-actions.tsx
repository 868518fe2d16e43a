import { Icon } from '@livedrops/ui/icon';
import { VisuallyHidden } from '@livedrops/ui/visually-hidden';
import { RemindRow } from '../../../features/reminders/remind-row.tsx';
import type { Drop } from '../../../shared/api/wire.ts';
import { paths } from '../../../shared/paths.ts';
import styles from './drop-actions.module.css';

/** At the end of an announced drop's row: into one's own calendar, or to be reminded. */
export function DropActions({ drop }: { readonly drop: Drop }) {
  return (
    <div className={styles.actions}>
      <a className={styles.ics} href={paths.dropCalendar(drop.drop_id)} download>
        <Icon name="calendar-plus" />
        <VisuallyHidden>Add {drop.product.title} to your calendar</VisuallyHidden>
      </a>
      <RemindRow drop={drop} />
    </div>
  );
}
