import type { CrowdReport } from './run-crowd.ts';

/** The report as lines of text. */
export function printReport({ tally, drops, broken }: CrowdReport): readonly string[] {
  const outcomes = [...tally.outcomes()].toSorted(([, a], [, b]) => b - a);
  const latencies = [...tally.latencies()];
  const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0).padStart(8);
  return [
    '',
    'Purchases',
    ...outcomes.map(([outcome, count]) => `  ${String(count).padStart(6)}  ${outcome}`),
    '',
    'Requests, ms         count     p50     p95     p99     max',
    ...latencies.map(
      ([operation, { count, p50, p95, p99, max }]) =>
        `  ${operation.padEnd(14)}${String(count).padStart(10)}${[p50, p95, p99, max].map(ms).join('')}`,
    ),
    '',
    'Drops',
    ...drops.map(({ drop, orders }) => {
      const { product, stock_count, remaining, held, sold } = drop;
      const ours = orders.reduce((sum, order) => sum + order.quantity, 0);
      return `  ${product.title}: ${remaining} left + ${held} held + ${sold} sold = ${stock_count}; ${ours} of them ours`;
    }),
    '',
    ...(broken.length === 0
      ? ['Nothing was oversold: every number adds up and no unit was given twice.']
      : ['The shop broke a promise:', ...broken.map((finding) => `  ${finding}`)]),
  ];
}
