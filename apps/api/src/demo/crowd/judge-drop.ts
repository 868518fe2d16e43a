import type { WireOrder } from './buyer.ts';
import type { WireDrop } from './watch-drops.ts';

/** What the shop says of a drop, held against what its buyers were told. Each finding is a broken promise. */
export function judgeDrop(drop: WireDrop, orders: readonly WireOrder[]): readonly string[] {
  const findings: string[] = [];
  const name = drop.product.title;
  for (const { name: variant, ...stock } of [{ ...drop, name }, ...drop.variants]) {
    const { stock_count, remaining, held, sold } = stock;
    if (remaining < 0 || held < 0 || sold + held > stock_count) {
      findings.push(`${variant}: ${sold} sold and ${held} held of ${stock_count}.`);
    }
    if (remaining + held + sold !== stock_count) {
      findings.push(`${variant}: ${remaining} + ${held} + ${sold} is not ${stock_count}.`);
    }
  }
  const units = orders.flatMap((order) => order.unit_numbers);
  const bought = orders.reduce((sum, order) => sum + order.quantity, 0);
  if (bought > drop.sold) {
    findings.push(`${name}: ${bought} units were confirmed to us, but only ${drop.sold} are sold.`);
  }
  if (units.length !== bought) {
    findings.push(`${name}: ${bought} units were confirmed, but ${units.length} are numbered.`);
  }
  if (new Set(units).size !== units.length) {
    findings.push(`${name}: a numbered unit was given to two orders.`);
  }
  if (units.some((unit) => unit < 1 || unit > drop.stock_count)) {
    findings.push(`${name}: a unit has a number outside 1 to ${drop.stock_count}.`);
  }
  return findings;
}
