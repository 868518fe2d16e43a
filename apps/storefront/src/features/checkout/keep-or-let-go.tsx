import { Button } from '@livedrops/ui/button';
import { Dialog } from '@livedrops/ui/dialog';
import { formatClock } from '@livedrops/ui/timeline';
import { useRef } from 'react';
import type { Order } from '../../shared/api/wire.ts';
import { LetGoDialog } from '../../shared/orders/let-go-dialog.tsx';
import styles from './checkout-sheet.module.css';
import { useLetGo } from './let-go.tsx';

export interface KeepOrLetGoProps {
  readonly order: Order;
  /** It was asked for; otherwise the sheet was only closed. */
  readonly isLettingGo: boolean;
  readonly onKeep: () => void;
  readonly onGone: () => void;
}

/** What becomes of a hold whose checkout is left: it runs on unless it is let go. */
export function KeepOrLetGo({ order, isLettingGo, onKeep, onGone }: KeepOrLetGoProps) {
  const keep = useRef<HTMLButtonElement>(null);
  const letGo = useLetGo(order, onGone);
  if (isLettingGo) {
    return (
      <LetGoDialog
        title={order.item.title}
        busy={letGo.isPending}
        onKeep={onKeep}
        onLetGo={() => letGo.mutate()}
      />
    );
  }
  return (
    <Dialog
      open
      shape="card"
      onClose={onKeep}
      title={`Keep it until ${formatClock(Date.parse(order.hold_expires_at))}?`}
      description="Your hold runs on while you look around. It waits at the top of the home page."
      initialFocus={keep}
    >
      <div className={styles.choice}>
        <Button busy={letGo.isPending} onClick={() => letGo.mutate()}>
          Let it go
        </Button>
        <Button ref={keep} tone="mine" onClick={onKeep}>
          Keep it
        </Button>
      </div>
    </Dialog>
  );
}
