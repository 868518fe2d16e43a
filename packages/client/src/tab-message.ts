import type { CommittedEvent, FeedSignal, FeedStatus } from './feed-signal.ts';

/** The leader passes a signal on; `count` numbers them, so that a tab notices when one is missing. */
export interface SignalMessage {
  readonly kind: 'signal';
  readonly from: string;
  readonly count: number;
  readonly cursor: number | null;
  readonly signal: FeedSignal;
}

/** A tab asks the leader for everything after a seq. */
export interface HelloMessage {
  readonly kind: 'hello';
  readonly from: string;
  readonly after: number | null;
}

/** The leader's answer. `missed` is null when it does not know either. */
export interface WelcomeMessage {
  readonly kind: 'welcome';
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly cursor: number | null;
  readonly status: FeedStatus | null;
  readonly missed: readonly CommittedEvent[] | null;
}

/** What the tabs of one browser say to each other. */
export type TabMessage =
  | SignalMessage
  | HelloMessage
  | WelcomeMessage
  | { readonly kind: 'leads' }
  | { readonly kind: 'leaves' }
  | { readonly kind: 'restart' };
