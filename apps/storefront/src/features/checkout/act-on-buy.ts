import type { BuyAction } from '@livedrops/ui/buy-area';
import type { Order } from '../../shared/api/wire.ts';
import type { BuyState } from './decide-buy-state.ts';
import type { Wish } from './purchase-intent.ts';

/** What the buttons of the buy area can set going. */
export interface BuyActs {
  readonly chosen: Omit<Wish, 'dropId'>;
  readonly getUnits: (chosen: Omit<Wish, 'dropId'>) => Promise<void>;
  readonly choose: (variantId: string) => void;
  readonly openOrder: (orderId: string) => void;
  readonly extend: () => void;
  readonly askLetGo: (order: Order | null) => void;
  readonly remind: (reminded: boolean) => void;
}

/** The order that a state is about. */
export const orderOf = (state: BuyState): Order | null =>
  'order' in state ? (state.order ?? null) : null;

/** Does what a button of the buy area says. */
export function actOnBuy(action: BuyAction, state: BuyState, acts: BuyActs): void {
  const order = orderOf(state);
  switch (action) {
    case 'get':
      void acts.getUnits(acts.chosen);
      return;
    case 'get-nearest':
      actOnNearest(state, acts);
      return;
    case 'pay':
    case 'change-card':
      if (order) acts.openOrder(order.order_id);
      return;
    case 'extend':
      acts.extend();
      return;
    case 'let-go':
      acts.askLetGo(order);
      return;
    case 'see-order':
      return;
    case 'remind':
    case 'unremind':
      acts.remind(action === 'remind');
      return;
    default:
      action satisfies never;
  }
}

/** "Choose" only chooses; "Get" was pressed by somebody who wanted a unit and was beaten to it. */
function actOnNearest(state: BuyState, { chosen, choose, getUnits }: BuyActs): void {
  const nearest = 'nearest' in state ? state.nearest : null;
  if (!nearest) return;
  const { variant_id: variantId, remaining } = nearest;
  choose(variantId);
  if (state.kind === 'soldout') return;
  void getUnits({ variantId, quantity: Math.min(chosen.quantity, remaining) });
}
