import type { OrderLedger } from '@livedrops/core/ports/order-ledger';

/** The ledger, with every order counted by what came of it. */
export function countOrders(ledger: OrderLedger, count: (outcome: string) => void): OrderLedger {
  return {
    ...ledger,
    async place(command) {
      const result = await ledger.place(command);
      if (result.ok) count(result.replayed ? 'replayed' : 'held');
      else count(result.code);
      return result;
    },
    async cancel(order) {
      const result = await ledger.cancel(order);
      count(result.ok ? 'cancelled' : result.code);
      return result;
    },
    async settlePayment(command) {
      const result = await ledger.settlePayment(command);
      count(result.ok ? result.effect : result.code);
      return result;
    },
    async expireDue(limit) {
      const result = await ledger.expireDue(limit);
      for (const _orderId of result.ok ? result.orderIds : []) count('expired');
      return result;
    },
  };
}
