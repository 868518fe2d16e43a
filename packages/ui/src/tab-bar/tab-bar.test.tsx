import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { TabBar } from './index.ts';

describeConformance(
  <TabBar tabs={[{ href: '/', label: 'Live', icon: 'broadcast', current: true }]} />,
);

test('says where the person is', () => {
  render(<TabBar tabs={[{ href: '/', label: 'Live', icon: 'broadcast', current: true }]} />);
  expect(screen.getByRole('link', { name: 'Live' })).toHaveAttribute('aria-current', 'page');
});
