import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { EmptyState } from './index.ts';

describeConformance(<EmptyState title="No orders yet" />);

test('its title takes its place in the outline', () => {
  render(<EmptyState level={1} title="Nothing is here" />);
  expect(screen.getByRole('heading', { level: 1, name: 'Nothing is here' })).toBeVisible();
});
