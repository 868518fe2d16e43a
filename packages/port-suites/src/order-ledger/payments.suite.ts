import type { PaymentId } from '@livedrops/core/shared/ids';
import { brandId } from '@livedrops/core/shared/ids';
import { describe, expect, test } from 'vitest';
import type { OpenShop } from '../shop-stage.ts';
import { accepted } from '../shop-world.ts';
import { useWorld } from '../use-world.ts';

const approved = { kind: 'approved' } as const;
const declined = { kind: 'declined', declineCode: 'insufficient_funds' } as const;
const refused = { kind: 'refused', declineCode: 'stolen_card' } as const;

export function describePayments(open: OpenShop): void {
  describe('paying for an order', () => {
    const world = useWorld(open);
    const start = (order: Parameters<ReturnType<typeof world>['look']>[0], cardLast4 = '4242') => {
      const { orderId, userId } = order;
      const paymentId = world().stage.ids.next<PaymentId>();
      return world().stage.ledger.startPayment({ orderId, userId, paymentId, cardLast4 });
    };

    test('starting shows that the provider is asked, for the amount of the order', async () => {
      const order = await world().hold(await world().drop(), { quantity: 2 });
      const started = accepted(await start(order));
      expect(started).toMatchObject({
        outcome: 'started',
        amount: { amountMinor: 13_600, currency: 'EUR' },
        order: { status: 'pending', payment: { state: 'processing', cardLast4: '4242' } },
      });
      expect(world().look(order)).toEqual(started.order);
    });

    test('only one payment of an order runs at a time', async () => {
      const order = await world().hold(await world().drop());
      const answers = await Promise.all([start(order), start(order), start(order)]);
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      for (const answer of answers) {
        if (!answer.ok) expect(answer.code).toBe('payment.in_progress');
      }
      expect(world().stage.ledger.duePayments(10)).toHaveLength(1);
    });

    test('an approval confirms the order and gives its units the lowest free numbers', async () => {
      const drop = await world().drop({ stock: [3, 4], limit: 2 });
      const [first, second] = drop.variants;
      const one = await world().buy(drop, { quantity: 2, variantId: second?.variantId ?? null });
      const two = await world().buy(drop, { variantId: first?.variantId ?? null });
      const three = await world().buy(drop, { quantity: 2, variantId: second?.variantId ?? null });
      expect([one, two, three].map((order) => order.unitNumbers)).toEqual([[1, 2], [3], [4, 5]]);
      expect(one).toMatchObject({
        status: 'confirmed',
        payment: { state: 'approved', cardLast4: '4242', declineCode: null },
        editionSize: 7,
      });
      expect(one.timeline.map(({ kind }) => kind)).toEqual([
        'held',
        'payment_started',
        'confirmed',
      ]);
      expect(world().look(one)).toEqual(one);
      expect(world().now(drop)).toMatchObject({ remaining: 2, held: 0, sold: 5 });
    });

    test('every unit of an edition is sold once, with each number once', async () => {
      const drop = await world().drop({ stock: [30], limit: 3 });
      const orders = await Promise.all(
        Array.from({ length: 10 }, () => world().hold(drop, { quantity: 3 })),
      );
      const payments = await Promise.all(orders.map((order) => world().startPayment(order)));
      await Promise.all(payments.map((paymentId) => world().settle(paymentId)));
      const numbers = orders.flatMap((order) => world().look(order).unitNumbers);
      expect(numbers.toSorted((one, other) => one - other)).toEqual(
        Array.from({ length: 30 }, (_, index) => index + 1),
      );
    });

    test('the same answer twice changes nothing, also at the same time', async () => {
      const drop = await world().drop();
      const order = await world().hold(drop);
      const paymentId = await world().startPayment(order);
      const answers = await Promise.all([world().settle(paymentId), world().settle(paymentId)]);
      const once = world().look(order);
      const head = world().stage.outbox.headSeq();
      const third = await world().settle(paymentId);
      for (const answer of [...answers, third]) {
        expect(answer).toEqual({ ok: true, effect: 'confirmed', order: once });
      }
      expect(world().stage.outbox.headSeq()).toBe(head);
      expect(world().events('order.confirmed')).toHaveLength(1);
      expect(world().now(drop)).toMatchObject({ sold: 1, held: 0 });
    });

    test('a decline leaves the hold running, and another card may be tried', async () => {
      const drop = await world().drop();
      const order = await world().hold(drop);
      const first = accepted(await start(order, '0002'));
      const [due] = world().stage.ledger.duePayments(1);
      expect(first.ok && due?.orderId).toBe(order.orderId);
      const after = await world().settle(due?.paymentId ?? brandId(''), declined);
      expect(after).toMatchObject({
        effect: 'declined',
        order: {
          status: 'pending',
          holdExpiresAt: order.holdExpiresAt,
          payment: { state: 'declined', cardLast4: '0002', declineCode: 'insufficient_funds' },
        },
      });
      expect(world().now(drop).held).toBe(1);
      const paymentId = await world().startPayment(order);
      const settled = await world().settle(paymentId);
      expect(settled.order.timeline).toMatchObject([
        { kind: 'held' },
        { kind: 'payment_started', cardLast4: '0002' },
        { kind: 'payment_declined', cardLast4: '0002', declineCode: 'insufficient_funds' },
        { kind: 'payment_started', cardLast4: '4242' },
        { kind: 'confirmed', cardLast4: '4242' },
      ]);
      expect(settled.order.payment).toMatchObject({ state: 'approved', declineCode: null });
    });

    test('a refusal for good fails the order and returns its units once', async () => {
      const drop = await world().drop();
      const order = await world().hold(drop, { quantity: 2 });
      const paymentId = await world().startPayment(order);
      for (let round = 0; round < 2; round += 1) {
        expect(await world().settle(paymentId, refused)).toMatchObject({
          effect: 'refused',
          order: {
            status: 'failed',
            failureReason: 'payment_refused',
            payment: { state: 'declined', declineCode: 'stolen_card' },
          },
        });
      }
      expect(world().now(drop)).toMatchObject({ remaining: 5, held: 0, sold: 0 });
    });

    test('a hold that is over takes no payment, even before anybody has swept it', async () => {
      const order = await world().hold(await world().drop());
      world().stage.clock.set(order.holdExpiresAt);
      expect(await start(order)).toMatchObject({ code: 'order.hold_expired' });
      await world().expire();
      expect(await start(order)).toMatchObject({ code: 'order.hold_expired' });
      expect(world().stage.ledger.duePayments(10)).toEqual([]);
    });

    test('paying a confirmed order again asks nobody, a cancelled one cannot be paid', async () => {
      const drop = await world().drop();
      const bought = await world().buy(drop);
      expect(await start(bought)).toEqual({ ok: true, outcome: 'settled', order: bought });
      const cancelled = await world().hold(drop);
      accepted(await world().stage.ledger.cancel(cancelled));
      expect(await start(cancelled)).toMatchObject({ code: 'order.invalid_transition' });
    });

    test('an approval that comes after the units went back is refunded, once', async () => {
      const { clock, ledger } = world().stage;
      const drop = await world().drop({ stock: [1] });
      const order = await world().hold(drop);
      const paymentId = await world().startPayment(order);
      clock.set(order.holdExpiresAt);
      await world().expire();
      const other = await world().buy(drop);
      const late = await world().settle(paymentId);
      expect(late).toMatchObject({
        effect: 'refund_due',
        order: {
          status: 'failed',
          failureReason: 'hold_expired',
          payment: { state: 'refunding', cardLast4: '4242' },
          unitNumbers: [],
        },
      });
      expect(await world().settle(paymentId)).toMatchObject({ effect: 'refund_due' });
      expect(ledger.duePayments(10)).toMatchObject([
        { paymentId, orderId: order.orderId, need: 'refund', amount: order.total },
      ]);
      await Promise.all([ledger.recordRefund(paymentId), ledger.recordRefund(paymentId)]);
      expect(ledger.duePayments(10)).toEqual([]);
      const back = world().look(order);
      expect(back.payment.state).toBe('refunded');
      expect(back.status).toBe('failed');
      expect(back.timeline.map(({ kind }) => kind)).toEqual([
        'held',
        'payment_started',
        'expired',
        'refund_started',
        'refunded',
      ]);
      expect(world().events('order.refunded')).toHaveLength(1);
      expect(await world().settle(paymentId)).toMatchObject({ effect: 'refund_due' });
      expect(ledger.duePayments(10)).toEqual([]);
      expect(world().look(other).status).toBe('confirmed');
    });

    test('an approval confirms an order whose units are still set aside, to the last', async () => {
      const drop = await world().drop({ stock: [1] });
      const order = await world().hold(drop);
      const paymentId = await world().startPayment(order);
      world().stage.clock.set(order.holdExpiresAt + 1);
      expect(await world().settle(paymentId)).toMatchObject({ effect: 'confirmed' });
      expect(await world().expire()).toEqual([]);
      expect(world().now(drop)).toMatchObject({ remaining: 0, held: 0, sold: 1 });
    });

    test('an approval after the buyer has cancelled, or the drop was, is refunded', async () => {
      const drop = await world().drop();
      const [mine, yours] = [await world().hold(drop), await world().hold(drop)];
      const payments = [await world().startPayment(mine), await world().startPayment(yours)];
      accepted(await world().stage.ledger.cancel(mine));
      const { creatorId } = drop.creator;
      accepted(await world().stage.drops.cancel({ dropId: drop.dropId, creatorId }));
      for (const paymentId of payments) {
        expect(await world().settle(paymentId)).toMatchObject({ effect: 'refund_due' });
      }
      expect(world().look(mine).status).toBe('cancelled');
      expect(world().look(yours).failureReason).toBe('drop_cancelled');
      expect(world().now(drop)).toMatchObject({ remaining: 5, held: 0, sold: 0 });
    });

    test('an approval of what had been written off as declined goes back and buys nothing', async () => {
      const drop = await world().drop();
      const order = await world().hold(drop);
      const first = await world().startPayment(order);
      await world().settle(first, declined);
      const second = await world().startPayment(order);
      await world().settle(second);
      expect(await world().settle(first, approved)).toMatchObject({ effect: 'refund_due' });
      expect(world().look(order)).toMatchObject({
        status: 'confirmed',
        payment: { state: 'approved' },
      });
      expect(world().stage.ledger.duePayments(10)).toMatchObject([
        { paymentId: first, need: 'refund' },
      ]);
      accepted(await world().stage.ledger.recordRefund(first));
      expect(world().look(order)).toMatchObject({ payment: { state: 'approved' } });
    });

    test('an answer for a payment that was never started is not found', async () => {
      const answer = await world().stage.ledger.settlePayment({
        paymentId: world().stage.ids.next(),
        outcome: approved,
      });
      expect(answer).toMatchObject({ code: 'order.not_found' });
    });

    test('payments that are not at rest are listed, the oldest first', async () => {
      const { clock, ledger } = world().stage;
      const drop = await world().drop();
      const orders = [await world().hold(drop), await world().hold(drop), await world().hold(drop)];
      const payments: PaymentId[] = [];
      for (const order of orders) {
        clock.advance(5);
        payments.push(await world().startPayment(order));
      }
      const due = ledger.duePayments(2);
      expect(due.map(({ paymentId }) => paymentId)).toEqual(payments.slice(0, 2));
      expect(due[0]).toEqual({
        paymentId: payments[0],
        orderId: orders[0]?.orderId,
        amount: orders[0]?.total,
        startedAt: clock.now() - 10,
        need: 'answer',
      });
      await world().settle(payments[0] ?? brandId(''));
      expect(ledger.duePayments(10).map(({ paymentId }) => paymentId)).toEqual(payments.slice(1));
    });

    test('a payment that was running when the process ended is still due afterwards', async () => {
      const order = await world().hold(await world().drop());
      const paymentId = await world().startPayment(order);
      await world().restart();
      const { ledger } = world().stage;
      expect(ledger.duePayments(10)).toMatchObject([{ paymentId, need: 'answer' }]);
      expect((await world().settle(paymentId)).order.unitNumbers).toEqual([1]);
    });
  });
}
