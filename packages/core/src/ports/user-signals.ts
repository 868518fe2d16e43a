import type { UserId } from '../shared/ids.ts';

/**
 * Something about one person that open windows and caches should know now. It is a hint, never the truth: lost ones are made
 * good by reading again.
 */
export type UserSignal =
  /** Their inbox was marked. */
  | { readonly kind: 'inbox.marked'; readonly userId: UserId }
  /** Whom they follow, what they asked for or what they want to hear has changed. */
  | { readonly kind: 'wishes.changed'; readonly userId: UserId }
  /** All sessions of theirs but one, or all, have ended. */
  | { readonly kind: 'sessions.ended'; readonly userId: UserId };

/** Carries signals to every process, at most once each. */
export interface UserSignals {
  publish(signal: UserSignal): void;
  /** A listener that throws does not keep others from the signal. Returns the way to stop. */
  subscribe(listener: (signal: UserSignal) => void): () => void;
}
