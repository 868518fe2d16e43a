import { describe, expect, it } from 'vitest';
import { isStockNews, sayStock } from './stock-marks.ts';

const stock = (remaining: number, held = 0) => ({ remaining, held, stock_count: 120 });

describe('what is said of the stock', () => {
  it('is nothing while no mark is passed', () => {
    expect(isStockNews(stock(59), stock(25))).toBe(false);
    expect(isStockNews(stock(9), stock(4))).toBe(false);
  });

  it.each([
    [61, 60],
    [25, 24],
    [11, 10],
    [4, 3],
    [1, 0],
    [100, 5],
  ])('is news when it falls from %i to %i of 120', (before, now) => {
    expect(isStockNews(stock(before), stock(now))).toBe(true);
  });

  it('is news that units are back only when there were none', () => {
    expect(isStockNews(stock(0, 3), stock(1))).toBe(true);
    expect(isStockNews(stock(9), stock(12))).toBe(false);
  });

  it('names what may return and what will not', () => {
    expect(sayStock(stock(1_200, 2))).toBe('1,200 of 120 left, 2 in checkouts.');
    expect(sayStock(stock(0, 6))).toBe('None left, 6 in checkouts, may return.');
    expect(sayStock(stock(0))).toBe('Sold out.');
  });
});
