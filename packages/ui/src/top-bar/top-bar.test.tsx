import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { TopBar } from './index.ts';

describeConformance(
  <TopBar homeHref="/" places={[{ href: '/', label: 'Live now', current: true }]} />,
);

test('says where the person is', () => {
  render(<TopBar homeHref="/" places={[{ href: '/', label: 'Live now', current: true }]} />);
  expect(screen.getByRole('link', { name: 'Live now' })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('link', { name: 'LiveDrops home' })).toHaveAttribute('href', '/');
});
