import { Button } from '@livedrops/ui/button';
import { Dialog } from '@livedrops/ui/dialog';
import { useRef } from 'react';
import styles from './let-go-dialog.module.css';

export interface LetGoDialogProps {
  readonly title: string;
  readonly busy: boolean;
  readonly onKeep: () => void;
  readonly onLetGo: () => void;
}

/** Asks once more: what is let go goes to the next person at once. */
export function LetGoDialog({ title, busy, onKeep, onLetGo }: LetGoDialogProps) {
  const keep = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open
      shape="card"
      onClose={onKeep}
      title={`Let ${title} go?`}
      description="Nothing was taken. It goes back to the drop at once and somebody else may get it."
      initialFocus={keep}
    >
      <div className={styles.buttons}>
        <Button ref={keep} tone="ink" onClick={onKeep}>
          Keep it
        </Button>
        <Button tone="error" busy={busy} onClick={onLetGo}>
          Let it go
        </Button>
      </div>
    </Dialog>
  );
}
