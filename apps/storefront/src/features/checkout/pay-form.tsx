import { Button } from '@livedrops/ui/button';
import { formatRemaining } from '@livedrops/ui/countdown';
import { HoldCard, holdEndingMs } from '@livedrops/ui/hold-card';
import { Message } from '@livedrops/ui/message';
import { formatMoney } from '@livedrops/ui/price';
import { ReceiptRows } from '@livedrops/ui/receipt';
import { TestCardPicker } from '@livedrops/ui/test-card-picker';
import { formatClockSeconds } from '@livedrops/ui/timeline';
import { type ReactNode, useId, useState } from 'react';
import type { Order } from '../../shared/api/wire.ts';
import { useClock, useNow } from '../../shared/clock/page-clock.ts';
import { useLiveStatus } from '../../shared/live/live-connection.ts';
import { useCheckout, useCheckoutState } from './checkout.ts';
import styles from './checkout-sheet.module.css';
import { describePayment, paymentStateOf } from './describe-payment.ts';
import { OrderLine } from './order-line.tsx';
import { holdLengthMs } from './own-order.ts';
import { payOrder } from './pay-order.ts';
import { sayHeld, sayMoreTime } from './say-held.ts';
import { cardsOf, firstCard } from './test-cards.ts';
import { useExtendHold } from './use-extend-hold.ts';

export interface PayFormProps {
  readonly order: Order;
  readonly onLetGo: () => void;
}

/** A held order and how to pay it, before its hold ends. */
export function PayForm({ order, onLetGo }: PayFormProps) {
  const checkout = useCheckout();
  const attempt = useCheckoutState(({ payments }) => payments[order.order_id] ?? null);
  const isOffline = useLiveStatus().state === 'offline';
  const nowAt = useNow();
  const [card, setCard] = useState<string>(firstCard);
  const whyId = useId();
  const state = paymentStateOf(order, attempt);
  const news = describePayment(order, attempt);
  const isOver = Date.parse(order.hold_expires_at) <= nowAt;
  const wasRefused = order.payment.state === 'declined';
  const amount = formatMoney(order.total);
  const { item, quantity, total } = order;
  const label = `${item.title}, ${item.variant_name}${quantity === 1 ? '' : `, ${quantity} units`}`;
  return (
    <div className={styles.part}>
      <Hold order={order} />
      <div aria-live="polite" className={styles.news}>
        {news && (
          <Message tone={news.tone ?? 'plain'} icon={news.icon} title={news.title}>
            {news.detail}
          </Message>
        )}
      </div>
      <OrderLine order={order} />
      {state === 'ready' && (
        <TestCardPicker
          className={styles.ruled}
          cards={cardsOf(order)}
          value={card}
          onChange={setCard}
        />
      )}
      <ReceiptRows className={styles.ruled} rows={[{ label, amount: total }]} total={total} />
      <Button
        tone="mine"
        size="lg"
        busy={state !== 'ready' || isOver}
        unavailable={isOffline}
        aria-describedby={whyId}
        onClick={() => void payOrder(checkout, order, card)}
      >
        {sayPay({ isOver, state, amount, last4: wasRefused ? card.slice(-4) : null })}
      </Button>
      <Foot id={whyId} text={sayFoot({ order, isOffline, wasRefused })}>
        {state === 'ready' && !isOver && (
          <button type="button" className={styles.letGo} onClick={onLetGo}>
            Let it go
          </button>
        )}
      </Foot>
    </div>
  );
}

function sayPay(facts: {
  readonly isOver: boolean;
  readonly state: ReturnType<typeof paymentStateOf>;
  readonly amount: string;
  readonly last4: string | null;
}): string {
  const { isOver, state, amount, last4 } = facts;
  if (state === 'unknown') return 'Finding out';
  if (state === 'paying') return `Paying ${amount}`;
  if (isOver) return 'Checking your hold';
  return last4 ? `Pay ${amount} with ${last4}` : `Pay ${amount}`;
}

function sayFoot(facts: {
  readonly order: Order;
  readonly isOffline: boolean;
  readonly wasRefused: boolean;
}): string {
  if (facts.isOffline) return 'You are offline. Your hold runs on, nothing is taken.';
  if (facts.wasRefused) return `Retrying uses order ${facts.order.number}`;
  return 'Charged once. Your number comes with it.';
}

function Foot(props: { readonly id: string; readonly text: string; readonly children: ReactNode }) {
  return (
    <div className={styles.foot}>
      <p id={props.id}>{props.text}</p>
      {props.children}
    </div>
  );
}

/** The running hold; in its last minute it offers more time, once. */
function Hold({ order }: { readonly order: Order }) {
  const clock = useClock();
  const nowAt = useNow();
  const { isExtending, extend } = useExtendHold(order.order_id);
  const expiresAt = Date.parse(order.hold_expires_at);
  const durationMs = holdLengthMs(order);
  const leftMs = expiresAt - nowAt;
  const mayExtend = order.can_extend && leftMs <= holdEndingMs && leftMs > 0;
  return (
    <HoldCard
      size="sheet"
      hold={{ expiresAt, durationMs }}
      ticker={clock}
      title={sayHeld(order.quantity)}
      detail={`Held until ${formatClockSeconds(expiresAt)}`}
      ending={sayMoreTime(order, leftMs)}
      {...(mayExtend && {
        actions: (
          <Button busy={isExtending} onClick={extend}>
            Add {formatRemaining(durationMs)}
          </Button>
        ),
      })}
    />
  );
}
