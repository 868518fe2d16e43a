import { useSyncExternalStore } from 'react';
import type { Remaining } from './ticker.ts';

const noTicks = () => () => undefined;

/** Whole seconds left, never below zero. A component that reads it renders again only when the number changes. */
export function useRemainingSeconds(remaining: Remaining): number {
  const ticks = 'ticker' in remaining;
  const read = () => {
    const leftMs = ticks ? remaining.targetAt - remaining.ticker.now() : remaining.remainingMs;
    return Math.max(0, Math.ceil(leftMs / 1000));
  };
  return useSyncExternalStore(ticks ? remaining.ticker.subscribe : noTicks, read, read);
}
