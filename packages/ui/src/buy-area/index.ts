export { BuyArea, type BuyAreaProps } from './buy-area.tsx';
export type { BuyAreaFacts } from './buy-area-facts.ts';
export type {
  BuyAction,
  BuyAreaKind,
  BuyAreaState,
  Freshness,
  NearestVariant,
} from './buy-area-state.ts';
export type { BuyAreaView } from './buy-area-view.ts';
export { countWord } from './buy-words.ts';
export { describeBuyArea } from './describe-buy-area.ts';
