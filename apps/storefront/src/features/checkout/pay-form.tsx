import { Button } from '@livedrops/ui/button';
import { formatRemaining } from '@livedrops/ui/countdown';
import { HoldCard, holdEndingMs } from '@livedrops/ui/hold-card';
import { Message } from '@livedrops/ui/message';
import { formatMoney } from '@livedrops/ui/price';
import { ReceiptRows } from '@livedrops/ui/receipt';
import { TestCardPicker } from '@livedrops/ui/test-card-picker';
import { formatClockSeconds } from '@livedrops/ui/timeline';
import { type ReactNode, useId, useRef } from 'react';
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
import { cardsOf } from './test-cards.ts';
import { useChosenCard } from './use-chosen-card.ts';
import { useExtendHold } from './use-extend-hold.ts';
import { useLasting } from './use-lasting.ts';

/** An answer that comes sooner than this moves nothing under the finger. */
const calmMs = 1_200;

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
  const cards = cardsOf(order);
  const [card, chooseCard] = useChosenCard(cards);
  const whyId = useId();
  const state = paymentStateOf(order, attempt);
  const isLong = useLasting(state === 'paying', calmMs);
  const isQuick = attempt?.phase === 'sending' && !isLong;
  const news = isQuick ? null : describePayment(order, attempt);
  const isOver = Date.parse(order.hold_expires_at) <= nowAt;
  const wasRefused = order.payment.state === 'declined';
  const amount = formatMoney(order.total);
  const { item, quantity, total } = order;
  const label = `${item.title}, ${item.variant_name}${quantity === 1 ? '' : `, ${quantity} units`}`;
  return (
    <div className={styles.part}>
      {(state === 'ready' || !isOver) && <Hold order={order} />}
      <div aria-live="polite" className={styles.news}>
        {news && (
          <Message tone={news.tone ?? 'plain'} icon={news.icon} title={news.title}>
            {news.detail}
          </Message>
        )}
      </div>
      <OrderLine order={order} />
      {(state === 'ready' || isQuick) && (
        <div className={styles.ruled}>
          <TestCardPicker
            cards={cards}
            value={card}
            onChange={(number) => state === 'ready' && chooseCard(number)}
          />
        </div>
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
  const card = useRef<HTMLDivElement>(null);
  const addTime = async () => {
    // Its button goes with the offer. Not to the pay button: a second press would pay.
    if (await extend()) card.current?.focus();
  };
  const expiresAt = Date.parse(order.hold_expires_at);
  const durationMs = holdLengthMs(order);
  const leftMs = expiresAt - nowAt;
  const mayExtend = order.can_extend && leftMs <= holdEndingMs && leftMs > 0;
  return (
    <HoldCard
      ref={card}
      tabIndex={-1}
      size="sheet"
      hold={{ expiresAt, durationMs }}
      ticker={clock}
      title={sayHeld(order.quantity)}
      detail={`Held until ${formatClockSeconds(expiresAt)}`}
      ending={sayMoreTime(order, leftMs)}
      {...(mayExtend && {
        actions: (
          <Button busy={isExtending} onClick={() => void addTime()}>
            Add {formatRemaining(durationMs)}
          </Button>
        ),
      })}
    />
  );
}
