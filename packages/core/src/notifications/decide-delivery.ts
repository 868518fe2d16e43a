import { findQuietEnd } from './find-quiet-end.ts';
import type {
  Channel,
  CreatorSetting,
  NotificationKind,
  NotificationPreferences,
} from './notification.ts';
import type { ZoneOffset } from './zone-offset.ts';

/** One fact on its way to one reader. */
export interface Delivery {
  readonly kind: NotificationKind;
  readonly channel: Channel;
  /** What the reader wants of the creator whose drop it is about. */
  readonly creatorSetting: CreatorSetting;
  readonly now: number;
}

export type DeliveryDecision =
  | { readonly when: 'now' }
  | { readonly when: 'later'; readonly until: number }
  | { readonly when: 'never' };

/**
 * Whether and when a fact is told on a channel. What happens to the reader's own order is never held back nor muted with
 * its creator, only switched off by name; a reminder was asked for, so it is not muted either. Quiet hours silence what
 * rings or arrives, not the screen somebody looks at.
 */
export function decideDelivery(
  delivery: Delivery,
  preferences: NotificationPreferences,
  zoneOffset: ZoneOffset,
): DeliveryDecision {
  const { kind, channel, now } = delivery;
  if (!preferences.channels[kind][channel]) return { when: 'never' };
  if (!isWantedOf(delivery.creatorSetting, kind)) return { when: 'never' };
  const { quietHours } = preferences;
  const rings = channel === 'push' || channel === 'mail';
  if (quietHours === null || !rings || subjects[kind] === 'order') return { when: 'now' };
  const until = findQuietEnd(quietHours, now, zoneOffset);
  return until === null ? { when: 'now' } : { when: 'later', until };
}

const subjects: Readonly<Record<NotificationKind, 'drop' | 'stock' | 'asked' | 'order'>> = {
  'drop.scheduled': 'drop',
  'drop.reminder': 'asked',
  'drop.started': 'drop',
  'drop.rescheduled': 'drop',
  'drop.cancelled': 'drop',
  'stock.low': 'stock',
  'drop.soldout': 'stock',
  'drop.restocked': 'stock',
  'order.confirmed': 'order',
  'order.payment_declined': 'order',
  'order.expired': 'order',
  'order.refunded': 'order',
};

function isWantedOf(setting: CreatorSetting, kind: NotificationKind): boolean {
  const subject = subjects[kind];
  if (subject === 'order' || subject === 'asked' || setting === 'all') return true;
  return setting === 'only_drops' && subject === 'drop';
}
