import { render, screen } from '@testing-library/react';
import type { ComponentPropsWithRef } from 'react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { DropCard, type DropCardProps } from './index.ts';

const nowAt = Date.UTC(2026, 10, 22, 20, 4, 12);
const cups: DropCardProps = {
  href: '/drops/1',
  title: 'Tidewater cups',
  creator: { name: 'Studio Ondo', hue: 38 },
  picture: null,
  hue: 38,
  price: { amount: 6800, currency: 'EUR' },
  stock: { total: 120, left: 41, held: 6 },
  state: 'available',
  endsAt: Date.UTC(2026, 10, 22, 20, 30),
  nowAt,
  timeZone: 'UTC',
};

describeConformance(<DropCard {...cups} />);

const RouterLink = (props: ComponentPropsWithRef<'a'>) => (
  <a {...props} data-router="">
    {props.children}
  </a>
);

test('its heading leads to the drop; price, number left and end stand on it', () => {
  render(<DropCard {...cups} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Tidewater cups' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Tidewater cups' })).toHaveAttribute('href', '/drops/1');
  expect(screen.getByText('Live')).toBeInTheDocument();
  expect(screen.getByText('ends 20:30')).toBeInTheDocument();
  expect(screen.getByText('€68')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /41 of 120 left/ })).toBeInTheDocument();
});

test.each([
  { state: 'all_held', badge: 'All held' },
  { state: 'sold_out', badge: 'Sold out' },
] as const)('a drop that is $state does not call itself live', ({ state, badge }) => {
  render(<DropCard {...cups} state={state} stock={{ total: 120, left: 0, held: 0 }} />);
  expect(screen.getByText(badge)).toBeInTheDocument();
  expect(screen.queryByText('Live')).toBeNull();
});

test('a router’s link takes the place of the plain one', () => {
  render(<DropCard {...cups} linkAs={RouterLink} />);
  expect(screen.getByRole('link')).toHaveAttribute('data-router');
});
