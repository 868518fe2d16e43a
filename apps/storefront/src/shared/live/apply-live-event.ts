import type { QueryClient } from '@tanstack/react-query';
import type { Drop, DropBrief, LiveEvent, ProductPage, StockLabel } from '../api/wire.ts';
import { queryKeys } from '../query/query-keys.ts';
import { applyInboxNews, readInboxAgain } from './apply-inbox-news.ts';
import { type CachedDrops, changeListed, listedDrops } from './listed-drops.ts';

type StockChanged = Extract<LiveEvent, { kind: 'stock.changed' }>;
type DropFact = Extract<LiveEvent, { drop_id: string; title: string }>;
type OrderFact = Extract<LiveEvent, { order_id: string }>;

interface Counts {
  readonly remaining: number;
  readonly held: number;
}

function labelOf({ remaining, held }: Counts): StockLabel {
  if (remaining > 0) return 'available';
  return held > 0 ? 'all_held' : 'sold_out';
}

/** Inside its window a drop sells while units remain; outside of it stock says nothing about the phase. */
function phaseOf(brief: DropBrief, { remaining }: Counts): DropBrief['phase'] {
  if (brief.phase !== 'live' && brief.phase !== 'sold_out') return brief.phase;
  return remaining > 0 ? 'live' : 'sold_out';
}

function withStock<Known extends DropBrief>(known: Known, event: StockChanged): Known {
  const { stock_count, remaining, held, sold } = event;
  return {
    ...known,
    stock_count,
    remaining,
    held,
    sold,
    stock_label: labelOf(event),
    phase: phaseOf(known, event),
    sold_out_time: remaining > 0 ? null : (known.sold_out_time ?? event.occurred_at),
  };
}

function withVariants(drop: Drop, event: StockChanged): Drop {
  const changed = new Map(event.variants.map((variant) => [variant.variant_id, variant]));
  return {
    ...withStock(drop, event),
    variants: drop.variants.map((variant) => {
      const counts = changed.get(variant.variant_id);
      return counts ? { ...variant, ...counts, stock_label: labelOf(counts) } : variant;
    }),
    stock_seq: event.seq,
  };
}

/** Changes a drop wherever it is cached, unless what is there is newer than the event. */
function patchDrops(
  queryClient: QueryClient,
  { drop_id, seq }: { readonly drop_id: string; readonly seq: number },
  change: (drop: Drop) => Drop,
): void {
  const patch = (drop: Drop) =>
    drop.drop_id === drop_id && drop.stock_seq < seq ? change(drop) : drop;
  queryClient.setQueryData<Drop>(queryKeys.drop(drop_id), (drop) => drop && patch(drop));
  for (const queryKey of [queryKeys.dropLists, queryKeys.calendar]) {
    queryClient.setQueriesData<CachedDrops>(
      { queryKey },
      (list) => list && changeListed(list, patch),
    );
  }
}

function patchProducts(
  queryClient: QueryClient,
  dropId: string,
  change: (brief: DropBrief) => DropBrief,
): void {
  queryClient.setQueriesData<ProductPage>({ queryKey: queryKeys.productPages }, (page) => {
    if (!page?.items.some(({ drop }) => drop?.drop_id === dropId)) return page;
    const items = page.items.map((product) =>
      product.drop?.drop_id === dropId ? { ...product, drop: change(product.drop) } : product,
    );
    return { ...page, items };
  });
}

function applyStock(queryClient: QueryClient, event: StockChanged): void {
  patchDrops(queryClient, event, (drop) => withVariants(drop, event));
  patchProducts(queryClient, event.drop_id, (brief) => withStock(brief, event));
}

/** What an announcement says by itself; the others (scheduled, updated) need the drop read again. */
function factsAfter(event: DropFact): Partial<Pick<Drop, 'phase' | 'sold_out_time'>> | null {
  switch (event.kind) {
    case 'drop.started':
      return { phase: 'live' };
    case 'drop.ended':
      return { phase: 'ended' };
    case 'drop.cancelled':
      return { phase: 'cancelled' };
    case 'drop.soldout':
      return { sold_out_time: event.occurred_at };
    case 'drop.restocked':
      return { sold_out_time: null };
    default:
      return null;
  }
}

function isListed(queryClient: QueryClient, dropId: string): boolean {
  const lists = queryClient.getQueriesData<CachedDrops>({ queryKey: queryKeys.dropLists });
  return lists.some(
    ([, list]) => list && listedDrops(list).some(({ drop_id }) => drop_id === dropId),
  );
}

const spreadMsMax = 2_000;

/** Reads drops again, not at the same instant as every other window that heard the same event. */
function readSoon(queryClient: QueryClient, dropId: string): void {
  setTimeout(() => {
    void queryClient.invalidateQueries({ queryKey: queryKeys.dropLists });
    void queryClient.invalidateQueries({ queryKey: queryKeys.calendar });
    void queryClient.invalidateQueries({ queryKey: queryKeys.drop(dropId) });
    // A list somebody looks at is not sorted anew under the finger: it is read again on the next visit.
    void queryClient.invalidateQueries({ queryKey: queryKeys.productPages, refetchType: 'none' });
  }, Math.random() * spreadMsMax);
}

function applyDropFact(queryClient: QueryClient, event: DropFact): void {
  // An update comes along with a move, and a reminder changes nothing.
  if (['stock.low', 'drop.reminder', 'drop.rescheduled'].includes(event.kind)) return;
  const facts = factsAfter(event);
  if (!facts || !isListed(queryClient, event.drop_id)) readSoon(queryClient, event.drop_id);
  if (!facts) return;
  patchDrops(queryClient, event, (drop) => ({ ...drop, ...facts, stock_seq: event.seq }));
  patchProducts(queryClient, event.drop_id, (brief) => ({ ...brief, ...facts }));
}

function applyOrderFact(queryClient: QueryClient, event: OrderFact): void {
  void queryClient.invalidateQueries({ queryKey: queryKeys.order(event.order_id) });
  void queryClient.invalidateQueries({ queryKey: queryKeys.orderLists });
}

/** Brings one event of the live stream into the cache. Repeats and late ones change nothing. */
export function applyLiveEvent(queryClient: QueryClient, event: LiveEvent): void {
  applyInboxNews(queryClient, event);
  if (event.kind === 'stock.changed') applyStock(queryClient, event);
  else if ('order_id' in event) applyOrderFact(queryClient, event);
  else if ('title' in event) applyDropFact(queryClient, event);
}

/** What was missed is unknown: everything the stream keeps current is read again. */
export function refetchAfterReset(queryClient: QueryClient): void {
  for (const queryKey of [
    queryKeys.dropLists,
    queryKeys.calendar,
    queryKeys.drops,
    queryKeys.productPages,
    queryKeys.orderLists,
    queryKeys.orders,
  ]) {
    void queryClient.invalidateQueries({ queryKey });
  }
  readInboxAgain(queryClient);
}
