import { useAnnouncer } from '@livedrops/ui/announcer';
import { useMutation } from '@tanstack/react-query';
import type { Order } from '../../shared/api/wire.ts';
import { LetGoDialog } from '../../shared/orders/let-go-dialog.tsx';
import { cancelOrder } from './cancel-order.ts';
import { useCheckout } from './checkout.ts';

export interface LetGoProps {
  readonly order: Order;
  readonly onClose: () => void;
}

/** Lets a held order go after a second thought. What went wrong the order itself shows: it is read again. */
export function LetGo({ order, onClose }: LetGoProps) {
  const letGo = useLetGo(order, onClose);
  return (
    <LetGoDialog
      title={order.item.title}
      busy={letGo.isPending}
      onKeep={onClose}
      onLetGo={() => letGo.mutate()}
    />
  );
}

/** The act itself, said aloud when it is done. */
export function useLetGo(order: Order, onDone: () => void) {
  const checkout = useCheckout();
  const announcer = useAnnouncer();
  return useMutation({
    mutationFn: () => cancelOrder(checkout, order.order_id),
    onSuccess: () => announcer.polite('Let go. Nothing was taken.', 'buy'),
    onSettled: onDone,
  });
}
