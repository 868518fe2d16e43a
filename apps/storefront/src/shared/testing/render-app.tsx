import { createClient } from '@livedrops/client/create-client';
import type { SceneOptions } from '@livedrops/mocks/scenarios';
import { createMockServer } from '@livedrops/mocks/server';
import { openingAt } from '@livedrops/mocks/world/create-world';
import { hearEvent } from '@livedrops/mocks/world/hear-event';
import { settleWorld } from '@livedrops/mocks/world/settle-world';
import type { World, WorldEvent } from '@livedrops/mocks/world/world';
import { act, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { AppLayout } from '../../app/layout/app-layout.tsx';
import { Providers } from '../../app/providers.tsx';
import { createAppRouter } from '../../app/router.ts';
import {
  CheckoutContext,
  type CheckoutSurroundings,
} from '../../features/checkout/checkout-surroundings.ts';
import { createMemoryIntentStore } from '../../features/checkout/intent-store.ts';
import { newIdempotencyKey } from '../../features/checkout/purchase-intent.ts';
import { applyInboxChanged } from '../live/apply-inbox-news.ts';
import { PasskeyContext, type PasskeyDevice } from '../passkeys/passkey-device.ts';
import { PushContext } from '../push/push-device.ts';
import { createQueryClient } from '../query/create-query-client.ts';
import { memoryHistory } from '../routing/app-history.ts';
import { createFakePasskeyDevice, type FakePasskeyDeviceOptions } from './fake-passkey-device.ts';
import {
  createFakePushDevice,
  type FakePushDevice,
  type FakePushDeviceOptions,
} from './fake-push-device.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { createManualLive } from './manual-live.ts';

export interface RenderAppOptions extends Omit<SceneOptions, 'now'> {
  /** The address that is opened; home unless told. */
  readonly path?: string;
  /** The line to the shop, for what goes wrong on it. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** What this browser can do about push. */
  readonly push?: FakePushDeviceOptions;
  /** What this browser can do about passkeys; nothing unless told. */
  readonly passkeys?: FakePasskeyDeviceOptions;
}

/** What stays when a page is loaded again: the shop, the time, and what the browser keeps. */
interface Browser {
  readonly world: World;
  readonly apiBase: string;
  readonly clock: ManualClock;
  readonly checkout: CheckoutSurroundings;
  readonly fetch: RenderAppOptions['fetch'];
  readonly push: FakePushDevice;
  readonly passkeys: PasskeyDevice;
}

/** So long that nothing runs hot, and so short that no test waits. */
const pauseMs = 5;

function createCheckoutSurroundings(): CheckoutSurroundings {
  return {
    intents: createMemoryIntentStore(newIdempotencyKey),
    pause: () => new Promise((resolve) => void setTimeout(resolve, pauseMs)),
    random: () => 0,
  };
}

function openPage(
  { world, apiBase, clock, checkout, fetch, push, passkeys }: Browser,
  path: string,
) {
  const baseUrl = `${location.origin}${apiBase}`;
  const api = createClient({ baseUrl, random: () => 0, ...(fetch ? { fetch } : {}) });
  const queryClient = createQueryClient();
  const live = createManualLive(queryClient);
  const history = memoryHistory(path);
  const router = createAppRouter({ api, queryClient }, history);
  const hear = (entry: WorldEvent) => {
    const event = hearEvent(world, entry);
    if (event && 'event_id' in event) act(() => live.tell(event));
    if (event?.kind === 'inbox.changed') act(() => applyInboxChanged(queryClient, event));
  };
  world.listeners.add(hear);
  const view = render(
    <Providers api={api} clock={clock} live={live} queryClient={queryClient} router={router}>
      <CheckoutContext value={checkout}>
        <PushContext value={push}>
          <PasskeyContext value={passkeys}>
            <AppLayout />
          </PasskeyContext>
        </PushContext>
      </CheckoutContext>
    </Providers>,
  );
  const close = () => {
    world.listeners.delete(hear);
    view.unmount();
    router.stop();
    queryClient.clear();
  };
  return { ...view, live, router, history, queryClient, close };
}

/**
 * The whole storefront over a mocked shop, for tests of pages: `const { renderApp } = mockShop()` at the top of a file.
 * Time stands still at the world's opening until the test lets it pass; what happens in the world reaches the page's live
 * feed.
 */
export function mockShop() {
  const { scenes, server } = createMockServer();
  const opened: (() => void)[] = [];
  let count = 0;
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => {
    for (const close of opened.splice(0)) close();
  });
  afterAll(() => server.close());

  function renderApp({ path = '/', fetch, push, passkeys, ...scene }: RenderAppOptions = {}) {
    count += 1;
    const clock = createManualClock(openingAt);
    const opening = scenes.open(`test-${count}`, { ...scene, now: clock.now });
    const browser = {
      ...opening,
      clock,
      fetch,
      checkout: createCheckoutSurroundings(),
      push: createFakePushDevice(push),
      passkeys: createFakePasskeyDevice(passkeys ?? { supported: false }),
    };
    const { world } = browser;
    const user: UserEvent = userEvent.setup();

    function open(at: string) {
      const page = openPage(browser, at);
      opened.push(page.close);
      return {
        ...page,
        user,
        world,
        push: browser.push,
        /** Lets time pass, for the page and for the world alike. */
        pass: (ms: number) => {
          act(() => clock.moveBy(ms));
          settleWorld(world);
        },
        /** Loads the page anew where it is: only what the browser keeps is still there. */
        reload: () => {
          const { pathname } = page.router.state();
          page.close();
          return open(pathname);
        },
      };
    }
    return open(path);
  }

  return { renderApp, server };
}
