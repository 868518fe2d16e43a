import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideStockChange } from './decide-stock-change.ts';

const anyStock = fc
  .record({ remaining: fc.nat(50), held: fc.nat(50), sold: fc.nat(50) })
  .map((stock) => ({ ...stock, stockCount: stock.remaining + stock.held + stock.sold }));

test('a new total is taken exactly when what is held and sold fits into it', () => {
  fc.assert(
    fc.property(anyStock, fc.integer({ min: 1, max: 200 }), (stock, stockCount) => {
      const decision = decideStockChange(stock, stockCount);
      expect(decision.ok).toBe(stockCount >= stock.held + stock.sold);
      if (!decision.ok) return;
      expect(stock.stockCount + decision.delta).toBe(stockCount);
      expect(stock.remaining + decision.delta).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a total that is no positive whole number is refused', () => {
  const stock = { stockCount: 5, remaining: 5, held: 0, sold: 0 };
  for (const stockCount of [0, -1, 1.5, Number.NaN, 2 ** 53]) {
    expect(decideStockChange(stock, stockCount)).toMatchObject({ code: 'drop.stock_invalid' });
  }
});
