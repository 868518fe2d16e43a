import { Button } from '@livedrops/ui/button';
import { Message } from '@livedrops/ui/message';
import styles from './settings.module.css';

export interface SaveStateProps {
  readonly saving: boolean;
  readonly saved: boolean;
  /** What could not be kept; null: all is well. */
  readonly failed: string | null;
  readonly onRetry: () => void;
}

/** Whether what was changed is kept. */
export function SaveState({ saving, saved, failed, onRetry }: SaveStateProps) {
  return (
    <>
      <p role="status" className={styles.saved}>
        {saving ? 'Saving' : saved && failed === null ? 'Saved' : ''}
      </p>
      {failed !== null && (
        <Message tone="error" icon="warning-circle" title="That did not reach the shop">
          <p>{failed} is as it was.</p>
          <Button size="sm" onClick={onRetry}>
            Try again
          </Button>
        </Message>
      )}
    </>
  );
}
