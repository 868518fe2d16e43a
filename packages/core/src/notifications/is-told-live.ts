import type { CreatorId, DropId, UserId } from '../shared/ids.ts';
import { decideDelivery } from './decide-delivery.ts';
import {
  type CreatorSetting,
  type NotificationKind,
  type NotificationPreferences,
  notificationKinds,
} from './notification.ts';

/** What decides whether a reader with an open stream is to be told of a fact. */
export interface LiveWishes {
  readonly preferences: NotificationPreferences;
  /** Whom they follow, with what they want to hear of each. */
  readonly followed: ReadonlyMap<CreatorId, CreatorSetting>;
  /** The drops they asked to be reminded of. */
  readonly reminded: ReadonlySet<DropId>;
}

export interface LiveFact {
  /** Of the event; only some are told to people. */
  readonly kind: string;
  /** Null: the event names none. */
  readonly creatorId: CreatorId | null;
  readonly dropId: DropId;
  /** Its only reader, or null: whoever follows or asked. */
  readonly userId: UserId | null;
}

const kinds: ReadonlySet<string> = new Set(notificationKinds);
const isKind = (kind: string): kind is NotificationKind => kinds.has(kind);

/** What who asked for a drop hears of it, whether they follow its creator or not. */
const toldToAskers: ReadonlySet<NotificationKind> = new Set([
  'drop.reminder',
  'drop.started',
  'drop.rescheduled',
  'drop.cancelled',
]);

/** Whether a fact is to be told to a reader now, in the open shop. Quiet hours do not silence the screen one looks at. */
export function isToldLive(fact: LiveFact, wishes: LiveWishes): boolean {
  const { kind, creatorId, dropId, userId } = fact;
  if (!isKind(kind)) return false;
  const passes = (creatorSetting: CreatorSetting) =>
    decideDelivery({ kind, channel: 'live', creatorSetting, now: 0 }, wishes.preferences, noZone)
      .when === 'now';
  if (userId !== null) return passes('all');
  // Asked for by name: what is muted is the creator, not this drop.
  if (wishes.reminded.has(dropId) && toldToAskers.has(kind)) return passes('all');
  const setting = creatorId === null ? undefined : wishes.followed.get(creatorId);
  return setting !== undefined && kind !== 'drop.reminder' && passes(setting);
}

/** Nothing on a screen waits for a clock. */
const noZone = () => 0;
