import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { manualTicker } from '../testing/manual-ticker.ts';
import { StockLegend, StockSummary } from './index.ts';

describeConformance(<StockSummary stock={{ total: 120, left: 41, held: 6 }} />);
describeConformance(<StockLegend />);

const nowAt = Date.UTC(2026, 10, 22, 20, 4, 12);

describe('StockSummary', () => {
  test('says the same in figures, words and cells', () => {
    const ends = { targetAt: nowAt + 1_548_000, ticker: manualTicker(nowAt) };
    render(<StockSummary stock={{ total: 120, left: 41, held: 6 }} ends={ends} />);
    expect(screen.getByText('of 120 left')).toHaveTextContent('of 120 left6 more in checkouts');
    expect(screen.getByRole('img', { name: /41 of 120 left/ })).toBeInTheDocument();
    expect(screen.getByRole('timer', { name: 'Ends in: 25 minutes 48 seconds' })).toHaveTextContent(
      '25:48',
    );
  });

  test.each([
    { left: 41, held: 0, detail: 'None in checkouts now' },
    { left: 0, held: 6, detail: '6 still in checkouts' },
    { left: 0, held: 0, detail: 'None in checkouts' },
  ])('with $left left and $held held it says "$detail"', ({ left, held, detail }) => {
    render(<StockSummary stock={{ total: 120, left, held }} />);
    expect(screen.getByText(detail)).toBeInTheDocument();
  });

  test('the reader’s own hold is counted apart', () => {
    render(<StockSummary stock={{ total: 120, left: 36, held: 9, mineHeld: 1 }} />);
    expect(screen.getByText('8 more in checkouts, 1 yours')).toBeInTheDocument();
    expect(screen.getByText('Yours')).toBeInTheDocument();
  });

  test('large editions are written with separators', () => {
    render(<StockSummary stock={{ total: 1_000_000, left: 999_999, held: 0 }} />);
    expect(screen.getByText('999,999')).toBeInTheDocument();
    expect(screen.getByText('of 1,000,000 left')).toBeInTheDocument();
  });
});

test('the key names yours only where there is one', () => {
  const { rerender } = render(<StockLegend />);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  rerender(<StockLegend mine />);
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
});
