import type { Wish } from './purchase-intent.ts';

/** Why nothing is held, as the API said it. `never-arrived`: no answer came in time, and no order was made. */
export interface Refusal {
  readonly slug: string;
  readonly title: string;
  /** Epoch ms, server time. */
  readonly at: number;
  readonly limit?: number | undefined;
  readonly owned?: number | undefined;
  readonly remaining?: number | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** What this window is doing about a wish. Times are epoch ms, server time. */
export type Purchase =
  /** Waits for the visitor to sign in. */
  | { readonly phase: 'asking-who'; readonly wish: Wish }
  | { readonly phase: 'placing'; readonly wish: Wish; readonly since: number }
  /** No answer came; the same key is asked again. */
  | { readonly phase: 'lost'; readonly wish: Wish }
  | { readonly phase: 'refused'; readonly wish: Wish; readonly refusal: Refusal };

/** What this window is doing about paying one order. */
export type PaymentAttempt =
  | { readonly phase: 'sending'; readonly startedBefore: number }
  /** No answer came: the order is read until it says what happened. */
  | { readonly phase: 'lost'; readonly startedBefore: number; readonly lostAt: number }
  /** The order has been read long enough to know that nothing was asked of the bank. */
  | { readonly phase: 'never-arrived' }
  /** The API said no to the request itself. */
  | { readonly phase: 'refused'; readonly detail: string };
