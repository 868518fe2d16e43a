import { createScene } from '@livedrops/mocks/scenarios';
import { openingAt } from '@livedrops/mocks/world/create-world';
import { mockId } from '@livedrops/mocks/world/mock-ids';
import { toPushPayload } from '@livedrops/mocks/world/to-push-payload';
import { describe, expect, it, vi } from 'vitest';
import { describePush } from './describe-push.ts';
import { openPage } from './open-page.ts';
import type { PushPayload } from './push-payload.ts';
import { renewSubscription } from './renew-subscription.ts';
import { showPush } from './show-push.ts';
import type { WorkerScope } from './worker-scope.ts';

const origin = 'https://shop.example';
const nowAt = Date.UTC(2026, 10, 22, 20, 0);

const payload = (more: Partial<PushPayload> = {}): PushPayload => ({
  notification_id: mockId('event', 1),
  kind: 'drop.started',
  drop_id: mockId('drop', 5),
  title: 'Halo lamp, ivory',
  creator: 'Atelier Brume',
  facts: { stock_count: 45 },
  url: `/drops/${mockId('drop', 5)}`,
  ...more,
});

function workerScope(open: readonly string[] = []) {
  const windows = open.map((path) => ({ url: `${origin}${path}`, focus: vi.fn(async () => {}) }));
  const scope = {
    location: { origin },
    registration: {
      showNotification: vi.fn(async () => {}),
      pushManager: { subscribe: vi.fn() },
    },
    clients: { matchAll: async () => windows, openWindow: vi.fn(async () => {}) },
    fetch: vi.fn<typeof fetch>(),
    skipWaiting: async () => {},
    addEventListener: () => {},
  } satisfies WorkerScope;
  return { scope, windows };
}

describe('a push message', () => {
  it('has a sentence for whatever the shop sends', () => {
    const world = createScene({ now: () => openingAt });
    for (const entry of world.inbox.rows) {
      const sent: PushPayload = toPushPayload(world, entry);
      const { body, tag, path } = describePush(JSON.stringify(sent), openingAt);
      expect(body).toMatch(new RegExp(`^.+\\n${sent.creator}$`));
      expect([tag, path]).toEqual([sent.notification_id, sent.url]);
    }
  });

  it('is said in words, with who it is of, and once however often it comes', async () => {
    const { scope } = workerScope();
    await showPush(scope, JSON.stringify(payload()));
    expect(scope.registration.showNotification).toHaveBeenCalledWith('Halo lamp, ivory', {
      body: 'Live with 45 units\nAtelier Brume',
      tag: mockId('event', 1),
      icon: '/icon-192.png',
      data: `/drops/${mockId('drop', 5)}`,
    });
  });

  it('says what happened to money first', () => {
    const facts = { paid: { amount: 18_000, currency: 'EUR' }, unit_no: 7, stock_count: 45 };
    const text = JSON.stringify(payload({ kind: 'order.confirmed', facts }));
    expect(describePush(text, nowAt).body).toMatch(/^Paid, €180\. Number 7 of 45 is yours\./);
  });

  it.each([
    ['of a kind that a newer shop has', { kind: 'drop.doubled', facts: {} }],
    ['without its figures', { kind: 'drop.scheduled', facts: {} }],
  ])('%s still says whose news it is', (_name, more) => {
    const text = JSON.stringify({ ...payload(), ...more });
    expect(describePush(text, nowAt)).toMatchObject({
      title: 'Halo lamp, ivory',
      body: 'Atelier Brume',
    });
  });

  it.each([undefined, '', 'nonsense', 'null'])(
    'that cannot be read (%s) leads to the inbox',
    (text) => {
      expect(describePush(text, nowAt)).toEqual({
        title: 'LiveDrops',
        body: 'There is news in your inbox',
        tag: 'inbox',
        path: '/inbox',
      });
    },
  );
});

describe('a press on it', () => {
  it('goes to the window that shows the page', async () => {
    const { scope, windows } = workerScope(['/browse', '/drops/one']);
    await openPage(scope, '/drops/one');
    expect(windows[1]?.focus).toHaveBeenCalledOnce();
    expect(scope.clients.openWindow).not.toHaveBeenCalled();
  });

  it('leaves a window with another page alone and opens its own', async () => {
    const { scope, windows } = workerScope(['/drops/one/pay/two']);
    await openPage(scope, '/drops/one');
    expect(windows[0]?.focus).not.toHaveBeenCalled();
    expect(scope.clients.openWindow).toHaveBeenCalledWith(`${origin}/drops/one`);
  });

  it.each(['https://elsewhere.example/', '//elsewhere.example', 'javascript:alert(1)', 7, null])(
    'never leaves the shop (%s)',
    async (path) => {
      const { scope } = workerScope();
      await openPage(scope, path);
      expect(scope.clients.openWindow).toHaveBeenCalledWith(`${origin}/inbox`);
    },
  );
});

describe('a new address of the browser', () => {
  it('is told to the shop', async () => {
    const { scope } = workerScope();
    const toJSON = () => ({
      endpoint: 'https://push.example/new',
      keys: { p256dh: 'a', auth: 'b' },
    });
    scope.registration.pushManager.subscribe.mockResolvedValue({ toJSON });
    scope.fetch.mockResolvedValueOnce(Response.json({ public_key: 'key' }));
    scope.fetch.mockResolvedValueOnce(new Response(null, { status: 201 }));
    await renewSubscription(scope);
    const [path, init] = scope.fetch.mock.calls[1] ?? [];
    expect(path).toBe('/api/push-subscriptions');
    expect(init).toMatchObject({ method: 'POST', body: JSON.stringify(toJSON()) });
  });

  it('is not asked for when the shop sends nothing any more', async () => {
    const { scope } = workerScope();
    scope.fetch.mockResolvedValueOnce(Response.json({ public_key: null }));
    await renewSubscription(scope);
    expect(scope.registration.pushManager.subscribe).not.toHaveBeenCalled();
  });
});
