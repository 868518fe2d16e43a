import type { CommittedEvent } from './outbox.ts';

/** Carries committed events to whoever in the system wants them: at least once, in order for each drop. */
export interface EventBus {
  /** Resolves when the bus has taken the events over. */
  publish(events: readonly CommittedEvent[]): Promise<void>;
  /** A subscriber that throws does not keep others from the events. Returns the way to stop. */
  subscribe(listener: (events: readonly CommittedEvent[]) => void): () => void;
}
