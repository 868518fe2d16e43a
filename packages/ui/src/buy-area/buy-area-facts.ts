import { formatMoney, type Money } from '../price/index.ts';
import type { Zoned } from '../timeline/index.ts';
import type { BuyAreaKind, BuyAreaState } from './buy-area-state.ts';
import type { BuyAreaButton, BuyAreaView } from './buy-area-view.ts';

/** What all states need to know to put themselves in words. */
export interface BuyAreaFacts extends Zoned {
  /** Epoch ms, server time. */
  readonly nowAt: number;
  /** Of one unit. */
  readonly price: Money;
  readonly quantity: number;
  /** How long a unit is held, ms. */
  readonly holdMs: number;
  /** The chosen variant; null where there is no choice. */
  readonly item: string | null;
}

type StateOf<K extends BuyAreaKind> = Extract<BuyAreaState, { kind: K }>;

type Describe<K extends BuyAreaKind> = (state: StateOf<K>, facts: BuyAreaFacts) => BuyAreaView;

/** One describer for each of the named states. */
export type Describers<K extends BuyAreaKind> = { readonly [Kind in K]: Describe<Kind> };

/** The button that takes units, with what they cost together. */
export function getButton(
  { price, quantity, locale }: BuyAreaFacts,
  label = quantity === 1 ? 'Get yours' : `Get ${quantity}`,
  action: 'get' | 'get-nearest' = 'get',
): BuyAreaButton {
  const amount = { amount: price.amount * quantity, currency: price.currency };
  return { label, amount: formatMoney(amount, { locale }), action };
}

/** A button that waits for somebody else, and says so instead of going dead. */
export const waitingButton = (label: string): BuyAreaButton => ({ label, action: null });

/** A button whose work is under way. */
export const busyButton = (label: string): BuyAreaButton => ({ label, action: null, busy: true });

export const seeOrderButton: BuyAreaButton = {
  label: 'See your order',
  action: 'see-order',
  tone: 'ink',
};
