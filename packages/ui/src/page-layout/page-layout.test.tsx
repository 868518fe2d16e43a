import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { CentredCard, DetailWithSide, PageShell, StudioShell } from './index.ts';

const studio = (
  <StudioShell
    homeHref="/studio"
    title="Orders"
    places={[{ href: '/studio/orders', label: 'Orders', current: true }]}
    badges="Live"
    actions={<button type="button">Export</button>}
  >
    Twelve orders
  </StudioShell>
);

describeConformance(<PageShell>Page</PageShell>);
describeConformance(studio);
describeConformance(
  <DetailWithSide side="Sum" sideLabel="What it costs">
    Page
  </DetailWithSide>,
);
describeConformance(<CentredCard title="Sign in">Form</CentredCard>);

test('the first Tab offers the way past the bar, and it leads to the page', async () => {
  render(<PageShell top={<a href="/">Home</a>}>Page</PageShell>);
  await userEvent.tab();
  const skip = screen.getByRole('link', { name: 'Skip to content' });
  expect(skip).toHaveFocus();
  expect(skip).toHaveAttribute('href', `#${screen.getByRole('main').id}`);
});

test('what is above and below the page is no part of it', () => {
  render(
    <PageShell top={<p>Above</p>} bottom={<p>Below</p>}>
      Page
    </PageShell>,
  );
  expect(screen.getByRole('main')).toHaveTextContent(/^Page$/);
});

test('a page of the studio has one title, its actions with it, and says that it is the studio', () => {
  render(studio);
  const main = within(screen.getByRole('main'));
  expect(screen.getAllByRole('heading', { level: 1 })).toEqual([
    main.getByRole('heading', { name: 'Orders' }),
  ]);
  expect(main.getByRole('button', { name: 'Export' })).toBeVisible();
  expect(within(screen.getByRole('banner')).getByText('Studio')).toBeVisible();
});

test('the side can be jumped to by its name, and comes after the page', () => {
  render(
    <DetailWithSide side="Sum" sideLabel="What it costs">
      <p>Page</p>
    </DetailWithSide>,
  );
  const side = screen.getByRole('complementary', { name: 'What it costs' });
  const order = screen.getByText('Page').compareDocumentPosition(side);
  expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
