import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { type TabItem, Tabs } from './index.ts';

const items: readonly [TabItem, ...TabItem[]] = [
  { value: 'live', label: 'Live', panel: 'One drop' },
  { value: 'past', label: 'Past', count: 14, panel: 'Fourteen drops' },
];

afterEach(() => document.documentElement.removeAttribute('dir'));

describeConformance(<Tabs label="Drops" items={items} />);

test('the first view is shown first, and arrows show the next', async () => {
  render(<Tabs label="Drops" items={items} />);
  expect(screen.getByRole('tabpanel', { name: 'Live' })).toHaveTextContent('One drop');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tabpanel', { name: /^Past ?14$/ })).toHaveTextContent('Fourteen drops');
});

test('arrows follow the reading direction of the page', async () => {
  document.documentElement.dir = 'rtl';
  render(<Tabs label="Drops" items={items} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  expect(screen.getByRole('tab', { name: /^Past ?14$/ })).toHaveFocus();
});

test('the owner can decide which one is shown', async () => {
  const { rerender } = render(<Tabs label="Drops" items={items} value="live" />);
  await userEvent.click(screen.getByRole('tab', { name: /^Past ?14$/ }));
  expect(screen.getByRole('tabpanel')).toHaveTextContent('One drop');
  rerender(<Tabs label="Drops" items={items} value="past" />);
  expect(screen.getByRole('tabpanel')).toHaveTextContent('Fourteen drops');
});
