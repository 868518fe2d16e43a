import type { BuyAreaFacts } from './buy-area-facts.ts';
import type { BuyAreaState } from './buy-area-state.ts';
import type { BuyAreaView } from './buy-area-view.ts';
import { offerDescribers } from './describe-offer.ts';
import { orderDescribers } from './describe-order.ts';

const describers = { ...offerDescribers, ...orderDescribers };

/** Puts a state in words: what is so, what the button does, what that costs. */
export function describeBuyArea(state: BuyAreaState, facts: BuyAreaFacts): BuyAreaView {
  // Guarantee: the table is keyed by `kind`, so the describer found takes this very state.
  const describe = describers[state.kind] as (s: BuyAreaState, f: BuyAreaFacts) => BuyAreaView;
  return describe(state, facts);
}
