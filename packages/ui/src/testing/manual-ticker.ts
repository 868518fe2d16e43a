import { act } from '@testing-library/react';
import type { Ticker } from '../countdown/index.ts';

/** A clock that a test or a story moves by hand. */
export function manualTicker(
  startAt: number,
): Ticker & { readonly advance: (byMs: number) => void } {
  const listeners = new Set<() => void>();
  let nowAt = startAt;
  return {
    now: () => nowAt,
    subscribe: (onTick) => {
      listeners.add(onTick);
      return () => listeners.delete(onTick);
    },
    advance: (byMs) => {
      nowAt += byMs;
      act(() => {
        for (const onTick of listeners) onTick();
      });
    },
  };
}
