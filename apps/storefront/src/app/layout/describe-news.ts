import type { CommittedEvent } from '@livedrops/client/feed-signal';
import type { IconName } from '@livedrops/ui/icon';
import { paths } from '../../shared/paths.ts';

export interface News {
  /** The same event is news once. */
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly detail?: string;
  readonly action: { readonly label: string; readonly href: string };
}

/** What a live event means to somebody who looks at another page; null: nothing worth interrupting for. */
export function describeNews(
  event: CommittedEvent,
  titleOf: (dropId: string) => string | undefined,
): News | null {
  const { event_id: id } = event;
  switch (event.kind) {
    case 'drop.started':
      return {
        id,
        icon: 'broadcast',
        title: `${event.title} is live`,
        action: { label: 'Look', href: paths.drop(event.drop_id) },
      };
    case 'order.confirmed':
      return {
        id,
        icon: 'check-circle',
        title: `${titleOf(event.drop_id) ?? 'Your order'} is yours`,
        detail: 'The payment went through.',
        action: { label: 'Receipt', href: paths.order(event.order_id) },
      };
    case 'order.expired':
      return {
        id,
        icon: 'hourglass',
        title: 'Your hold ended',
        detail: 'Nothing was taken.',
        action: { label: 'Back to the drop', href: paths.drop(event.drop_id) },
      };
    case 'order.refunded':
      return {
        id,
        icon: 'arrow-u-up-left',
        title: 'Your money is back',
        detail: titleOf(event.drop_id) ?? '',
        action: { label: 'Order', href: paths.order(event.order_id) },
      };
    default:
      return null;
  }
}

/** Pages that show the change themselves need no news of it. */
export function isShownOn(event: CommittedEvent, pathname: string): boolean {
  const ids = [
    'drop_id' in event ? event.drop_id : undefined,
    'order_id' in event ? event.order_id : undefined,
  ];
  return ids.some((id) => id !== undefined && pathname.includes(id));
}
