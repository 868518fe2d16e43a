import { mockId } from '@livedrops/mocks/world/mock-ids';
import { creatorSettingOf, preferencesOf } from '@livedrops/mocks/world/read-inbox';
import type { World } from '@livedrops/mocks/world/world';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const path = '/notification-settings';
const userOf = (world: World) => world.sessionUserId ?? '';
const box = (name: string) => screen.findByRole('checkbox', { name });

describe('what reaches somebody', () => {
  it('is switched by kind and channel, each change kept by itself', async () => {
    const { user, world } = renderApp({ path });
    const push = await box('Push: A drop starts');
    expect(push).toBeChecked();
    await user.click(push);
    expect(push).not.toBeChecked();
    await user.click(await box('E-mail: Units come back'));
    await waitFor(() => {
      const { kinds } = preferencesOf(world, userOf(world));
      expect(kinds['drop.started']).toMatchObject({ push: false, inbox: true });
      expect(kinds['drop.restocked'].mail).toBe(true);
    });
    expect(await screen.findByText('Saved')).toBeVisible();
  });

  it('goes back to what it was when the shop refuses, says so, and tries again', async () => {
    const { user, world } = renderApp({
      path,
      arrange: ({ trouble }) =>
        trouble.refusals.set('putNotificationPreferences', { slug: 'internal-error', times: 1 }),
    });
    await user.click(await box('Push: A drop starts'));
    expect(await screen.findByText('“A drop starts” under “Push” is as it was.')).toBeVisible();
    expect(await box('Push: A drop starts')).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(preferencesOf(world, userOf(world)).kinds['drop.started'].push).toBe(false),
    );
    expect(await box('Push: A drop starts')).not.toBeChecked();
  });

  it('keeps the changes around one that is refused', async () => {
    const { user, world } = renderApp({
      path,
      arrange: ({ trouble }) =>
        trouble.refusals.set('putNotificationPreferences', { slug: 'internal-error', times: 1 }),
    });
    await user.click(await box('Push: A drop starts'));
    await user.click(await box('Inbox: Few units are left'));
    await waitFor(() => {
      const { kinds } = preferencesOf(world, userOf(world));
      expect(kinds['stock.low'].inbox).toBe(false);
      expect(kinds['drop.started'].push).toBe(true);
    });
  });

  it('is chosen for each creator', async () => {
    const { user, world } = renderApp({ path });
    const brume = await screen.findByRole('combobox', { name: 'What you hear of Atelier Brume' });
    expect(brume).toHaveDisplayValue('Everything');
    await user.selectOptions(brume, 'Only drops');
    expect(brume).toHaveDisplayValue('Only drops');
    await waitFor(() =>
      expect(creatorSettingOf(world, userOf(world), mockId('creator', 4))).toBe('only_drops'),
    );
  });

  it('has hours in which nothing rings, in the zone of the device', async () => {
    const { user, world } = renderApp({ path });
    const hours = () => preferencesOf(world, userOf(world)).quiet_hours;
    await user.click(await screen.findByRole('switch', { name: 'Quiet hours' }));
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    await waitFor(() =>
      expect(hours()).toEqual({ start: '23:00', end: '08:00', time_zone: timeZone }),
    );
    const from = screen.getByLabelText('From');
    fireEvent.change(from, { target: { value: '08:00' } });
    fireEvent.blur(from);
    expect(screen.getByText('They must not begin when they end.')).toBeVisible();
    expect(hours()?.start).toBe('23:00');
    fireEvent.change(from, { target: { value: '22:30' } });
    fireEvent.blur(from);
    await waitFor(() => expect(hours()?.start).toBe('22:30'));
    await user.selectOptions(screen.getByLabelText('Time zone'), 'Asia/Tokyo');
    await waitFor(() => expect(hours()?.time_zone).toBe('Asia/Tokyo'));
    await user.click(screen.getByRole('switch', { name: 'Quiet hours' }));
    await waitFor(() => expect(hours()).toBeNull());
  });

  it('asks a guest to sign in', async () => {
    renderApp({ path, signedIn: 'nobody' });
    const links = await screen.findAllByRole('link', { name: 'Sign in' });
    expect(links.at(-1)).toHaveAttribute('href', '/sign-in?to=%2Fnotification-settings');
  });
});

describe('push in this browser', () => {
  const pushSwitch = () => screen.findByRole('switch', { name: 'Push in this browser' });

  it('asks for permission when it is switched on, not before, and is listed from then on', async () => {
    const { user, world, push } = renderApp({ path });
    const control = await pushSwitch();
    await waitFor(() => expect(control).not.toHaveAttribute('aria-busy', 'true'));
    expect(push.asked()).toBe(0);
    await user.click(control);
    expect(push.asked()).toBe(1);
    await waitFor(() => expect(control).toBeChecked());
    const list = within(await screen.findByRole('list', { name: 'Browsers that get push' }));
    expect(list.getByText('This browser')).toBeVisible();
    expect(world.inbox.pushSubscriptions).toMatchObject([{ userId: userOf(world) }]);
    await user.click(control);
    await waitFor(() => expect(world.inbox.pushSubscriptions).toEqual([]));
    expect(await push.address()).toBeNull();
    expect(control).not.toBeChecked();
  });

  it('stays off when the answer is no, and says what to do', async () => {
    const { user, world } = renderApp({ path, push: { answer: 'denied' } });
    const control = await pushSwitch();
    await waitFor(() => expect(control).not.toHaveAttribute('aria-busy', 'true'));
    await user.click(control);
    expect(await screen.findByText(/This browser blocks messages/)).toBeVisible();
    expect(control).toHaveAttribute('aria-disabled', 'true');
    expect(world.inbox.pushSubscriptions).toEqual([]);
  });

  it('says why the shop did not take it, and stays off', async () => {
    const { user } = renderApp({
      path,
      arrange: ({ trouble }) =>
        trouble.refusals.set('savePushSubscription', { slug: 'push-endpoint-refused', times: 1 }),
    });
    const control = await pushSwitch();
    await waitFor(() => expect(control).not.toHaveAttribute('aria-busy', 'true'));
    await user.click(control);
    expect(await screen.findByText(/push service that the shop does not know/)).toBeVisible();
    expect(control).not.toBeChecked();
  });

  it('is ended by signing out: the next person gets nobody else’s news', async () => {
    const { user, world, push, router } = renderApp({ path });
    const control = await pushSwitch();
    await waitFor(() => expect(control).not.toHaveAttribute('aria-busy', 'true'));
    await user.click(control);
    await waitFor(() => expect(world.inbox.pushSubscriptions).toHaveLength(1));
    await router.navigate('/account');
    await user.click(await screen.findByRole('button', { name: /Sign out/ }));
    await waitFor(() => expect(world.sessionUserId).toBeNull());
    expect(world.inbox.pushSubscriptions).toEqual([]);
    expect(await push.address()).toBeNull();
  });

  it('is not spoken of by a shop that sends none', async () => {
    renderApp({
      path,
      arrange: (world) => {
        world.pushKey = null;
      },
    });
    expect(await box('E-mail: A drop starts')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Push' })).toBeNull());
    expect(screen.queryByText('Push in this browser')).toBeNull();
  });
});
