import { BuyArea } from '@livedrops/ui/buy-area';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Drop, Order } from '../../shared/api/wire.ts';
import { useClock } from '../../shared/clock/page-clock.ts';
import { useFreshness } from '../../shared/live/use-freshness.ts';
import { useShortcut } from '../../shared/page/use-shortcut.ts';
import { paths } from '../../shared/paths.ts';
import { actOnBuy, orderOf } from './act-on-buy.ts';
import { useCheckout } from './checkout.ts';
import { setEntry } from './checkout-store.ts';
import { OwnNote } from './own-note.tsx';
import { latestOrder, ownedUnits } from './own-order.ts';
import { toBuyAreaState } from './to-buy-area-state.ts';
import { useBuyState } from './use-buy-state.ts';
import { useBuyVoice } from './use-buy-voice.ts';
import { useExtendHold } from './use-extend-hold.ts';
import { useGetUnits } from './use-get-units.ts';

const LetGo = lazy(async () => ({ default: (await import('./let-go.tsx')).LetGo }));

export interface BuyPanelProps {
  readonly drop: Drop;
  /** The chosen variant. */
  readonly variantId: string;
  /** Called for a variant that the buyer takes instead; stock events never change the choice. */
  readonly onVariantChange: (variantId: string) => void;
  readonly quantity: number;
  readonly onQuantityChange: (quantity: number) => void;
  /** Whether the visitor asked to be told of the drop, and how many did. */
  readonly reminder?: { readonly reminded: boolean; readonly count: number | null } | undefined;
  readonly onRemind: (reminded: boolean) => void;
  /** Opens the checkout of an order: units were just held, or it is to be paid. */
  readonly onOpenOrder: (orderId: string) => void;
}

/** The API takes no more in one order. */
const quantityPerOrderMax = 10;

function quantityMax(drop: Drop, variantId: string, orders: readonly Order[]): number {
  const left = drop.variants.find(({ variant_id }) => variant_id === variantId)?.remaining ?? 0;
  const allowed = drop.per_customer_limit - ownedUnits(orders);
  return Math.max(1, Math.min(left, allowed, quantityPerOrderMax));
}

/** The buy area of a drop, from the countdown to the number. Focus reaches its button with the key B. */
export function BuyPanel(props: BuyPanelProps) {
  const { drop, variantId, onVariantChange, onQuantityChange, onOpenOrder } = props;
  const { reminder, onRemind } = props;
  const { drop_id: dropId, variants } = drop;
  const clock = useClock();
  const checkout = useCheckout();
  const { state, orders } = useBuyState(drop, variantId);
  const { area, isExtending, extend } = useArea(orderOf(state));
  const [lettingGo, setLettingGo] = useState<Order | null>(null);
  const freshness = useFreshness(Date.parse(drop.server_time));
  const shown = toBuyAreaState(state, {
    drop,
    variantId,
    orders,
    seenAt: freshness.seenAt,
    isExtending,
    reminder,
  });
  const max = quantityMax(drop, variantId, orders);
  const quantity = Math.min(props.quantity, max);
  const order = orderOf(state);
  const item = order?.item.variant_name ?? nameOf(drop, variantId);
  const getUnits = useGetUnits({ drop, variantId, quantity, onOpenOrder });
  useBuyVoice(shown, { price: drop.price, quantity: order?.quantity ?? quantity, item });
  const paid = latestOrder(orders.filter(({ status }) => status === 'confirmed'));

  const acts = {
    chosen: { variantId, quantity },
    getUnits,
    choose: onVariantChange,
    openOrder: onOpenOrder,
    extend: () => void extend(),
    askLetGo: setLettingGo,
    remind: onRemind,
  };

  return (
    <div>
      <OwnNote
        drop={drop}
        state={state}
        orders={orders}
        onAnother={() => setEntry(checkout.store, ['another', dropId], true)}
      />
      <BuyArea
        ref={area}
        state={shown}
        ticker={clock}
        price={drop.price}
        item={variants.length > 1 ? item : null}
        quantity={order?.quantity ?? quantity}
        quantityMax={max}
        onQuantityChange={onQuantityChange}
        perCustomerLimit={drop.per_customer_limit}
        holdMs={drop.hold_seconds * 1000}
        freshness={freshness}
        onAction={(action) => actOnBuy(action, state, acts)}
        {...(paid || order ? { orderHref: paths.order((order ?? paid)?.order_id ?? '') } : {})}
      />
      {lettingGo && (
        <Suspense>
          <LetGo
            order={lettingGo}
            onKeep={() => setLettingGo(null)}
            onGone={() => setLettingGo(null)}
          />
        </Suspense>
      )}
    </div>
  );
}

function nameOf({ variants }: Drop, variantId: string): string | null {
  return variants.find(({ variant_id }) => variant_id === variantId)?.name ?? null;
}

/** The area itself, for the keyboard, and more time for its hold. */
function useArea(order: Order | null) {
  const area = useRef<HTMLElement>(null);
  const hold = useExtendHold(order?.order_id ?? null);
  const focusButton = () => {
    const buttons = area.current?.querySelectorAll<HTMLElement>('[data-size="lg"]');
    [...(buttons ?? [])].at(-1)?.focus();
  };
  useShortcut('b', focusButton);
  const extend = async () => {
    // The button that had the focus goes with what it offered.
    if (await hold.extend()) focusButton();
  };
  return { area, isExtending: hold.isExtending, extend };
}
