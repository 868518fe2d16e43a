import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Select } from './index.ts';

describeConformance(
  <Select label="Sort">
    <option>Ending first</option>
  </Select>,
  (container) => container.querySelector('select'),
);

test('is named by its label and changes with the keyboard', async () => {
  const onChange = vi.fn();
  render(
    <Select label="Sort" onChange={onChange}>
      <option value="ending">Ending first</option>
      <option value="price">Price</option>
    </Select>,
  );
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'price');
  expect(onChange).toHaveBeenCalledOnce();
});
