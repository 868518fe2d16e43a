import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Checkbox } from './index.ts';

describeConformance(<Checkbox label="Live" />, (container) => container.querySelector('input'));

test('the whole line chooses, and so does the space bar', async () => {
  const onChange = vi.fn();
  render(<Checkbox label="Live" count={4} onChange={onChange} />);
  await userEvent.click(screen.getByText('Live'));
  await userEvent.keyboard(' ');
  expect(onChange).toHaveBeenCalledTimes(2);
  expect(screen.getByRole('checkbox', { name: 'Live 4' })).not.toBeChecked();
});
