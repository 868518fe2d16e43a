import type { components } from './schema.d.ts';

/** Everything that comes over the live stream. */
export type LiveEvent = components['schemas']['LiveEvent'];

/** A committed fact, as opposed to what the stream says about itself. */
export type CommittedEvent = Extract<LiveEvent, { event_id: string }>;

/** What is left of the inbox; said without being kept, so it is read anew after a gap. */
export type InboxChanged = Extract<LiveEvent, { kind: 'inbox.changed' }>;

/** `offline`: the device says so, or nothing has come through for eight seconds. */
export type FeedState = 'connecting' | 'live' | 'reconnecting' | 'offline';

export interface FeedStatus {
  readonly state: FeedState;
  /** When the stream was last heard, by this device's clock, epoch ms; null: never. */
  readonly lastSeenAt: number | null;
}

/** What a feed tells the page. */
export type FeedSignal =
  /** Something was committed. Each once, in ascending seq. */
  | { readonly type: 'event'; readonly event: CommittedEvent }
  /** Another window of the same person marked some of the inbox: what is left. */
  | { readonly type: 'inbox'; readonly changed: InboxChanged }
  /** The server's clock when it sent a sign of life, epoch ms. */
  | { readonly type: 'beat'; readonly serverAt: number }
  /** The feed cannot vouch for what happened before this moment: read everything again. */
  | { readonly type: 'gap' }
  | { readonly type: 'status'; readonly status: FeedStatus };
