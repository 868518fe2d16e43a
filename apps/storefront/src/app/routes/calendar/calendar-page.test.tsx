import { mockId } from '@livedrops/mocks/world/mock-ids';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const lamp = mockId('drop', 5);
const days = () => screen.findAllByRole('heading', { level: 2 });
const titles = () =>
  screen.getAllByRole('listitem').flatMap((row) => within(row).queryAllByRole('link'));

describe('the calendar', () => {
  it('has what is announced, day by day, the soonest first', async () => {
    const { world } = renderApp({ path: '/calendar' });
    expect((await days())[0]).toHaveTextContent('Today');
    const toCome = [...world.drops.values()].filter(({ startAt }) => startAt > world.now());
    expect(screen.getAllByRole('button', { name: /for / })).toHaveLength(toCome.length);
    expect(screen.getByText(/^Times are yours/)).toBeVisible();
  });

  it('offers each drop for the reader’s own calendar', async () => {
    renderApp({ path: '/calendar' });
    const link = await screen.findByRole('link', { name: 'Add Halo lamp, ivory to your calendar' });
    expect(link).toHaveAttribute('href', `/api/drops/${lamp}/calendar.ics`);
  });

  it('reminds by the bell at a row’s end, and shows only what is the reader’s own when asked', async () => {
    const { user, world } = renderApp({ path: '/calendar' });
    await user.click(await screen.findByRole('button', { name: 'Remind me for Halo lamp, ivory' }));
    const set = await screen.findByRole('button', { name: 'Reminder set for Halo lamp, ivory' });
    expect(set).toBePressed();
    await waitFor(() => expect(world.reminders.some(({ dropId }) => dropId === lamp)).toBe(true));
    const before = titles().length;
    await user.click(screen.getByRole('button', { name: 'Yours' }));
    await waitFor(() => expect(titles().length).toBeLessThan(before));
    expect(screen.getByRole('link', { name: 'Halo lamp, ivory' })).toBeVisible();
  });

  it('is open to guests, without their own part', async () => {
    renderApp({ path: '/calendar', signedIn: 'nobody' });
    await days();
    expect(screen.queryByRole('button', { name: 'Yours' })).not.toBeInTheDocument();
  });

  it('says so when nothing is announced, and when it cannot be read', async () => {
    const first = renderApp({ path: '/calendar', scenario: 'empty' });
    expect(await screen.findByText('Nothing is announced')).toBeVisible();
    first.close();
    renderApp({
      path: '/calendar',
      arrange: ({ trouble }) =>
        trouble.refusals.set('listDrops', { slug: 'internal-error', times: 99 }),
    });
    expect(await screen.findByText('The calendar could not be read')).toBeVisible();
  });
});
