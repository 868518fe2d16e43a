import { Button } from '@livedrops/ui/button';
import { Dialog } from '@livedrops/ui/dialog';
import { formatClock } from '@livedrops/ui/timeline';
import { useRef } from 'react';
import type { Order } from '../../shared/api/wire.ts';
import { useLetGo } from '../../shared/orders/use-let-go.ts';
import styles from './checkout-sheet.module.css';

export interface KeepHoldProps {
  readonly order: Order;
  readonly onKeep: () => void;
  readonly onGone: () => void;
}

/** What becomes of a hold whose checkout is closed: it runs on unless it is let go. */
export function KeepHold({ order, onKeep, onGone }: KeepHoldProps) {
  const keep = useRef<HTMLButtonElement>(null);
  const letGo = useLetGo(order, onGone);
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
