import { mockId } from '@livedrops/mocks/world/mock-ids';
import { confirmOrder } from '@livedrops/mocks/world/pay-order';
import { placeOrder } from '@livedrops/mocks/world/place-order';
import { mustHave, type World } from '@livedrops/mocks/world/world';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { queryKeys } from '../../../shared/query/query-keys.ts';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const cups = mockId('drop', 1);
const vinyl = mockId('drop', 2);
const lamp = mockId('drop', 5);
const pins = mockId('drop', 25);
const pencils = mockId('drop', 29);
const second = 1000;
const minute = 60 * second;

const region = (name: string | RegExp) => screen.findByRole('region', { name });
const units = () => screen.getByRole('img', { name: /\d+ of \d+ left/ });
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const spoken = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

/** Other people take units; `pay` says whether they also pay for them. */
function strangersTake(world: World, dropId: string, amount: number, pay = true): void {
  for (let taken = 0; taken < amount; taken += 1) {
    const drop = mustHave(world.drops, dropId);
    const variant = drop.variants.find(({ stockCount, held, sold }) => stockCount > held + sold);
    const number = world.orders.size + 1;
    const result = placeOrder(world, {
      userId: mockId('user', 0x9000 + number),
      dropId,
      variantId: variant?.variantId,
      quantity: 1,
      idempotencyKey: `stranger-${number}`,
    });
    if (!result.ok) throw new Error(`A stranger was refused: ${result.problem}.`);
    if (pay) confirmOrder(world, result.order);
  }
}

describe('the page of a live drop', () => {
  it('says what it is, who made it, what one costs and how many are left', async () => {
    renderApp({ path: `/drops/${cups}` });
    const info = within(await region('Tidewater cups, set of three'));
    expect(info.getByText('Studio Ondo')).toBeVisible();
    expect(info.getAllByText('€68')[0]).toBeVisible();
    expect(info.getByText('of 120 left')).toBeVisible();
    expect(info.getByText(/^\d+ sold in the last minute/)).toBeVisible();
    expect(units()).toHaveAccessibleName(/^41 of 120 left, 6 in checkouts, 73 sold/);
    expect(info.getByRole('timer', { name: /^Ends in/ })).toHaveTextContent('26:00');
    expect(document.title).toBe('Tidewater cups, set of three · LiveDrops');
  });

  it('shows the stock of each variant and keeps the choice when another sells out', async () => {
    const { user, world } = renderApp({ path: `/drops/${cups}` });
    const variants = within(await screen.findByRole('radiogroup', { name: 'Variant' }));
    expect(variants.getByRole('radio', { name: 'Mixed set 40 left' })).toBeChecked();
    expect(variants.getByRole('radio', { name: 'Oxblood Sold out' })).not.toBeChecked();
    await user.click(variants.getByRole('radio', { name: 'All cobalt 1 left' }));
    strangersTake(world, cups, 41);
    expect(await variants.findByRole('radio', { name: /All cobalt/ })).toBeChecked();
    expect(variants.getByRole('radio', { name: 'Mixed set Sold out' })).not.toBeChecked();
  });

  it('follows what others buy, and speaks only of the marks', async () => {
    const { world } = renderApp({ path: `/drops/${cups}` });
    await region('Tidewater cups, set of three');
    strangersTake(world, cups, 1);
    await waitFor(() => expect(units()).toHaveAccessibleName(/^40 of 120 left/));
    expect(spoken().join()).not.toContain('left');
    strangersTake(world, cups, 16);
    await waitFor(() => expect(units()).toHaveAccessibleName(/^24 of 120 left/));
    expect(spoken()).toContain('24 of 120 left, 6 in checkouts.');
  });

  it('says the stock when somebody presses S', async () => {
    const { user } = renderApp({ path: `/drops/${cups}` });
    await region('Tidewater cups, set of three');
    await user.keyboard('s');
    expect(spoken()).toContain('41 of 120 left, 6 in checkouts.');
  });

  it('says that the end is near, once', async () => {
    const { pass } = renderApp({ path: `/drops/${cups}` });
    await region('Tidewater cups, set of three');
    pass(16 * minute - second);
    expect(spoken().join()).not.toContain('Ends in');
    pass(second);
    expect(spoken()).toContain('Ends in 10 minutes.');
  });

  it('turns from held to sold out when the last payment comes', async () => {
    const { world } = renderApp({ path: `/drops/${cups}` });
    const pictures = within(await region(/^Pictures of/));
    expect(pictures.getByText('Live')).toBeVisible();
    strangersTake(world, cups, 41, false);
    expect(await pictures.findByText('All held, may return')).toBeVisible();
    expect(units()).toHaveAccessibleName(/^0 of 120 left, 47 in checkouts/);
    expect(spoken()).toContain('None left, 47 in checkouts, may return.');
  });

  it('tells the rules as a timeline and what a buyer asks first', async () => {
    renderApp({ path: `/drops/${cups}` });
    const rules = within(await region('How this drop runs'));
    expect(
      rules.getAllByRole('listitem').map((item) => item.querySelector('b')?.textContent),
    ).toEqual(['Announced', 'Open to everyone, now', 'Ends']);
    const facts = within(screen.getByRole('region', { name: 'Good to know' }));
    expect(facts.getByText('€68 each, and nothing on top')).toBeVisible();
    expect(facts.getByText('Held for 5 minutes while you pay')).toBeVisible();
  });

  it('leads to the creator’s other drops, not to itself', async () => {
    const { user } = renderApp({ path: `/drops/${cups}` });
    const more = within(await region('More from Studio Ondo'));
    const link = await more.findByRole('link', { name: /Spindle vases/ });
    expect(more.queryByRole('link', { name: /Tidewater/ })).toBeNull();
    await user.click(link);
    expect(await heading('Spindle vases')).toBeVisible();
  });

  it('marks what the visitor has in the grid and offers the buy area', async () => {
    renderApp({ path: `/drops/${cups}` });
    const buy = within(await region('Buy'));
    expect(await buy.findByRole('link', { name: 'See your order' })).toBeVisible();
    await waitFor(() => expect(units()).toHaveAccessibleName(/Yours is number 66/));
  });

  it('stays as it is under the checkout of an order', async () => {
    const { user, router } = renderApp({ path: `/drops/${vinyl}` });
    const buy = within(await region('Buy'));
    const title = await heading('Night Bus EP, pink pressing');
    await user.click(screen.getByRole('radio', { name: /^Black/ }));
    await user.click(await buy.findByRole('button', { name: /^Pay/ }));
    expect(await screen.findByRole('dialog')).toBeVisible();
    expect(router.state().pathname).toMatch(/\/pay\//);
    expect(title).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(router.state().pathname).toBe(`/drops/${vinyl}`));
    expect(screen.getByRole('radio', { name: /^Black/ })).toBeChecked();
    expect(title).toBeInTheDocument();
  });

  it('has no tab bar: the buy area stands in its place', async () => {
    renderApp({ path: `/drops/${cups}` });
    await region('Tidewater cups, set of three');
    expect(screen.queryByRole('navigation', { name: 'Sections' })).toBeNull();
  });
});

describe('the page of a drop that is not live', () => {
  it('counts down and opens on the server’s event', async () => {
    const { pass } = renderApp({ path: `/drops/${lamp}` });
    const pictures = within(await region(/^Pictures of/));
    expect(pictures.getByText(/^Opens /)).toBeVisible();
    expect(screen.getByText('in this edition')).toBeVisible();
    expect(screen.getByText('Opens to everyone')).toBeVisible();
    expect(within(await region('Buy')).getByRole('timer')).toHaveTextContent('5:48');
    pass(5 * minute + 48 * second);
    expect(await pictures.findByText('Live')).toBeVisible();
    expect(screen.getByText('Open to everyone, now')).toBeVisible();
    expect(screen.getByText('of 45 left')).toBeVisible();
  });

  it('never opens by itself: it asks the server when the start has passed and nobody said so', async () => {
    const { pass, world } = renderApp({
      path: `/drops/${lamp}`,
      arrange: (shop) => mustHave(shop.drops, lamp).announced.add('drop.started'),
    });
    const pictures = within(await region(/^Pictures of/));
    pass(5 * minute + 49 * second);
    expect(world.drops.get(lamp)?.startAt).toBeLessThan(world.now());
    expect(pictures.queryByText('Live')).toBeNull();
    pass(3 * second);
    expect(await pictures.findByText('Live')).toBeVisible();
  });

  it('says how fast it went when everything was sold', async () => {
    renderApp({ path: `/drops/${pins}` });
    const pictures = within(await region(/^Pictures of/));
    expect(pictures.getByText('Ended')).toBeVisible();
    expect(screen.getByText('Sold out in 4:12')).toBeVisible();
    expect(screen.getByText('In 4:12')).toBeVisible();
    expect(screen.queryByRole('timer', { name: /^Ends in/ })).toBeNull();
  });

  it('says what was not sold when it ended before', async () => {
    renderApp({ path: `/drops/${pencils}` });
    await region(/^Pictures of/);
    expect(screen.getByText(/of \d+ not sold/)).toBeVisible();
    expect(screen.getByText('97 sold')).toBeVisible();
    expect(screen.getByText(/^It was open for 1:00:00/)).toBeVisible();
  });

  it('says that it was called off, and no rules any more', async () => {
    renderApp({
      path: `/drops/${lamp}`,
      arrange: (world) => {
        mustHave(world.drops, lamp).cancelledAt = world.now();
      },
    });
    const pictures = within(await region(/^Pictures of/));
    expect(pictures.getByText('Cancelled')).toBeVisible();
    expect(screen.getByText('Called off by its creator')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'How this drop runs' })).toBeNull();
  });
});

describe('the page of a drop that cannot be shown', () => {
  it('says that nothing is here, with a way on', async () => {
    renderApp({ path: `/drops/${mockId('drop', 0xffff)}` });
    expect(await heading('No drop is here')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See what is live' })).toHaveAttribute('href', '/');
  });

  it('offers another try when the shop did not answer, money first', async () => {
    const { user, world } = renderApp({ path: `/drops/${cups}`, scenario: 'error' });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByText(/^Nothing was charged/)).toBeVisible();
    world.trouble.fault = 'none';
    await user.click(retry);
    expect(await heading('Tidewater cups, set of three')).toBeVisible();
  });

  it('keeps the drop on the screen when it cannot be read again', async () => {
    const { queryClient, world } = renderApp({ path: `/drops/${cups}` });
    await heading('Tidewater cups, set of three');
    world.trouble.fault = 'error';
    await queryClient.invalidateQueries({ queryKey: queryKeys.drops });
    expect(queryClient.getQueryState(queryKeys.drop(cups))?.status).toBe('error');
    expect(screen.getByText('of 120 left')).toBeVisible();
  });

  it('holds its places while it is read', async () => {
    renderApp({ path: `/drops/${cups}`, scenario: 'loading' });
    expect(await heading('Reading the drop')).toBeInTheDocument();
  });
});

describe('a drop that is still to come', () => {
  const button = (name: string) => screen.findByRole('button', { name });

  it('is asked for at once, and the shop knows it; pressed again it is taken back', async () => {
    const { user, world } = renderApp({ path: `/drops/${lamp}` });
    const own = () =>
      world.reminders.filter(
        ({ userId, dropId }) => userId === world.sessionUserId && dropId === lamp,
      );
    await user.click(await button('Remind me'));
    expect(await button('Reminder set')).toBePressed();
    expect(screen.getByText(/^You are told at/)).toBeVisible();
    await waitFor(() => expect(own()).toHaveLength(1));
    await user.click(await button('Reminder set'));
    expect(await button('Remind me')).not.toBePressed();
    await waitFor(() => expect(own()).toHaveLength(0));
  });

  it('offers push once a reminder is set, and asks the browser only when that is pressed', async () => {
    const { user, push } = renderApp({ path: `/drops/${lamp}` });
    expect(screen.queryByText('Be told on this device, too')).not.toBeInTheDocument();
    await user.click(await button('Remind me'));
    expect(await screen.findByText('Be told on this device, too')).toBeVisible();
    await user.click(await button('Switch push on'));
    await waitFor(() =>
      expect(screen.queryByText('Be told on this device, too')).not.toBeInTheDocument(),
    );
    expect(push.recall()).toBeTruthy();
  });

  it('says how many asked from ten up', async () => {
    const { user, world } = renderApp({
      path: `/drops/${lamp}`,
      arrange: ({ reminders }) => {
        for (let n = 0; n < 9; n += 1) {
          reminders.push({ userId: mockId('user', 0x8000 + n), dropId: lamp, askedAt: 0 });
        }
      },
    });
    await user.click(await button('Remind me'));
    expect(await screen.findByText('10 people asked')).toBeVisible();
    expect(world.reminders.filter(({ dropId }) => dropId === lamp)).toHaveLength(10);
  });

  it('puts a reminder back that the shop refuses, and says so', async () => {
    const { user } = renderApp({
      path: `/drops/${lamp}`,
      arrange: ({ trouble }) =>
        trouble.refusals.set('askReminder', { slug: 'internal-error', times: 99 }),
    });
    await user.click(await button('Remind me'));
    expect(await screen.findByText('That did not reach the shop')).toBeVisible();
    expect(await button('Remind me')).not.toBePressed();
  });

  it('asks a guest to sign in, and keeps the wish until they have', async () => {
    const { user, world } = renderApp({ path: `/drops/${lamp}`, signedIn: 'nobody' });
    await user.click(await button('Remind me'));
    await user.type(await screen.findByLabelText('E-mail'), 'nuno@livedrops.example');
    await user.type(screen.getByLabelText('Password'), 'demo-shopper-1');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await button('Reminder set')).toBePressed();
    await waitFor(() => expect(world.reminders.some(({ dropId }) => dropId === lamp)).toBe(true));
  });
});
