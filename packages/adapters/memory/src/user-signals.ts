import type { UserSignal, UserSignals } from '@livedrops/core/ports/user-signals';

/** Carries signals inside one process. `onListenerError` hears what a listener threw. */
export function createMemoryUserSignals(onListenerError: (error: unknown) => void): UserSignals {
  const listeners = new Set<(signal: UserSignal) => void>();
  return {
    publish(signal) {
      for (const listener of Array.from(listeners)) {
        try {
          listener(signal);
        } catch (error) {
          onListenerError(error);
        }
      }
    },
    subscribe(listener) {
      const own = (signal: UserSignal) => listener(signal);
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}
