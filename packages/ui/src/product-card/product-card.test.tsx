import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { ProductCard, type ProductCardState } from './index.ts';

describeConformance(
  <ProductCard
    href="/products/1"
    title="Cacti"
    creator="Slow Acre"
    picture={null}
    hue={308}
    price={{ amount: 1, currency: 'EUR' }}
    state={{ kind: 'ended' }}
    nowAt={0}
  />,
);

const nowAt = Date.UTC(2026, 10, 22, 20, 4, 12);

function renderCard(state: ProductCardState) {
  render(
    <ProductCard
      href="/products/1"
      title="Windowsill cacti, pair"
      creator="Slow Acre"
      picture={null}
      hue={308}
      price={{ amount: 3900, currency: 'EUR' }}
      state={state}
      nowAt={nowAt}
      timeZone="UTC"
    />,
  );
}

describe('ProductCard', () => {
  test('a live drop shows its units and says how many are left', () => {
    renderCard({ kind: 'live', stock: { total: 70, left: 8, held: 4 } });
    expect(screen.getByText('Live')).toBeInTheDocument();
    expect(screen.getByText('8 left of 70')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /8 of 70 left/ })).toBeInTheDocument();
  });

  test('units that are all held may return, and are not called sold out', () => {
    renderCard({ kind: 'all_held', stock: { total: 70, left: 0, held: 4 } });
    expect(screen.getByText('All 4 held, may return')).toBeInTheDocument();
    expect(screen.queryByText('Sold out')).toBeNull();
  });

  test.each([
    { state: { kind: 'upcoming', opensAt: Date.UTC(2026, 10, 22, 20, 30) }, badge: 'Opens 20:30' },
    { state: { kind: 'upcoming', opensAt: Date.UTC(2026, 11, 4, 20) }, badge: 'Opens 4 Dec' },
    { state: { kind: 'sold_out', soldOutInMs: 374_000 }, badge: 'Sold out' },
    { state: { kind: 'ended' }, badge: 'Ended' },
    { state: { kind: 'cancelled' }, badge: 'Cancelled' },
  ] as const)('says $badge', ({ state, badge }) => {
    renderCard(state);
    expect(screen.getByText(badge)).toBeInTheDocument();
    expect(screen.queryByRole('img', { name: /left/ })).toBeNull();
  });

  test('a product without a drop promises nothing', () => {
    renderCard({ kind: 'no_drop' });
    expect(screen.getByRole('article')).toHaveTextContent(/^Windowsill cacti, pair€39Slow Acre$/);
  });
});
