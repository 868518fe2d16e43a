import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { NotificationItem, type NotificationItemProps } from './index.ts';

const nowAt = Date.UTC(2026, 10, 22, 20, 10);
const entry: NotificationItemProps = {
  href: '/drops/1',
  title: 'Halo lamp, ivory',
  creator: 'Atelier Brume',
  picture: null,
  hue: 296,
  fact: { kind: 'drop.started', units: 45 },
  at: nowAt,
  nowAt,
  timeZone: 'UTC',
};

describeConformance(<NotificationItem {...entry} />);

test('an unread entry is told apart in words', () => {
  const { container, rerender } = render(<NotificationItem {...entry} unread />);
  expect(container).toHaveTextContent('Unread: Live with 45 units');
  rerender(<NotificationItem {...entry} />);
  expect(container).not.toHaveTextContent('Unread');
});

test('while the drop sells, what is true now stands for what was told then', () => {
  const { container } = render(<NotificationItem {...entry} liveText="Live now, 41 of 45 left" />);
  expect(container).toHaveTextContent('Live now, 41 of 45 left');
  expect(container).not.toHaveTextContent('Live with 45 units');
});

test('a hold of one’s own stands before what sells, and is not coloured as live', () => {
  const own = 'Your hold ends at 20:12';
  const { container } = render(
    <NotificationItem {...entry} liveText="Live now, 41 of 45 left" ownText={own} />,
  );
  expect(container).not.toHaveTextContent('Live now');
  expect(screen.getByText(own)).not.toHaveAttribute('data-live');
});

test.each([
  {
    fact: { kind: 'drop.soldout', afterMs: 466_000 },
    said: 'Sold out in 7:46. Number 80 is yours.',
  },
  { liveText: 'Live now, 41 of 45 left', said: 'Live now, 41 of 45 left. Number 80 is yours.' },
  { ownText: 'Your hold ends at 20:12', said: 'Your hold ends at 20:12' },
] as const)('two facts stand in one line: $said', ({ said, ...facts }) => {
  render(<NotificationItem {...entry} {...facts} alsoText="Number 80 is yours" />);
  expect(screen.getByText(said)).toBeVisible();
});

test('earlier facts open and close by keyboard, and the button says of what', async () => {
  const earlier = [
    { id: 'e1', at: nowAt - 60_000, fact: { kind: 'stock.low', remaining: 20 } },
    { id: 'e2', at: nowAt - 86_400_000, fact: { kind: 'drop.scheduled', startsAt: nowAt } },
  ] as const;
  render(<NotificationItem {...entry} earlier={earlier} />);
  expect(screen.queryByText('20 left')).not.toBeVisible();
  const button = screen.getByRole('button', { name: '2 updates on Halo lamp, ivory' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(screen.getByText('20 left')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Hide on Halo lamp, ivory' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

test('without earlier facts there is no button', () => {
  render(<NotificationItem {...entry} />);
  expect(screen.queryByRole('button')).toBeNull();
});
