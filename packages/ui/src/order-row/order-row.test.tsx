import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { stoppedTicker } from '../countdown/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { manualTicker } from '../testing/manual-ticker.ts';
import { OrderRow, type OrderRowProps, RunningHold } from './index.ts';

const nowAt = Date.UTC(2026, 10, 22, 20, 4, 12);
const paid: OrderRowProps = {
  href: '/orders/1',
  title: 'Tidewater cups, mixed set',
  picture: null,
  hue: 38,
  status: 'paid',
  edition: '080 of 120',
  creator: 'Studio Ondo',
  paid: { amount: 6800, currency: 'EUR' },
};

describeConformance(<OrderRow {...paid} />);
describeConformance(<RunningHold expiresAt={nowAt} ticker={stoppedTicker(nowAt)} action={null} />);

test('a paid order shows its number and what was paid, in full', () => {
  render(<OrderRow {...paid} />);
  expect(screen.getByText('080 of 120')).toBeInTheDocument();
  expect(screen.getByText('€68.00')).toBeInTheDocument();
  expect(screen.getByText('Paid')).toBeInTheDocument();
  expect(screen.queryByText('Studio Ondo')).toBeNull();
});

test('an order without a number names its creator and no amount', () => {
  render(<OrderRow {...paid} status="lapsed" edition={null} paid={null} />);
  expect(screen.getByText('Studio Ondo')).toBeInTheDocument();
  expect(screen.getByText('Hold ended, nothing taken')).toBeInTheDocument();
  expect(screen.queryByText(/€/)).toBeNull();
});

test('the order shown beside the list is marked', () => {
  render(<OrderRow {...paid} current />);
  expect(screen.getByRole('link')).toHaveAttribute('aria-current', 'true');
});

test('a running hold counts down beside its button', () => {
  const ticker = manualTicker(nowAt);
  render(
    <OrderRow
      {...paid}
      status="held"
      running={
        <RunningHold
          expiresAt={nowAt + 171_000}
          ticker={ticker}
          action={<a href="/pay">Pay €29</a>}
        />
      }
    />,
  );
  expect(screen.getByRole('timer')).toHaveTextContent('2:51');
  ticker.advance(1000);
  expect(screen.getByRole('timer')).toHaveTextContent('2:50');
  expect(screen.getByRole('link', { name: 'Pay €29' })).toBeInTheDocument();
});
