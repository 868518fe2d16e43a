import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { OrderStatus, type OrderStatusKind, orderStatusWords } from './index.ts';

describeConformance(<OrderStatus kind="held" />);

const kinds = Object.keys(orderStatusWords) as OrderStatusKind[];

test.each(kinds)('%s has a sign and a word', (kind) => {
  const { container } = render(<OrderStatus kind={kind} />);
  expect(screen.getByText(orderStatusWords[kind])).toBeInTheDocument();
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});

test('more exact words take the place of its own', () => {
  render(<OrderStatus kind="paid">Paid today, 20:06</OrderStatus>);
  expect(screen.getByText('Paid today, 20:06')).toBeInTheDocument();
  expect(screen.queryByText('Paid')).toBeNull();
});
