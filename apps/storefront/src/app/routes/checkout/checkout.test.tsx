import { mockId } from '@livedrops/mocks/world/mock-ids';
import { confirmOrder, testCards } from '@livedrops/mocks/world/pay-order';
import { placeOrder } from '@livedrops/mocks/world/place-order';
import { mustHave, type World, type WorldOrder } from '@livedrops/mocks/world/world';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mockShop, type RenderAppOptions } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const cups = mockId('drop', 1);
const second = 1_000;
const minute = 60 * second;

const ordersOf = (world: World) => [...world.orders.values()];

function onlyOrder(world: World): WorldOrder {
  const [order, ...others] = ordersOf(world);
  if (!order || others.length > 0) throw new Error(`The world has ${world.orders.size} orders.`);
  return order;
}

/** The page of the cups, for somebody who has none yet. */
function openCups(options: RenderAppOptions = {}) {
  const arrange = (world: World) => {
    world.orders.clear();
    options.arrange?.(world);
  };
  return renderApp({ path: `/drops/${cups}`, ...options, arrange });
}

type App = ReturnType<typeof openCups>;

const area = () => within(screen.getByRole('region', { name: 'Buy' }));
const getButton = () => screen.findByRole('button', { name: /^Get yours/ });
const sheet = async (name = 'Your order') => within(await screen.findByRole('dialog', { name }));
const payButton = async () => (await sheet()).findByRole('button', { name: /^Pay €/ });

async function hold({ user }: App) {
  await user.click(await getButton());
  await payButton();
}

async function choose({ user }: App, card: string) {
  const inSheet = await sheet();
  const more = inSheet.queryByRole('button', { name: /more cards$/ });
  if (more) await user.click(more);
  const digits = card.match(/.{4}/g)?.join(' ') ?? '';
  await user.click(inSheet.getByRole('radio', { name: new RegExp(`^${digits}`) }));
}

async function pay(app: App, card?: string) {
  if (card) await choose(app, card);
  await app.user.click(await payButton());
}

describe('getting a unit', () => {
  it('holds one and opens its checkout over the drop, at an address of its own', async () => {
    const app = openCups();
    await hold(app);
    const { orderId } = onlyOrder(app.world);
    expect(app.router.state().pathname).toBe(`/drops/${cups}/pay/${orderId}`);
    const inSheet = await sheet();
    expect(inSheet.getByText('One is yours')).toBeVisible();
    expect(inSheet.getByRole('timer', { name: /^Held for/ })).toHaveTextContent('5:00');
    expect(inSheet.getAllByText('€68.00').at(-1)).toBeVisible();
    expect(screen.getByRole('img', { name: /1 yours|yours held|held for you/i, hidden: true }));
  });

  it('is one order for a double tap', async () => {
    const app = openCups();
    await app.user.dblClick(await getButton());
    await payButton();
    expect(ordersOf(app.world)).toHaveLength(1);
  });

  it('says that somebody was faster, and offers what is left', async () => {
    const app = openCups();
    const button = await getButton();
    const drop = mustHave(app.world.drops, cups);
    const [first] = drop.variants;
    if (first) first.sold = first.stockCount - first.held;
    await app.user.click(button);
    expect(await area().findByText('Gone a moment before you')).toBeVisible();
    expect(area().getByText('You were not charged')).toBeVisible();
    await app.user.click(area().getByRole('button', { name: /^Get All cobalt/ }));
    await payButton();
    expect(onlyOrder(app.world).variantId).toBe(drop.variants[1]?.variantId);
  });

  it('goes on by itself after signing in', async () => {
    const app = openCups({ signedIn: 'nobody' });
    await app.user.click(await getButton());
    const signIn = await sheet('Sign in to get yours');
    expect(signIn.getByText('Tidewater cups, set of three')).toBeVisible();
    expect(ordersOf(app.world)).toHaveLength(0);
    await app.user.type(signIn.getByLabelText('E-mail'), 'nuno@livedrops.example');
    await app.user.type(signIn.getByLabelText('Password'), 'demo-shopper-1');
    await app.user.keyboard('{Enter}');
    await payButton();
    expect(onlyOrder(app.world).status).toBe('pending');
    expect(screen.queryByRole('dialog', { name: 'Sign in to get yours' })).toBeNull();
  });

  it('holds nothing for who does not sign in', async () => {
    const app = openCups({ signedIn: 'nobody' });
    await app.user.click(await getButton());
    await sheet('Sign in to get yours');
    await app.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await getButton()).toBeVisible();
    expect(ordersOf(app.world)).toHaveLength(0);
  });
});

/** What a screen reader is told at once. */
const aloud = () => screen.getByRole('alert');

describe('paying', () => {
  it('gives the number, and the drop page knows it too', async () => {
    const app = openCups();
    await hold(app);
    await pay(app);
    const inSheet = await sheet();
    const link = await inSheet.findByRole('link', { name: 'See your order' });
    const { orderId, unitNumbers } = onlyOrder(app.world);
    expect(inSheet.getByText('of 120')).toBeVisible();
    expect(inSheet.getByText('Test card ending 4242')).toBeVisible();
    expect(unitNumbers).toHaveLength(1);
    expect(link).toHaveAttribute('href', `/orders/${orderId}`);
    expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement);
    await app.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(app.router.state().pathname).toBe(`/drops/${cups}`);
    expect(area().getByText(`Yours. ${unitNumbers[0]} of 120.`)).toBeVisible();
  });

  it('is asked of the bank once for a double tap', async () => {
    const app = openCups();
    await hold(app);
    await app.user.dblClick(await payButton());
    await (await sheet()).findByRole('link', { name: 'See your order' });
    const started = onlyOrder(app.world).timeline.filter(({ kind }) => kind === 'payment_started');
    expect(started).toHaveLength(1);
  });

  it('with a card that says no takes nothing and keeps the hold: the next card pays the same order', async () => {
    const app = openCups();
    await hold(app);
    await pay(app, testCards.declines);
    const inSheet = await sheet();
    expect(await inSheet.findByText('Your bank said no')).toBeVisible();
    expect(inSheet.getByText(/^Nothing was taken, card 0002 lacks funds/)).toBeVisible();
    expect(inSheet.getByRole('radio', { name: /^4000 0000 0000 0002 Said no/ })).toBeVisible();
    // Said aloud once: by the buy area below, not by the sheet as well.
    await waitFor(() => expect(aloud()).toHaveTextContent('Your bank said no. Nothing was taken.'));
    expect(screen.getByRole('dialog').querySelector('[aria-live]')).toBeNull();
    expect(onlyOrder(app.world).status).toBe('pending');
    await pay(app, testCards.approves);
    await inSheet.findByRole('link', { name: 'See your order' });
    expect(onlyOrder(app.world)).toMatchObject({
      status: 'confirmed',
      payment: { card_last4: '4242' },
    });
  });

  it('says that a silent bank is silent, and shows the number when it answers', async () => {
    const app = openCups();
    await hold(app);
    await pay(app, testCards.approvesLate);
    const inSheet = await sheet();
    expect(await inSheet.findByText('Your bank is confirming')).toBeVisible();
    expect(inSheet.getByRole('button', { name: /^Paying €68/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    expect(inSheet.queryByRole('button', { name: 'Let it go' })).toBeNull();
    app.pass(7 * second);
    await inSheet.findByRole('link', { name: 'See your order' });
  });

  it('ends a silence as a no that took nothing', async () => {
    const app = openCups();
    await hold(app);
    await pay(app, testCards.neverAnswers);
    const inSheet = await sheet();
    await inSheet.findByText('Your bank is confirming');
    app.pass(16 * second);
    expect(await inSheet.findByText(/^Nothing was taken, card 9995 got no answer/)).toBeVisible();
    await pay(app, testCards.approves);
    await inSheet.findByRole('link', { name: 'See your order' });
  });
});

const isPayment = ({ method, url }: Request) => method === 'POST' && url.endsWith('/pay');
const broken = () => Promise.reject<Response>(new TypeError('Failed to fetch'));

describe('a line that breaks while paying', () => {
  it('says that it does not know, finds out, and never asks the bank twice', async () => {
    let isDown = false;
    const app = openCups({
      fetch: async (request) => {
        if (isDown) return broken();
        if (!isPayment(request)) return fetch(request);
        // The shop hears it; the answer is lost, and so is all that follows.
        isDown = true;
        await fetch(request);
        return broken();
      },
    });
    await hold(app);
    await pay(app);
    const inSheet = await sheet();
    expect(await inSheet.findByText('We are finding out')).toBeVisible();
    expect(inSheet.getByText(/charged once, or not at all/)).toBeVisible();
    isDown = false;
    await inSheet.findByRole('link', { name: 'See your order' });
    const started = onlyOrder(app.world).timeline.filter(({ kind }) => kind === 'payment_started');
    expect(started).toHaveLength(1);
  });

  it('says that nothing was taken when the payment never arrived, and takes another', async () => {
    let isDown = true;
    const app = openCups({
      fetch: (request) => (isDown && isPayment(request) ? broken() : fetch(request)),
    });
    await hold(app);
    await pay(app);
    const inSheet = await sheet();
    await inSheet.findByText('We are finding out');
    app.pass(6 * second);
    expect(await inSheet.findByText('It did not reach the shop')).toBeVisible();
    expect(inSheet.getByText(/^Nothing was taken/)).toBeVisible();
    await waitFor(() =>
      expect(aloud()).toHaveTextContent('It did not reach the shop. Nothing was'),
    );
    isDown = false;
    await pay(app);
    await inSheet.findByRole('link', { name: 'See your order' });
  });

  it('offers no payment while offline, and the hold runs on', async () => {
    const app = openCups();
    await hold(app);
    app.live.enter('offline');
    const button = await payButton();
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
    expect(button).toHaveAccessibleDescription(/^You are offline/);
    expect((await sheet()).getByText('You’re offline')).toBeVisible();
    expect((await sheet()).getByText(/^Nothing is taken/)).toBeVisible();
    await app.user.click(button);
    expect(onlyOrder(app.world).payment.state).toBe('none');
    app.live.enter('live');
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
  });
});

describe('a hold', () => {
  it('can be made longer once, in its last minute', async () => {
    const app = openCups();
    await hold(app);
    const inSheet = await sheet();
    const before = onlyOrder(app.world).holdExpiresAt;
    expect(inSheet.queryByRole('button', { name: /^Add/ })).toBeNull();
    app.pass(4 * minute + second);
    expect(await inSheet.findByText('Still need it?')).toBeVisible();
    await app.user.click(inSheet.getByRole('button', { name: 'Add 5:00' }));
    await waitFor(() => expect(onlyOrder(app.world).holdExpiresAt).toBe(before + 5 * minute));
    expect(await inSheet.findByText('One is yours')).toBeVisible();
    app.pass(5 * minute);
    expect(await inSheet.findByText('Your hold ends soon')).toBeVisible();
    expect(inSheet.queryByRole('button', { name: /^Add/ })).toBeNull();
    expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement);
  });

  it('that runs out charges nothing and leaves a way back in', async () => {
    const app = openCups();
    await hold(app);
    app.pass(5 * minute);
    const inSheet = await sheet('Your hold ended');
    expect(inSheet.getByText(/^Nothing was taken/)).toBeVisible();
    expect(inSheet.queryByRole('button', { name: /^Pay/ })).toBeNull();
    await app.user.click(inSheet.getByRole('button', { name: 'Back to the drop' }));
    expect(await area().findByText('Your hold ended')).toBeVisible();
    await hold(app);
    expect(ordersOf(app.world).map(({ status }) => status)).toEqual(['failed', 'pending']);
  });

  it('runs on when its checkout is closed, and can be paid from the drop', async () => {
    const app = openCups();
    await hold(app);
    await app.user.keyboard('{Escape}');
    const question = await sheet('Keep it until 20:09?');
    await app.user.click(question.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(app.router.state().pathname).toBe(`/drops/${cups}`);
    expect(area().getByText('One is yours')).toBeVisible();
    expect(onlyOrder(app.world).status).toBe('pending');
    await app.user.click(area().getByRole('button', { name: 'Pay €68' }));
    await pay(app);
    await (await sheet()).findByRole('link', { name: 'See your order' });
  });

  it('is let go only after a second thought', async () => {
    const app = openCups();
    await hold(app);
    await app.user.click((await sheet()).getByRole('button', { name: 'Let it go' }));
    const first = await sheet('Let Tidewater cups, set of three go?');
    await app.user.click(first.getByRole('button', { name: 'Keep it' }));
    await payButton();
    expect(onlyOrder(app.world).status).toBe('pending');
    await app.user.click((await sheet()).getByRole('button', { name: 'Let it go' }));
    const again = await sheet('Let Tidewater cups, set of three go?');
    await app.user.click(again.getByRole('button', { name: 'Let it go' }));
    await waitFor(() => expect(onlyOrder(app.world).status).toBe('cancelled'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await getButton()).toBeVisible();
  });

  it('is let go from the drop page too', async () => {
    const app = openCups();
    await hold(app);
    await app.user.keyboard('{Escape}');
    await app.user.click(
      (await sheet('Keep it until 20:09?')).getByRole('button', { name: 'Keep it' }),
    );
    await app.user.click(area().getByRole('button', { name: 'Let it go' }));
    const question = await sheet('Let Tidewater cups, set of three go?');
    await app.user.click(question.getByRole('button', { name: 'Let it go' }));
    await waitFor(() => expect(onlyOrder(app.world).status).toBe('cancelled'));
  });
});

describe('a reload', () => {
  it('shows the same checkout with the time that is left', async () => {
    const app = openCups();
    await hold(app);
    app.pass(minute);
    app.reload();
    const inSheet = await sheet();
    expect(await inSheet.findByRole('timer', { name: /^Held for/ })).toHaveTextContent('4:00');
    expect(ordersOf(app.world)).toHaveLength(1);
  });

  it('goes on with a tap whose answer it has cut off, and makes no second order', async () => {
    let isDown = true;
    const app = openCups({
      fetch: async (request) => {
        const answer = await fetch(request);
        const isOrder = request.method === 'POST' && request.url.endsWith('/orders');
        return isOrder && isDown ? new Promise<Response>(() => undefined) : answer;
      },
    });
    await app.user.click(await getButton());
    await waitFor(() => expect(ordersOf(app.world)).toHaveLength(1));
    isDown = false;
    app.reload();
    await payButton();
    expect(ordersOf(app.world)).toHaveLength(1);
  });

  it('while the bank is silent still says so, and then shows the number', async () => {
    const app = openCups();
    await hold(app);
    await pay(app, testCards.approvesLate);
    await (await sheet()).findByText('Your bank is confirming');
    const reloaded = app.reload();
    const inSheet = await sheet();
    expect(await inSheet.findByText('Your bank is confirming')).toBeVisible();
    reloaded.pass(7 * second);
    await inSheet.findByRole('link', { name: 'See your order' });
  });
});

describe('the checkout of another window', () => {
  it('shows what was paid elsewhere', async () => {
    const app = openCups();
    await hold(app);
    confirmOrder(app.world, onlyOrder(app.world));
    await (await sheet()).findByRole('link', { name: 'See your order' });
  });

  it('does not show an order of somebody else', async () => {
    const app = openCups();
    const taken = placeOrder(app.world, {
      userId: mockId('user', 0x9001),
      dropId: cups,
      variantId: mustHave(app.world.drops, cups).variants[0]?.variantId,
      quantity: 1,
      idempotencyKey: 'stranger',
    });
    if (!taken.ok) throw new Error(taken.problem);
    await app.router.navigate(`/drops/${cups}/pay/${taken.order.orderId}`);
    expect(await (await sheet()).findByText(/not one of yours/)).toBeVisible();
  });

  it('asks somebody who is not signed in to sign in, and leads back', async () => {
    const path = `/drops/${cups}/pay/${mockId('order', 0x7000)}`;
    const app = openCups({ path, signedIn: 'nobody' });
    const link = await (await sheet()).findByRole('link', { name: 'Sign in' });
    expect(link).toHaveAttribute('href', `/sign-in?to=${encodeURIComponent(path)}`);
    expect(ordersOf(app.world)).toHaveLength(0);
  });
});
