import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { PasswordInput, TextInput } from './index.ts';

describeConformance(<TextInput aria-label="Name" />);

test('a password can be looked at and hidden again', async () => {
  render(<PasswordInput aria-label="Password" />);
  const input = screen.getByLabelText('Password');
  expect(input).toHaveAttribute('type', 'password');
  const reveal = screen.getByRole('button', { name: 'Show password' });
  await userEvent.click(reveal);
  expect(input).toHaveAttribute('type', 'text');
  expect(reveal).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(reveal);
  expect(input).toHaveAttribute('type', 'password');
});
