import { Button, ButtonLink } from '@livedrops/ui/button';
import { EmptyState } from '@livedrops/ui/empty-state';
import { Heading } from '@livedrops/ui/heading';
import { Message } from '@livedrops/ui/message';
import { Skeleton } from '@livedrops/ui/skeleton';
import { formatOtherDay } from '@livedrops/ui/timeline';
import { useQuery } from '@tanstack/react-query';
import { liveDropsQuery } from '../../../features/drops/drop-queries.ts';
import type { ToldDrop } from '../../../features/notifications/group-by-drop.ts';
import { InboxEntry } from '../../../features/notifications/inbox-entry.tsx';
import { useMarkInbox } from '../../../features/notifications/use-mark-inbox.ts';
import { useApi } from '../../../shared/api/api.ts';
import type { NotificationGroup } from '../../../shared/api/wire.ts';
import { useNow } from '../../../shared/clock/page-clock.ts';
import { useRunningOrders } from '../../../shared/orders/running-orders-query.ts';
import { ShowMore } from '../../../shared/page/show-more.tsx';
import { paths } from '../../../shared/paths.ts';
import styles from './inbox-page.module.css';
import type { useInbox } from './use-inbox.ts';

const minuteMs = 60_000;
const placeholders = ['first', 'second', 'third', 'fourth'];

interface InboxEntriesProps extends Pick<ReturnType<typeof useInbox>, 'query' | 'told'> {
  readonly group: NotificationGroup;
}

/** The entries by day, or what stands in their place. */
export function InboxEntries({ query, told, group }: InboxEntriesProps) {
  const nowAt = useNow(minuteMs);
  const isToday = ({ latest }: ToldDrop) =>
    formatOtherDay(Date.parse(latest.occurred_at), nowAt) === null;
  return (
    <>
      {query.isError && !query.isFetchNextPageError && (
        <Message
          className={styles.trouble}
          tone="scarce"
          icon="warning"
          title={query.data ? 'Shown as last read' : 'Your inbox could not be read'}
        >
          <Button size="sm" busy={query.isFetching} onClick={() => void query.refetch()}>
            Try again
          </Button>
        </Message>
      )}
      {query.isPending && !query.isError && (
        <div className={styles.rows} aria-busy="true">
          {placeholders.map((name) => (
            <Skeleton key={name} className={styles.row} />
          ))}
        </div>
      )}
      {query.isSuccess && told.length === 0 && <NothingTold group={group} />}
      <Day name="Today" told={told.filter(isToday)} nowAt={nowAt} />
      <Day name="Earlier" told={told.filter((one) => !isToday(one))} nowAt={nowAt} />
      <ShowMore query={query} label="Show earlier news" />
    </>
  );
}

interface DayProps {
  readonly name: string;
  readonly told: readonly ToldDrop[];
  readonly nowAt: number;
}

function Day({ name, told, nowAt }: DayProps) {
  const live = useQuery(liveDropsQuery(useApi())).data?.items;
  const running = useRunningOrders();
  const mark = useMarkInbox();
  if (told.length === 0) return null;
  return (
    <section className={styles.day} aria-label={name}>
      <Heading level={2} look="section">
        {name}
      </Heading>
      <ul>
        {told.map((one) => {
          const { drop_id } = one.latest.drop;
          return (
            <li key={drop_id}>
              <InboxEntry
                told={one}
                drop={live?.find((drop) => drop.drop_id === drop_id)}
                running={running.find(
                  (order) => order.drop_id === drop_id && order.payment.state !== 'processing',
                )}
                nowAt={nowAt}
                onRead={(ids) => mark.mutate({ read_ids: [...ids] })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function NothingTold({ group }: { readonly group: NotificationGroup }) {
  return group === 'all' ? (
    <EmptyState title="Nothing yet">
      <p>Follow a creator, and you read here when a drop of theirs comes, starts or moves.</p>
      <ButtonLink tone="ink" href={paths.browse}>
        Find creators
      </ButtonLink>
    </EmptyState>
  ) : (
    <EmptyState title="None of this kind">
      <ButtonLink href={paths.inbox}>Show everything</ButtonLink>
    </EmptyState>
  );
}
