import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Progress } from './index.ts';

describeConformance(<Progress label="Pictures" value={3} max={4} />);

test('says what is under way and how far it is', () => {
  render(<Progress label="Pictures" value={3} max={4} valueText="3 of 4" />);
  const bar = screen.getByRole('progressbar', { name: 'Pictures' });
  expect(bar).toHaveAttribute('aria-valuenow', '3');
  expect(bar).toHaveAttribute('aria-valuemax', '4');
  expect(bar).toHaveAttribute('aria-valuetext', '3 of 4');
});

test('without a known end no figure is claimed', () => {
  render(<Progress label="Reading" value={null} />);
  expect(screen.getByRole('progressbar', { name: 'Reading' })).not.toHaveAttribute('aria-valuenow');
  expect(screen.queryByText(/%/)).toBeNull();
});
