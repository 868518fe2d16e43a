import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { stoppedTicker } from '../countdown/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { manualTicker } from '../testing/manual-ticker.ts';
import { BuyArea, type BuyAreaProps, type BuyAreaState } from './index.ts';

describeConformance(
  <BuyArea
    state={{ kind: 'live' }}
    ticker={stoppedTicker(0)}
    price={{ amount: 1, currency: 'EUR' }}
    item={null}
    quantity={1}
    quantityMax={1}
    onQuantityChange={() => undefined}
    perCustomerLimit={1}
    holdMs={1}
    freshness={{ kind: 'live', seenAt: 0 }}
    onAction={() => undefined}
  />,
);

const nowAt = Date.UTC(2026, 10, 22, 20, 4, 12);
const total = { amount: 6800, currency: 'EUR' };

function renderArea(state: BuyAreaState, more: Partial<BuyAreaProps> = {}) {
  const onAction = vi.fn();
  const onQuantityChange = vi.fn();
  const ticker = manualTicker(nowAt);
  const props: BuyAreaProps = {
    state,
    ticker,
    price: total,
    item: 'Mixed set',
    quantity: 1,
    quantityMax: 2,
    onQuantityChange,
    perCustomerLimit: 2,
    holdMs: 300_000,
    freshness: { kind: 'live', seenAt: nowAt - 300 },
    onAction,
    timeZone: 'UTC',
    ...more,
  };
  const { rerender } = render(<BuyArea {...props} />);
  const show = (next: BuyAreaState) => rerender(<BuyArea {...props} state={next} />);
  return { onAction, onQuantityChange, ticker, show };
}

describe('BuyArea', () => {
  test('the button reports what was asked for', async () => {
    const { onAction } = renderArea({ kind: 'live' });
    await userEvent.click(screen.getByRole('button', { name: 'Get yours €68' }));
    expect(onAction.mock.calls).toEqual([['get']]);
  });

  test('a button that waits can be reached, says why, and does nothing', async () => {
    const { onAction } = renderArea({ kind: 'upcoming', opensAt: nowAt + 348_000 });
    const button = screen.getByRole('button', { name: 'Not open yet' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription(/Opens at 20:10/);
    await userEvent.tab();
    expect(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(button);
    expect(onAction).not.toHaveBeenCalled();
  });

  test('a second tap while holding asks for nothing', async () => {
    const { onAction, show } = renderArea({ kind: 'live' });
    await userEvent.click(screen.getByRole('button', { name: /Get yours/ }));
    show({ kind: 'holding' });
    const busy = screen.getByRole('button', { name: 'Holding one for you' });
    expect(busy).toHaveAttribute('aria-busy', 'true');
    await userEvent.click(busy);
    expect(onAction).toHaveBeenCalledTimes(1);
  });

  test('focus stays on the button from live over holding to paying', async () => {
    const { show } = renderArea({ kind: 'live' });
    await userEvent.click(screen.getByRole('button', { name: /Get yours/ }));
    show({ kind: 'holding' });
    show({
      kind: 'reserved',
      hold: { expiresAt: nowAt + 300_000, durationMs: 300_000 },
      total,
      canExtend: true,
    });
    expect(screen.getByRole('button', { name: 'Pay €68' })).toHaveFocus();
  });

  test('the last minute of a hold offers more time without being told', async () => {
    const onThreshold = vi.fn();
    const { ticker, onAction } = renderArea(
      {
        kind: 'reserved',
        hold: { expiresAt: nowAt + 62_000, durationMs: 300_000 },
        total,
        canExtend: true,
      },
      { onThreshold },
    );
    expect(screen.queryByRole('button', { name: 'Add 5:00' })).toBeNull();
    ticker.advance(2000);
    expect(screen.getByText('Still need it?')).toBeInTheDocument();
    expect(onThreshold.mock.calls).toEqual([[60_000]]);
    await userEvent.click(screen.getByRole('button', { name: 'Add 5:00' }));
    await userEvent.click(screen.getByRole('button', { name: 'Let it go' }));
    expect(onAction.mock.calls).toEqual([['extend'], ['let-go']]);
  });

  test('the stepper stops at the limit and says so', async () => {
    const { onQuantityChange } = renderArea({ kind: 'live' }, { quantity: 2 });
    const more = screen.getByRole('button', { name: 'One more, Two per person' });
    expect(more).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(more);
    expect(onQuantityChange).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'One fewer' }));
    expect(onQuantityChange.mock.calls).toEqual([[1]]);
  });

  test('one per person needs no stepper', () => {
    renderArea({ kind: 'live' }, { perCustomerLimit: 1, quantityMax: 1 });
    expect(screen.queryByRole('group', { name: 'Quantity' })).toBeNull();
  });

  test('the facts say how old they are, second by second', () => {
    const { ticker } = renderArea({ kind: 'live' });
    expect(screen.getByText('Live, 0.3 s ago')).toBeInTheDocument();
    ticker.advance(2000);
    expect(screen.getByText('Live, 2.3 s ago')).toBeInTheDocument();
  });

  test('stale facts say when they were last known', () => {
    renderArea(
      { kind: 'offline', factsAt: nowAt - 38_000, attempt: 2 },
      { freshness: { kind: 'stale', seenAt: nowAt - 38_000 } },
    );
    expect(screen.getByText('Last seen 0:38 ago')).toBeInTheDocument();
  });

  test('the order is a real link when its address is known', () => {
    const confirmed: BuyAreaState = {
      kind: 'confirmed',
      unitNumbers: [80],
      editionSize: 120,
      paidAt: nowAt,
      orderNumber: 'LD-7K2Q9F',
    };
    renderArea(confirmed, { orderHref: '/orders/1' });
    expect(screen.getByRole('link', { name: 'See your order' })).toHaveAttribute(
      'href',
      '/orders/1',
    );
  });
});
