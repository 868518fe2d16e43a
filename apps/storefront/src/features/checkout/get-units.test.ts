import { readAnswer } from '@livedrops/client/read-answer';
import { createMockServer } from '@livedrops/mocks/server';
import { openingAt } from '@livedrops/mocks/world/create-world';
import { mockId } from '@livedrops/mocks/world/mock-ids';
import { mustHave, type World } from '@livedrops/mocks/world/world';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dropWish, getUnits, resumePurchase } from './get-units.ts';
import { createMemoryIntentStore } from './intent-store.ts';
import { intentLifeMs, newIdempotencyKey, signInPatienceMs } from './purchase-intent.ts';
import { type BuyerWindow, openBuyerWindow } from './testing/buyer-window.ts';

const { scenes, server } = createMockServer();
beforeAll(() => server.listen());
afterAll(() => server.close());

const dropId = mockId('drop', 1);

type Line = (request: Request) => Promise<Response>;
const isOrder = ({ method, url }: Request) => method === 'POST' && url.endsWith('/orders');
const brokenLine = () => Promise.reject(new TypeError('Failed to fetch'));

/** A browser with a shop that sells one drop to the demo shopper, who has none of it yet. */
async function openBrowser(name: string, signedIn: 'shopper' | 'nobody' = 'shopper') {
  let at = openingAt;
  const { world, apiBase } = scenes.open(name, {
    now: () => at,
    signedIn,
    arrange: ({ orders }) => orders.clear(),
  });
  const intents = createMemoryIntentStore(newIdempotencyKey);
  const drop = mustHave(world.drops, dropId);
  const openWindow = (line?: Line) =>
    openBuyerWindow({ apiBase, now: () => at, intents, ...(line ? { line } : {}) });
  const wish = { dropId, variantId: drop.variants[0]?.variantId ?? '', quantity: 1 };
  const pass = (ms: number) => {
    at += ms;
  };
  return { world, drop, intents, wish, openWindow, pass };
}

async function whoIs({ api }: BuyerWindow) {
  const { user } = await readAnswer(api.GET('/auth/session'));
  if (!user) throw new Error('Nobody is signed in.');
  return user;
}

const signIn = ({ api }: BuyerWindow) =>
  readAnswer(
    api.POST('/auth/sign-in/email', {
      body: { email: 'nuno@livedrops.example', password: 'demo-shopper-1' },
    }),
  );

const ordersOf = (world: World) => [...world.orders.values()];
const purchaseIn = (window: BuyerWindow) => window.store.getState().purchases[dropId];

describe('getting units', () => {
  it('is one order for two taps', async () => {
    const { world, wish, openWindow } = await openBrowser('two-taps');
    const here = openWindow();
    const user = await whoIs(here);
    const [first, second] = await Promise.all([
      getUnits(here, wish, user),
      getUnits(here, wish, user),
    ]);
    expect(first?.status).toBe('pending');
    expect(second?.order_id).toBe(first?.order_id);
    expect(ordersOf(world)).toHaveLength(1);
  });

  it('is one order with one key for two windows that tap at once', async () => {
    const { world, wish, openWindow } = await openBrowser('two-windows');
    const [here, there] = [openWindow(), openWindow()];
    const user = await whoIs(here);
    const [first, second] = await Promise.all([
      getUnits(here, wish, user),
      getUnits(there, wish, user),
    ]);
    expect(second?.order_id).toBe(first?.order_id);
    expect(ordersOf(world)).toHaveLength(1);
    expect(new Set([...here.keysSent, ...there.keysSent]).size).toBe(1);
  });

  it('lands in the order that another window has placed a moment ago', async () => {
    const { world, wish, openWindow, pass } = await openBrowser('echo');
    const here = openWindow();
    const user = await whoIs(here);
    const first = await getUnits(here, wish, user);
    pass(2_000);
    const second = await getUnits(openWindow(), wish, user);
    expect(second?.order_id).toBe(first?.order_id);
    expect(ordersOf(world)).toHaveLength(1);
  });

  it('says why there is none, and begins anew with the next tap', async () => {
    const { drop, wish, openWindow } = await openBrowser('sold-out');
    const [variant] = drop.variants;
    const sold = variant?.sold ?? 0;
    if (variant) variant.sold = variant.stockCount - variant.held;
    const here = openWindow();
    const user = await whoIs(here);
    expect(await getUnits(here, wish, user)).toBeNull();
    expect(purchaseIn(here)).toMatchObject({ phase: 'refused', refusal: { slug: 'sold-out' } });
    if (variant) variant.sold = sold;
    expect((await getUnits(here, wish, user))?.status).toBe('pending');
    expect(new Set(here.keysSent).size).toBe(2);
    expect(purchaseIn(here)).toBeUndefined();
  });
});

describe('a lost answer', () => {
  it('is asked for again with the same key, and never becomes a second order', async () => {
    const { world, wish, openWindow } = await openBrowser('lost-answer');
    let isDown = true;
    const here = openWindow(async (request) => {
      const answer = await fetch(request);
      return isOrder(request) && isDown ? brokenLine() : answer;
    });
    const getting = getUnits(here, wish, await whoIs(here));
    await vi.waitFor(() => expect(purchaseIn(here)?.phase).toBe('lost'));
    expect(ordersOf(world)).toHaveLength(1);
    isDown = false;
    expect((await getting)?.order_id).toBe(ordersOf(world)[0]?.orderId);
    expect(ordersOf(world)).toHaveLength(1);
    expect(here.keysSent.length).toBeGreaterThan(1);
    expect(new Set(here.keysSent).size).toBe(1);
  });

  it('that the server itself cannot tell is asked for again too', async () => {
    const { world, wish, openWindow } = await openBrowser('unknown');
    const here = openWindow();
    const user = await whoIs(here);
    world.trouble.refusals.set('placeOrder', { slug: 'outcome-unknown', times: 1 });
    expect((await getUnits(here, wish, user))?.status).toBe('pending');
    expect(here.keysSent).toHaveLength(2);
    expect(new Set(here.keysSent).size).toBe(1);
  });

  it('is found by the page that is loaded next, under the same key', async () => {
    const { world, wish, openWindow } = await openBrowser('reload');
    const here = openWindow(async (request) => {
      const answer = await fetch(request);
      return isOrder(request) ? new Promise<Response>(() => undefined) : answer;
    });
    const user = await whoIs(here);
    void getUnits(here, wish, user);
    await vi.waitFor(() => expect(ordersOf(world)).toHaveLength(1));
    const reloaded = openWindow();
    const order = await resumePurchase(reloaded, dropId, user);
    expect(order?.order_id).toBe(ordersOf(world)[0]?.orderId);
    expect(ordersOf(world)).toHaveLength(1);
    expect(reloaded.keysSent).toEqual(here.keysSent);
  });

  it('of long ago is read from the orders, not sent again', async () => {
    const { world, wish, openWindow, pass } = await openBrowser('long-ago');
    const here = openWindow((request) =>
      isOrder(request) ? new Promise<Response>(() => undefined) : fetch(request),
    );
    const user = await whoIs(here);
    void getUnits(here, wish, user);
    await vi.waitFor(() => expect(here.keysSent).toHaveLength(1));
    pass(intentLifeMs + 1);
    const later = openWindow();
    expect(await resumePurchase(later, dropId, user)).toBeNull();
    expect(purchaseIn(later)).toMatchObject({ refusal: { slug: 'never-arrived' } });
    expect(later.keysSent).toEqual([]);
    expect(ordersOf(world)).toEqual([]);
  });

  it('is nobody else’s to go on with', async () => {
    const { world, wish, openWindow } = await openBrowser('somebody-else');
    const here = openWindow((request) =>
      isOrder(request) ? new Promise<Response>(() => undefined) : fetch(request),
    );
    const user = await whoIs(here);
    void getUnits(here, wish, user);
    await vi.waitFor(() => expect(here.keysSent).toHaveLength(1));
    const other = { ...user, user_id: mockId('user', 0x77) };
    expect(await resumePurchase(openWindow(), dropId, other)).toBeNull();
    expect(ordersOf(world)).toEqual([]);
  });
});

describe('a wish of somebody who is not signed in', () => {
  it('sends nothing, and is carried out once somebody is', async () => {
    const { world, wish, openWindow } = await openBrowser('who', 'nobody');
    const here = openWindow();
    expect(await getUnits(here, wish, null)).toBeNull();
    expect(purchaseIn(here)).toEqual({ phase: 'asking-who', wish });
    expect(here.keysSent).toEqual([]);
    await signIn(here);
    const order = await resumePurchase(here, dropId, await whoIs(here));
    expect(order).toMatchObject({ status: 'pending', drop_id: dropId, quantity: 1 });
    expect(ordersOf(world)).toHaveLength(1);
  });

  it('waits too when it turns out only at the order that the session is over', async () => {
    const { world, wish, openWindow } = await openBrowser('session-over');
    const here = openWindow();
    const user = await whoIs(here);
    world.sessionUserId = null;
    expect(await getUnits(here, wish, user)).toBeNull();
    expect(purchaseIn(here)).toEqual({ phase: 'asking-who', wish });
    await signIn(here);
    expect((await resumePurchase(here, dropId, user))?.status).toBe('pending');
    expect(new Set(here.keysSent).size).toBe(1);
    expect(ordersOf(world)).toHaveLength(1);
  });

  it('is forgotten when the visitor closes the question', async () => {
    const { wish, openWindow, intents } = await openBrowser('closed', 'nobody');
    const here = openWindow();
    await getUnits(here, wish, null);
    await dropWish(here, dropId);
    expect(purchaseIn(here)).toBeUndefined();
    expect(await intents.read(dropId)).toBeNull();
    await signIn(here);
    expect(await resumePurchase(here, dropId, await whoIs(here))).toBeNull();
    expect(here.keysSent).toEqual([]);
  });

  it('is not carried out by a sign-in of an hour later', async () => {
    const { world, wish, openWindow, pass } = await openBrowser('hour-later', 'nobody');
    await getUnits(openWindow(), wish, null);
    pass(signInPatienceMs + 1);
    const later = openWindow();
    await signIn(later);
    expect(await resumePurchase(later, dropId, await whoIs(later))).toBeNull();
    expect(ordersOf(world)).toEqual([]);
  });
});
