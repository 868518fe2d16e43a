/** The shared clock of a page: the server's time as last measured, and one tick a second for all who show it. */
export interface Ticker {
  /** Server time now, epoch ms. Must not need `this`. */
  readonly now: () => number;
  /** Calls `onTick` about once a second until the returned function is called. Must not need `this`. */
  readonly subscribe: (onTick: () => void) => () => void;
}

/** A moment to count down to, or a span that its owner keeps up to date. */
export type Remaining =
  | { readonly targetAt: number; readonly ticker: Ticker }
  | { readonly remainingMs: number };

const noTicks = () => () => undefined;

/** A clock that stands still: for pictures of a state. */
export function stoppedTicker(nowAt: number): Ticker {
  return { now: () => nowAt, subscribe: noTicks };
}
