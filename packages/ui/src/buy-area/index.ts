export { BuyArea, type BuyAreaProps } from './buy-area.tsx';
export type {
  BuyAction,
  BuyAreaKind,
  BuyAreaState,
  Freshness,
  NearestVariant,
} from './buy-area-state.ts';
export type { BuyAreaView } from './buy-area-view.ts';
export { type BuyAreaFacts, describeBuyArea } from './describe-buy-area.ts';
