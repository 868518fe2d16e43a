import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentPropsWithRef } from 'react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Link } from './index.ts';

function RouterLink({ children, ...rest }: ComponentPropsWithRef<'a'>) {
  return (
    <a data-routed="" {...rest}>
      {children}
    </a>
  );
}

describeConformance(<Link href="/orders">See your order</Link>);

test('is a stop of the Tab key and keeps its address', async () => {
  render(<Link href="/orders">See your order</Link>);
  await userEvent.tab();
  const link = screen.getByRole('link', { name: 'See your order' });
  expect(link).toHaveFocus();
  expect(link).toHaveAttribute('href', '/orders');
});

test('says that it leaves for another site', () => {
  render(
    <Link href="https://example.com" outside>
      Studio Ondo
    </Link>,
  );
  const link = screen.getByRole('link', { name: /^Studio Ondo ?\(another site\)$/ });
  expect(link).toHaveAttribute('rel', 'noreferrer');
});

test("is rendered by a router's link where one is given", () => {
  render(
    <Link href="/orders" linkAs={RouterLink}>
      See your order
    </Link>,
  );
  expect(screen.getByRole('link')).toHaveAttribute('data-routed');
});
