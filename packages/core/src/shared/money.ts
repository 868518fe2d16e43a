/** Integer minor units of an ISO 4217 currency: `{ amountMinor: 6800, currency: 'EUR' }` is 68.00. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

/**
 * The price of `quantity` units.
 * @throws RangeError when the result is not a safe integer: money is never rounded.
 */
export function multiplyMoney(price: Money, quantity: number): Money {
  const amountMinor = price.amountMinor * quantity;
  if (!Number.isSafeInteger(amountMinor) || amountMinor < 0) {
    throw new RangeError(
      `${price.amountMinor} × ${quantity} is not a whole, safe, positive amount of ${price.currency}`,
    );
  }
  return { amountMinor, currency: price.currency };
}
