import type { Hold } from '../hold-card/index.ts';
import type { IconName } from '../icon/index.ts';
import type { BuyAction } from './buy-area-state.ts';

/** What stands above the button. */
export type BuyAreaLead =
  | {
      readonly kind: 'figure';
      /** A moment to count down to, or a number or word. */
      readonly figure: { readonly targetAt: number } | string;
      readonly title: string;
      readonly detail: string;
    }
  | {
      readonly kind: 'message';
      readonly tone: 'plain' | 'error' | 'scarce';
      readonly icon: IconName;
      readonly title: string;
      readonly detail: string;
    }
  | {
      readonly kind: 'hold';
      readonly hold: Hold;
      readonly title: string;
      readonly detail: string;
      readonly ending: { readonly title: string; readonly detail: string };
    }
  | {
      readonly kind: 'own';
      readonly cell: string;
      readonly title: string;
      readonly detail: string;
    };

export interface BuyAreaButton {
  /** Says what will happen; a second part, such as the price, stands apart. */
  readonly label: string;
  readonly amount?: string;
  /** Without an action it cannot be used, and `BuyAreaView.lead` or `fine` says why. */
  readonly action: BuyAction | null;
  readonly busy?: boolean;
  readonly tone?: 'mine' | 'ink' | 'line' | 'soft';
  readonly icon?: IconName;
  /** Of a button that stays in: something is on, and pressing it turns it off. */
  readonly pressed?: boolean;
}

/** One state of the buy area in words. */
export interface BuyAreaView {
  readonly lead: BuyAreaLead | null;
  readonly stepper: boolean;
  /** Stands before the main button. */
  readonly extend?: { readonly label: string; readonly busy: boolean };
  readonly button: BuyAreaButton;
  readonly fine: string;
  readonly letGo?: boolean;
  /** What a screen reader is told on entering the state; `assertive` for what cannot wait. */
  readonly announce?: { readonly text: string; readonly assertive: boolean };
}
