import type { OrderId } from '../shared/ids.ts';

/** Crockford's base 32: no I, L, O or U, so that a number survives being read out. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short number for people, always the same for an order: the last 30 bits of its id, `LD-7K2Q9F`. Not a key. */
export function orderNumber(orderId: OrderId): string {
  let bits = Number.parseInt(orderId.slice(-8), 16) % 2 ** 30;
  let text = '';
  for (let place = 0; place < 6; place += 1) {
    text = digits.charAt(bits % 32) + text;
    bits = Math.floor(bits / 32);
  }
  return `LD-${text}`;
}
