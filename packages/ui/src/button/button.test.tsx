import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { FormEvent } from 'react';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Button, ButtonLink } from './index.ts';

describeConformance(<Button>Get yours</Button>);
describeConformance(<ButtonLink href="/orders">See your order</ButtonLink>);

test('a busy or unavailable button keeps focus and takes no press', async () => {
  const onClick = vi.fn();
  const { rerender } = render(
    <Button busy onClick={onClick}>
      Pay
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Pay' });
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-busy', 'true');
  rerender(
    <Button unavailable onClick={onClick}>
      Pay
    </Button>,
  );
  await userEvent.click(button);
  expect(onClick).not.toHaveBeenCalled();
});

test('a busy submit button does not send its form a second time', async () => {
  const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
  render(
    <form onSubmit={onSubmit}>
      <Button type="submit" busy>
        Sign in
      </Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(onSubmit).not.toHaveBeenCalled();
});
