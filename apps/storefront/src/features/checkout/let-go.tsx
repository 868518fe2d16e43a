import type { Order } from '../../shared/api/wire.ts';
import { LetGoDialog } from '../../shared/orders/let-go-dialog.tsx';
import { useLetGo } from '../../shared/orders/use-let-go.ts';

export interface LetGoProps {
  readonly order: Order;
  readonly onKeep: () => void;
  readonly onGone: () => void;
}

/** Lets a held order go after a second thought. */
export function LetGo({ order, onKeep, onGone }: LetGoProps) {
  const letGo = useLetGo(order, onGone);
  return (
    <LetGoDialog
      title={order.item.title}
      busy={letGo.isPending}
      onKeep={onKeep}
      onLetGo={() => letGo.mutate()}
    />
  );
}
