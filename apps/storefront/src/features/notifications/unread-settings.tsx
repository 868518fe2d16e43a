import { Button } from '@livedrops/ui/button';
import { Message } from '@livedrops/ui/message';
import { Skeleton } from '@livedrops/ui/skeleton';
import styles from './settings.module.css';

export interface UnreadSettingsProps {
  readonly failed: boolean;
  readonly busy: boolean;
  readonly onRetry: () => void;
}

/** Stands in for settings that were not read yet, or could not be. */
export function UnreadSettings({ failed, busy, onRetry }: UnreadSettingsProps) {
  if (!failed) return <Skeleton className={styles.place} />;
  return (
    <Message tone="scarce" icon="warning" title="These settings could not be read">
      <p>They are as you left them.</p>
      <Button size="sm" busy={busy} onClick={onRetry}>
        Try again
      </Button>
    </Message>
  );
}
