import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Breadcrumbs } from './index.ts';

const element = (
  <Breadcrumbs
    parents={[
      { href: '/browse', label: 'Browse' },
      { href: '/ceramics', label: 'Ceramics' },
    ]}
    current="Tidewater cups"
  />
);

describeConformance(element);

test('every step up has an address, and the page itself is no link', async () => {
  render(element);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/browse',
    '/ceramics',
  ]);
  expect(screen.getByText('Tidewater cups')).toHaveAttribute('aria-current', 'page');
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Browse' })).toHaveFocus();
});
