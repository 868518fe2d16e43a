import type { EventBus } from '@livedrops/core/ports/event-bus';
import type { CommittedEvent } from '@livedrops/core/ports/outbox';

type Listener = (events: readonly CommittedEvent[]) => void;

/** Carries events inside one process. `onListenerError` hears what a subscriber threw. */
export function createMemoryEventBus(onListenerError: (error: unknown) => void): EventBus {
  const listeners = new Set<Listener>();
  const waiting: (readonly CommittedEvent[])[] = [];
  let delivering = false;

  function deliver(events: readonly CommittedEvent[]): void {
    for (const listener of Array.from(listeners)) {
      try {
        listener(events);
      } catch (error) {
        onListenerError(error);
      }
    }
  }

  return {
    async publish(events) {
      if (events.length > 0) waiting.push(events);
      // A subscriber that publishes must not overtake what the others have not heard yet.
      if (delivering) return;
      delivering = true;
      for (let next = waiting.shift(); next; next = waiting.shift()) deliver(next);
      delivering = false;
    },
    subscribe(listener) {
      const own: Listener = (events) => listener(events);
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}
