import { Button } from '@livedrops/ui/button';
import { Message } from '@livedrops/ui/message';
import { formatMoney } from '@livedrops/ui/price';
import { ReceiptRows } from '@livedrops/ui/receipt';
import { TestCardPicker } from '@livedrops/ui/test-card-picker';
import { type ReactNode, useId } from 'react';
import type { Order } from '../../shared/api/wire.ts';
import { useNow } from '../../shared/clock/page-clock.ts';
import { useLiveStatus } from '../../shared/live/live-connection.ts';
import { useCheckout, useCheckoutState } from './checkout.ts';
import styles from './checkout-sheet.module.css';
import { describeOffline, describePayment, paymentStateOf } from './describe-payment.ts';
import { OrderLine } from './order-line.tsx';
import { payOrder } from './pay-order.ts';
import { RunningHold } from './running-hold.tsx';
import { sayFoot, sayPay } from './say-pay.ts';
import { cardsOf } from './test-cards.ts';
import { useChosenCard } from './use-chosen-card.ts';
import { useLasting } from './use-lasting.ts';
import { usePaymentVoice } from './use-payment-voice.ts';

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
  const told = isQuick ? null : describePayment(order, attempt);
  const news = told ?? (isOffline && state === 'ready' ? describeOffline(order) : null);
  usePaymentVoice(attempt, news);
  const isOver = Date.parse(order.hold_expires_at) <= nowAt;
  // Asked of the whole story: the state of the payment changes while the next card is tried.
  const wasRefused = order.timeline.some(({ kind }) => kind === 'payment_declined');
  const amount = formatMoney(order.total);
  return (
    <div className={styles.part}>
      {(state === 'ready' || !isOver) && <RunningHold order={order} />}
      <div className={styles.news}>
        {news && (
          <Message tone={news.tone ?? 'plain'} icon={news.icon} title={news.title}>
            {news.detail}
          </Message>
        )}
      </div>
      {!wasRefused && <OrderLine order={order} />}
      {(state === 'ready' || isQuick) && (
        <div className={styles.cards}>
          <TestCardPicker
            cards={cards}
            value={card}
            onChange={(number) => state === 'ready' && chooseCard(number)}
          />
        </div>
      )}
      {!wasRefused && <Costs order={order} />}
      <div className={styles.pay}>
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
    </div>
  );
}

/** All that it costs, before the button that pays it. */
function Costs({ order }: { readonly order: Order }) {
  const { item, quantity, total } = order;
  const label = `${item.title}, ${item.variant_name}${quantity === 1 ? '' : `, ${quantity} units`}`;
  return <ReceiptRows className={styles.ruled} rows={[{ label, amount: total }]} total={total} />;
}

function Foot(props: { readonly id: string; readonly text: string; readonly children: ReactNode }) {
  return (
    <div className={styles.foot}>
      <p id={props.id}>{props.text}</p>
      {props.children}
    </div>
  );
}
