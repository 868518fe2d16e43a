import type { CreatorId, DropId } from '../shared/ids.ts';
import { decideDelivery } from './decide-delivery.ts';
import {
  type CreatorSetting,
  type NotificationKind,
  type NotificationPreferences,
  notificationKinds,
} from './notification.ts';
import { toldToAskers } from './told-to-askers.ts';

/** What somebody with an open stream is to be told. */
export interface LiveWishes {
  readonly preferences: NotificationPreferences;
  /** Whom they follow, with what they want to hear of each. */
  readonly followed: ReadonlyMap<CreatorId, CreatorSetting>;
  /** The drops they asked to be reminded of. */
  readonly reminded: ReadonlySet<DropId>;
}

/** One reader before one fact. */
export interface LiveReader {
  readonly preferences: NotificationPreferences;
  /** What they want to hear of the fact's creator; null: they do not follow them. */
  readonly creatorSetting: CreatorSetting | null;
  /** Whether they asked to be reminded of the drop. */
  readonly asked: boolean;
}

const kinds: ReadonlySet<string> = new Set(notificationKinds);
const isKind = (kind: string): kind is NotificationKind => kinds.has(kind);

/**
 * Whether a fact is to be told to a reader now, in the open shop. `isOwn`: it is of an order of theirs. Quiet hours do not
 * silence the screen one looks at.
 */
export function isToldLive(
  { kind, isOwn }: { readonly kind: string; readonly isOwn: boolean },
  { preferences, creatorSetting, asked }: LiveReader,
): boolean {
  if (!isKind(kind)) return false;
  const passes = (setting: CreatorSetting) =>
    decideDelivery({ kind, channel: 'live', creatorSetting: setting, now: 0 }, preferences, noZone)
      .when === 'now';
  // Asked for by name: what is muted is the creator, not this drop.
  if (isOwn || (asked && toldToAskers.has(kind))) return passes('all');
  return creatorSetting !== null && kind !== 'drop.reminder' && passes(creatorSetting);
}

/** Nothing on a screen waits for a clock. */
const noZone = () => 0;
