import type { Hold } from '../hold-card/index.ts';
import type { IconName } from '../icon/index.ts';
import type { Money } from '../price/index.ts';

/** Another variant that can be had where the chosen one cannot. */
export interface NearestVariant {
  readonly name: string;
  readonly left: number;
}

/** Where the reader stands with this drop. Every state that the screen can be in is one of these. */
export type BuyAreaState =
  | {
      readonly kind: 'upcoming';
      readonly opensAt: number;
      /** Whether the reader asked to be told, and how many did; left out where nobody can ask. */
      readonly reminder?: { readonly reminded: boolean; readonly count: number | null };
    }
  /** The start has passed on the clock; the server has not said so yet. */
  | { readonly kind: 'opening' }
  | { readonly kind: 'live' }
  | { readonly kind: 'holding' }
  /** Warns and offers more time by itself in the last minute (the mocks' "ending"). */
  | {
      readonly kind: 'reserved';
      readonly hold: Hold;
      readonly total: Money;
      readonly canExtend: boolean;
      readonly extending?: boolean;
    }
  | { readonly kind: 'paying'; readonly total: Money; readonly orderNumber: string }
  | {
      readonly kind: 'confirmed';
      readonly unitNumbers: readonly number[];
      readonly editionSize: number;
      readonly paidAt: number;
      readonly orderNumber: string;
    }
  /** `reason` completes "Nothing was taken, card 0002 lacks funds." */
  | { readonly kind: 'declined'; readonly hold: Hold; readonly reason?: string }
  /** No answer came; the same key is asked until one does. */
  | {
      readonly kind: 'uncertain';
      readonly during: 'holding' | 'paying';
      readonly orderNumber?: string;
    }
  | { readonly kind: 'lapsed'; readonly left: number }
  | { readonly kind: 'beaten'; readonly nearest: NearestVariant | null }
  | {
      readonly kind: 'soldout';
      /** From the start to the last unit; null when that is not known. */
      readonly soldOutInMs: number | null;
      readonly held: number;
      /** Given when only the chosen variant is gone. */
      readonly nearest?: NearestVariant | null;
    }
  | {
      readonly kind: 'limit';
      readonly owned: number;
      readonly limit: number;
      readonly unitNumbers: readonly number[];
      readonly editionSize: number;
    }
  | { readonly kind: 'offline'; readonly factsAt: number; readonly attempt?: number }
  | {
      readonly kind: 'ended';
      readonly endedAt: number;
      readonly sold: number;
      readonly total: number;
    }
  | { readonly kind: 'cancelled' }
  /** What has no state of its own: what happened, to the money first, and what can be done. */
  | {
      readonly kind: 'notice';
      readonly icon: IconName;
      readonly tone?: 'plain' | 'error' | 'scarce';
      readonly title: string;
      readonly detail: string;
      /** Left out: nothing can be done here. */
      readonly action?: 'get' | 'see-order';
    };

export type BuyAreaKind = BuyAreaState['kind'];

/** What the reader asks for. */
export type BuyAction =
  | 'get'
  | 'get-nearest'
  | 'pay'
  | 'extend'
  | 'let-go'
  | 'see-order'
  | 'change-card'
  | 'remind'
  | 'unremind';

/** How old the facts on the screen are. */
export interface Freshness {
  readonly kind: 'live' | 'stale';
  /** When the server was last heard, epoch ms, server time. */
  readonly seenAt: number;
}
