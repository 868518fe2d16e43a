import { describe, expect, it } from 'vitest';
import { minuteSales } from './minute-sales.ts';

const minute = 60_000;
const readAt = 1_000_000;
const seen = { byMinute: [1, 2, 3], readAt, since: [] };

describe('the sales of the last minutes', () => {
  it('are what the server counted at the moment it did', () => {
    expect(minuteSales(seen, readAt)).toEqual([1, 2, 3]);
  });

  it('move back as time passes, until the oldest fall out', () => {
    expect(minuteSales(seen, readAt + minute)).toEqual([2, 3, 0]);
    expect(minuteSales(seen, readAt + 3 * minute)).toEqual([0, 0, 0]);
  });

  it('take in what the stream has brought since', () => {
    const since = [
      { at: readAt + 1_000, units: 4 },
      { at: readAt + minute + 500, units: 5 },
    ];
    expect(minuteSales({ ...seen, since }, readAt + minute + 1_000)).toEqual([2, 7, 5]);
  });

  it('keep what a clock that was set back brings in the last minute', () => {
    expect(minuteSales({ ...seen, since: [{ at: readAt + 5_000, units: 1 }] }, readAt)).toEqual([
      1, 2, 4,
    ]);
  });
});
