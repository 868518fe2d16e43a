import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { TabBar } from './index.ts';

describeConformance(
  <TabBar tabs={[{ href: '/', label: 'Live', icon: 'broadcast', current: true }]} />,
);

test('says where the person is', () => {
  render(<TabBar tabs={[{ href: '/', label: 'Live', icon: 'broadcast', current: true }]} />);
  expect(screen.getByRole('link', { name: 'Live' })).toHaveAttribute('aria-current', 'page');
});

test('says what waits behind a tab', () => {
  const count = { value: 1, label: 'held for you' };
  render(
    <TabBar
      tabs={[{ href: '/orders', label: 'Orders', icon: 'receipt', current: false, count }]}
    />,
  );
  expect(screen.getByRole('link', { name: /1 held for you/ })).toBeVisible();
});
