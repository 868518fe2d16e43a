import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Accordion } from './index.ts';

const items = [
  { value: 'limit', title: 'How many can I buy?', content: 'Two of the edition.' },
  { value: 'hold', title: 'What is a hold?', content: 'Your unit is kept for 8 minutes.' },
];

describeConformance(<Accordion items={items} />);

test('its titles take their place in the outline and open by keyboard', async () => {
  render(<Accordion items={items} level={2} />);
  expect(screen.getByRole('heading', { level: 2, name: 'What is a hold?' })).toBeVisible();
  const trigger = screen.getByRole('button', { name: 'How many can I buy?' });
  expect(trigger).toHaveAttribute('aria-expanded', 'false');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(trigger).toHaveAttribute('aria-expanded', 'true');
});

test('several stay open, unless one at a time is asked for', async () => {
  const { unmount } = render(<Accordion items={items} defaultOpen={['limit']} />);
  await userEvent.click(screen.getByRole('button', { name: 'What is a hold?' }));
  expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(2);
  unmount();
  render(<Accordion items={items} defaultOpen={['limit']} oneAtATime />);
  await userEvent.click(screen.getByRole('button', { name: 'What is a hold?' }));
  expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(1);
});
