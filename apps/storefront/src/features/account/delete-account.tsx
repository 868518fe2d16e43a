import { Button } from '@livedrops/ui/button';
import { Icon } from '@livedrops/ui/icon';
import { Surface } from '@livedrops/ui/surface';
import { lazy, Suspense, useState } from 'react';
import styles from './leaving.module.css';

const DeleteDialog = lazy(async () => ({
  default: (await import('./delete-dialog.tsx')).DeleteDialog,
}));

/** The way out for good, after a second thought. */
export function DeleteAccount({ onGone }: { readonly onGone: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Surface heading="Delete your account">
      <div className={styles.part}>
        <p>
          Your name, e-mail, follows and notifications are deleted. Orders stay in the books, with
          nothing in them that leads to you. It cannot be undone.
        </p>
        <div className={styles.actions}>
          <Button tone="error" onClick={() => setIsAsking(true)}>
            <Icon name="trash" /> Delete your account
          </Button>
        </div>
      </div>
      {isAsking && (
        <Suspense>
          <DeleteDialog onKeep={() => setIsAsking(false)} onGone={onGone} />
        </Suspense>
      )}
    </Surface>
  );
}
