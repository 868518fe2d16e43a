import { createClient } from '@livedrops/client/create-client';
import type { SceneOptions } from '@livedrops/mocks/scenarios';
import { createMockServer } from '@livedrops/mocks/server';
import { openingAt } from '@livedrops/mocks/world/create-world';
import { settleWorld } from '@livedrops/mocks/world/settle-world';
import { act, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { AppLayout } from '../../app/layout/app-layout.tsx';
import { Providers } from '../../app/providers.tsx';
import { createAppRouter } from '../../app/router.ts';
import { createQueryClient } from '../query/create-query-client.ts';
import { memoryHistory } from '../routing/app-history.ts';
import { createManualClock } from './manual-clock.ts';
import { createManualLive } from './manual-live.ts';

export interface RenderAppOptions extends Omit<SceneOptions, 'now'> {
  /** The address that is opened; home unless told. */
  readonly path?: string;
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

  function renderApp({ path = '/', ...scene }: RenderAppOptions = {}) {
    count += 1;
    const clock = createManualClock(openingAt);
    const { apiBase, world } = scenes.open(`test-${count}`, { ...scene, now: clock.now });
    const api = createClient({ baseUrl: `${location.origin}${apiBase}` });
    const queryClient = createQueryClient();
    const live = createManualLive(queryClient);
    const history = memoryHistory(path);
    const router = createAppRouter({ api, queryClient }, history);
    world.listeners.add(({ event, userId }) => {
      const isMine = userId === null || userId === world.sessionUserId;
      if (isMine && 'seq' in event) act(() => live.tell(event));
    });
    const view = render(
      <Providers api={api} clock={clock} live={live} queryClient={queryClient} router={router}>
        <AppLayout />
      </Providers>,
    );
    opened.push(() => {
      view.unmount();
      router.stop();
      queryClient.clear();
    });
    const user: UserEvent = userEvent.setup();
    return {
      ...view,
      user,
      world,
      live,
      router,
      history,
      queryClient,
      /** Lets time pass, for the page and for the world alike. */
      pass: (ms: number) => {
        act(() => clock.moveBy(ms));
        settleWorld(world);
      },
    };
  }

  return { renderApp, server };
}
