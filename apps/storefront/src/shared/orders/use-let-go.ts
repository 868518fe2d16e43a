import { useAnnouncer } from '@livedrops/ui/announcer';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api.ts';
import type { Order } from '../api/wire.ts';
import { cancelOrder } from './cancel-order.ts';

/** Letting a held order go, said aloud when it is done. What went wrong the order itself shows: it is read again. */
export function useLetGo(order: Order, onDone: () => void) {
  const shop = { api: useApi(), queryClient: useQueryClient() };
  const announcer = useAnnouncer();
  return useMutation({
    mutationFn: () => cancelOrder(shop, order.order_id),
    onSuccess: () => announcer.polite('Let go. Nothing was taken.', 'buy'),
    onSettled: onDone,
  });
}
