import { Button, ButtonLink } from '@livedrops/ui/button';
import { Message } from '@livedrops/ui/message';
import { formatMoney } from '@livedrops/ui/price';
import { lazy, Suspense, useState } from 'react';
import type { Order } from '../../shared/api/wire.ts';
import { useLetGo } from '../../shared/orders/use-let-go.ts';
import { paths } from '../../shared/paths.ts';
import styles from './order-actions.module.css';

const LetGoDialog = lazy(async () => ({
  default: (await import('../../shared/orders/let-go-dialog.tsx')).LetGoDialog,
}));

/** Pay a running order, or let it go after a second thought. */
export function OrderActions({ order }: { readonly order: Order }) {
  const [isAsking, setIsAsking] = useState(false);
  const letGo = useLetGo(order, () => setIsAsking(false));

  if (order.status !== 'pending') return null;
  const isPaying = order.payment.state === 'processing';
  const units = order.quantity === 1 ? 'The unit goes' : 'The units go';
  return (
    <div className={styles.actions}>
      <div>
        <h3>{isPaying ? 'Your bank is confirming' : 'Held, not paid'}</h3>
        <p>
          {isPaying
            ? 'We settle the order as soon as it answers. You can close this page.'
            : `Nothing is taken until you pay. ${units} back when you let go.`}
        </p>
      </div>
      {letGo.isError && (
        <Message tone="error" icon="warning-circle" title="Not let go">
          {letGo.error.message}
        </Message>
      )}
      {!isPaying && (
        <div className={styles.buttons}>
          <ButtonLink tone="mine" href={paths.pay(order.drop_id, order.order_id)}>
            Pay {formatMoney(order.total)}
          </ButtonLink>
          <Button onClick={() => setIsAsking(true)}>Let it go</Button>
        </div>
      )}
      {isAsking && (
        <Suspense>
          <LetGoDialog
            title={order.item.title}
            busy={letGo.isPending}
            onKeep={() => setIsAsking(false)}
            onLetGo={() => letGo.mutate()}
          />
        </Suspense>
      )}
    </div>
  );
}
