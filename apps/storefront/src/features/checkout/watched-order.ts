import { readAnswer } from '@livedrops/client/read-answer';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import type { Order } from '../../shared/api/wire.ts';
import { useClock } from '../../shared/clock/page-clock.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

const whilePayingMs = 1_500;
const whileOverMs = 1_000;
/** The server ends a hold a moment after its time. */
const afterEndMs = 300;

/** When an order should be read again should no event come: while a bank is silent, and when its hold should be over. */
function nextLookMs(order: Order | undefined, nowAt: number): number | false {
  if (order?.status !== 'pending') return false;
  if (order.payment.state === 'processing') return whilePayingMs;
  const leftMs = Date.parse(order.hold_expires_at) - nowAt;
  return leftMs <= 0 ? whileOverMs : leftMs + afterEndMs;
}

/** One order, kept current: by the live stream, and by looking where that could stay silent. */
export function useWatchedOrder(orderId: string | undefined) {
  const api = useApi();
  const clock = useClock();
  return useQuery({
    queryKey: queryKeys.order(orderId ?? ''),
    queryFn: ({ signal }) =>
      readAnswer(api.GET('/orders/{id}', { params: { path: { id: orderId ?? '' } }, signal })),
    enabled: orderId !== undefined,
    refetchInterval: ({ state }) => nextLookMs(state.data, clock.now()),
  });
}

/** Of two answers about the same order the one that the server made later. */
export function newerOrder(known: Order, read: Order | undefined): Order {
  if (read?.order_id !== known.order_id) return known;
  return Date.parse(read.server_time) > Date.parse(known.server_time) ? read : known;
}
