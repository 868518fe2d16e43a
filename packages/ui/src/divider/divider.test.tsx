import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Divider } from './index.ts';

describeConformance(<Divider />);

test('a bare line is a separator, a line with words is words', () => {
  const { rerender } = render(<Divider />);
  expect(screen.getByRole('separator')).toBeVisible();
  rerender(<Divider>or make an account</Divider>);
  expect(screen.queryByRole('separator')).toBeNull();
  expect(screen.getByText('or make an account')).toBeVisible();
});
