import { randomUUID } from 'node:crypto';
import type { Person } from './person.ts';

/** What the tests read of an order. */
export interface Order {
  readonly order_id: string;
  readonly drop_id: string;
  readonly number: string;
  readonly status: string;
  readonly quantity: number;
  readonly unit_numbers: readonly number[];
  readonly hold_expires_at: string;
}

interface HoldOptions {
  readonly quantity?: number;
  readonly variantId?: string;
}

/** Approves at once. */
const goodCard = '4242424242424242';

/** Holds units of a drop, without a browser. */
export async function holdUnits(
  person: Person,
  dropId: string,
  { quantity = 1, variantId }: HoldOptions = {},
): Promise<Order> {
  return (await person.ask('POST', '/orders', {
    drop_id: dropId,
    ...(variantId === undefined ? {} : { variant_id: variantId }),
    quantity,
    idempotency_key: randomUUID(),
  })) as Order;
}

/** Pays a held order with a card that approves. */
export async function payHeld(person: Person, { order_id }: Order): Promise<Order> {
  return (await person.ask('POST', `/orders/${order_id}/pay`, { card_number: goodCard })) as Order;
}

/** All orders of a person, the latest first. */
export async function listOrders(person: Person): Promise<readonly Order[]> {
  return ((await person.ask('GET', '/orders')) as { readonly items: readonly Order[] }).items;
}
