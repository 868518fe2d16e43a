import { ApiProblem } from '@livedrops/client/api-problem';
import { Button, ButtonLink } from '@livedrops/ui/button';
import { Dialog } from '@livedrops/ui/dialog';
import { Skeleton } from '@livedrops/ui/skeleton';
import { type ReactNode, useState } from 'react';
import type { Drop, Order } from '../../shared/api/wire.ts';
import { paths } from '../../shared/paths.ts';
import { useLocation } from '../../shared/routing/router-context.ts';
import { useCheckoutState } from './checkout.ts';
import styles from './checkout-sheet.module.css';
import { paymentStateOf } from './describe-payment.ts';
import { KeepHold } from './keep-hold.tsx';
import { LetGo } from './let-go.tsx';
import { OrderOver, sayOver } from './order-over.tsx';
import { Paid } from './paid.tsx';
import { PayForm } from './pay-form.tsx';
import { useWatchedOrder } from './watched-order.ts';

export interface CheckoutSheetProps {
  /** The drop under the sheet, for the edition on the receipt; undefined while it is not read. */
  readonly drop: Drop | undefined;
  readonly orderId: string;
  readonly onClose: () => void;
}

/** An order over its drop: held, paid for, or over. Closing it is not cancelling: the hold runs on. */
export function CheckoutSheet({ drop, orderId, onClose }: CheckoutSheetProps) {
  const { data: order, error, isFetching, refetch } = useWatchedOrder(orderId);
  const attempt = useCheckoutState(({ payments }) => payments[orderId] ?? null);
  const [asks, setAsks] = useState<'keep' | 'let-go' | null>(null);
  const isHeld = order?.status === 'pending' && paymentStateOf(order, attempt) === 'ready';
  const isOver = order !== undefined && order.status !== 'pending' && order.status !== 'confirmed';
  const close = () => (isHeld && asks === null ? setAsks('keep') : onClose());

  if (isHeld && asks === 'let-go') {
    return <LetGo order={order} onKeep={() => setAsks(null)} onGone={onClose} />;
  }
  if (isHeld && asks === 'keep') {
    return <KeepHold order={order} onKeep={onClose} onGone={onClose} />;
  }
  return (
    <Dialog
      open
      onClose={close}
      shape={isOver ? 'card' : 'sheet'}
      title={isOver ? sayOver(order) : 'Your order'}
    >
      {order ? (
        <Standing order={order} drop={drop} onClose={onClose} onLetGo={() => setAsks('let-go')} />
      ) : (
        <Unread error={error} busy={isFetching} onRetry={() => void refetch()} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface StandingProps {
  readonly order: Order;
  readonly drop: Drop | undefined;
  readonly onClose: () => void;
  readonly onLetGo: () => void;
}

function Standing({ order, drop, onClose, onLetGo }: StandingProps) {
  switch (order.status) {
    case 'pending':
      return <PayForm order={order} onLetGo={onLetGo} />;
    case 'confirmed':
      return <Paid order={order} drop={drop} />;
    default:
      return <OrderOver order={order} onClose={onClose} />;
  }
}

interface UnreadProps {
  readonly error: Error | null;
  readonly busy: boolean;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** Before the order has been read, and when it cannot be. */
function Unread({ error, busy, onRetry, onClose }: UnreadProps) {
  const { pathname } = useLocation();
  if (!error) {
    return (
      <div className={styles.part} aria-busy="true">
        <Skeleton className={styles.holdSkeleton} />
        <Skeleton className={styles.cardsSkeleton} />
      </div>
    );
  }
  const status = error instanceof ApiProblem ? error.status : 0;
  if (status === 401) {
    return (
      <Told
        text="An order is shown to the account that placed it. Sign in to go on with it."
        action={
          <ButtonLink tone="mine" size="lg" href={paths.signIn(pathname)}>
            Sign in
          </ButtonLink>
        }
      />
    );
  }
  if (status === 404) {
    return (
      <Told
        text="This order is not one of yours, or it never was."
        action={
          <Button tone="ink" size="lg" onClick={onClose}>
            Back to the drop
          </Button>
        }
      />
    );
  }
  return (
    <Told
      text="Your order could not be read. It is safe: nothing about it changes while the line is gone."
      action={
        <Button tone="ink" size="lg" busy={busy} onClick={onRetry}>
          Try again
        </Button>
      }
    />
  );
}

function Told({ text, action }: { readonly text: string; readonly action: ReactNode }) {
  return (
    <div className={styles.part}>
      <p role="status">{text}</p>
      {action}
    </div>
  );
}
