import { ButtonLink } from '@livedrops/ui/button';
import { NotificationItem } from '@livedrops/ui/notification-item';
import { formatMoney } from '@livedrops/ui/price';
import { formatClock } from '@livedrops/ui/timeline';
import type { ReactNode } from 'react';
import type { Drop, Notification, Order } from '../../shared/api/wire.ts';
import { toFact } from '../../shared/notifications/to-fact.ts';
import { paths } from '../../shared/paths.ts';
import type { ToldDrop } from './group-by-drop.ts';

export interface InboxEntryProps {
  readonly told: ToldDrop;
  /** The drop while it is on; undefined otherwise. */
  readonly drop: Drop | undefined;
  /** The user's order of it that waits for its payment. */
  readonly running: Order | undefined;
  readonly nowAt: number;
  readonly onRead: (ids: readonly string[]) => void;
}

const momentOf = ({ occurred_at }: Notification) => Date.parse(occurred_at);

function sayLive(drop: Drop | undefined): string | undefined {
  if (drop?.phase !== 'live') return undefined;
  const { remaining, stock_count } = drop;
  return `Live now, ${remaining.toLocaleString()} of ${stock_count.toLocaleString()} left`;
}

/** A sale that goes on says no more of whose unit is whose: it stays said beside what happened since. */
function sayOwnUnit({ latest, ownUnit }: ToldDrop): string | undefined {
  if ('order_id' in latest || ownUnit === null) return undefined;
  return `Number ${ownUnit.toLocaleString()} is yours`;
}

/** What was told of one drop, and the one thing to do about it while it can be done. */
export function InboxEntry({ told, drop, running, nowAt, onRead }: InboxEntryProps) {
  const { latest, earlier, unreadIds } = told;
  const { title, hue, picture, drop_id } = latest.drop;
  return (
    <NotificationItem
      href={paths.drop(drop_id)}
      title={title}
      creator={latest.creator.profile_name}
      picture={picture}
      hue={hue}
      fact={toFact(latest)}
      at={momentOf(latest)}
      nowAt={nowAt}
      unread={unreadIds.length > 0}
      ownText={running && `Your hold ends at ${formatClock(Date.parse(running.hold_expires_at))}`}
      // What became of one's money stands, whatever sells meanwhile.
      liveText={'order_id' in latest ? undefined : sayLive(drop)}
      alsoText={sayOwnUnit(told)}
      earlier={earlier.map((entry) => ({
        id: entry.notification_id,
        at: momentOf(entry),
        fact: toFact(entry),
      }))}
      action={actionOf({ told, drop, running })}
      onClick={({ target }) => {
        const goes = target instanceof Element && target.closest('a') !== null;
        if (goes && unreadIds.length > 0) onRead(unreadIds);
      }}
    />
  );
}

type Standing = Pick<InboxEntryProps, 'told' | 'drop' | 'running'>;

function actionOf({ told, drop, running }: Standing): ReactNode {
  if (running) {
    return (
      <ButtonLink tone="mine" href={paths.pay(running.drop_id, running.order_id)}>
        Pay {formatMoney(running.total)}
      </ButtonLink>
    );
  }
  if (told.orderId !== null) {
    return <ButtonLink href={paths.order(told.orderId)}>See your order</ButtonLink>;
  }
  if (drop?.phase !== 'live') return null;
  return (
    <ButtonLink tone="mine" href={paths.drop(drop.drop_id)}>
      Go to drop
    </ButtonLink>
  );
}
