import type { CommittedEvent } from '@livedrops/client/feed-signal';
import type { IconName } from '@livedrops/ui/icon';
import { formatMoney } from '@livedrops/ui/price';
import { formatMoment } from '@livedrops/ui/timeline';
import type { Drop } from '../../shared/api/wire.ts';
import type { DropFace } from '../../shared/live/known-drop.ts';
import { paths } from '../../shared/paths.ts';

export interface News {
  /** The same event is news once. */
  readonly id: string;
  /** Stands in the sign's place where it is known. */
  readonly face: DropFace | undefined;
  readonly icon: IconName;
  readonly title: string;
  readonly detail?: string;
  readonly action: { readonly label: string; readonly href: string };
}

export interface NewsContext {
  /** The drop as far as it is known; its events carry a name and no figures. */
  readonly drop: Drop | undefined;
  /** For events of orders, which carry ids only. */
  readonly face: DropFace | undefined;
  /** Server time, epoch ms. */
  readonly nowAt: number;
}

type Words = Pick<News, 'icon' | 'title' | 'detail'> & { readonly action?: News['action'] };
type OrderEvent = Extract<CommittedEvent, { order_id: string }>;

function sayEdition({ face }: NewsContext): string | undefined {
  if (!face?.edition) return undefined;
  const { units, price } = face.edition;
  return `${units.toLocaleString()} units, ${formatMoney(price)}`;
}

/** When it opens, unless what is known of it may be from before it moved. */
function sayOpening({ drop, nowAt }: NewsContext): string | undefined {
  return drop && `Opens ${formatMoment(Date.parse(drop.start_time), nowAt)}`;
}

function sayDrop(event: CommittedEvent, context: NewsContext): Words | null {
  switch (event.kind) {
    case 'drop.scheduled':
      return {
        icon: 'calendar-plus',
        title: `${event.title} is announced`,
        ...at(sayOpening(context)),
      };
    case 'drop.reminder':
      return {
        icon: 'bell-ringing',
        title: `${event.title} opens in 2 minutes`,
        ...at(sayEdition(context)),
      };
    case 'drop.started':
      return { icon: 'broadcast', title: `${event.title} is live`, ...at(sayEdition(context)) };
    case 'drop.rescheduled':
      return {
        icon: 'calendar',
        title: `${event.title} is moved`,
        detail: 'See when it opens now.',
      };
    case 'drop.cancelled':
      return { icon: 'x-circle', title: `${event.title} is called off` };
    case 'stock.low':
      return {
        icon: 'package',
        title: `${event.remaining.toLocaleString()} left of ${event.title}`,
      };
    case 'drop.soldout':
      return { icon: 'package', title: `${event.title} is sold out` };
    case 'drop.restocked':
      return { icon: 'arrow-u-up-left', title: `Units of ${event.title} came back` };
    default:
      return null;
  }
}

const at = (detail: string | undefined) => (detail === undefined ? {} : { detail });

function sayOrder(event: OrderEvent, { face }: NewsContext): Words | null {
  const order = paths.order(event.order_id);
  switch (event.kind) {
    case 'order.confirmed':
      return {
        icon: 'check-circle',
        title: `${face?.title ?? 'Your order'} is yours`,
        detail: 'The payment went through.',
        action: { label: 'Receipt', href: order },
      };
    case 'order.payment_declined':
      return {
        icon: 'warning-circle',
        title: 'Your card is declined',
        detail: 'Nothing was taken. Your hold runs on.',
        action: { label: 'Pay', href: paths.pay(event.drop_id, event.order_id) },
      };
    case 'order.expired':
      return { icon: 'hourglass', title: 'Your hold ended', detail: 'Nothing was taken.' };
    case 'order.refunded':
      return {
        icon: 'arrow-u-up-left',
        title: 'Your money is back',
        ...at(face?.title),
        action: { label: 'Order', href: order },
      };
    default:
      return null;
  }
}

/** Whether somebody asked to hear of it, by following, by asking or by buying. */
export const isNews = (event: CommittedEvent): boolean => 'notify' in event && event.notify;

/** What an event means to somebody who looks at another page; null: nothing worth interrupting for. */
export function describeNews(event: CommittedEvent, context: NewsContext): News | null {
  const words = 'order_id' in event ? sayOrder(event, context) : sayDrop(event, context);
  if (!words) return null;
  const { event_id: id, drop_id } = event;
  const { face } = context;
  return { id, face, action: { label: 'Go', href: paths.drop(drop_id) }, ...words };
}

/** Pages that show the change themselves need no news of it. */
export function isShownOn(event: CommittedEvent, pathname: string): boolean {
  const ids = [
    'drop_id' in event ? event.drop_id : undefined,
    'order_id' in event ? event.order_id : undefined,
  ];
  return ids.some((id) => id !== undefined && pathname.includes(id));
}
