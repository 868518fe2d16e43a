import { createClient } from '@livedrops/client/create-client';
import { LiveFeed } from '@livedrops/client/live-feed';
import { createServerClock } from '@livedrops/client/server-clock';
import { storyClock } from '@livedrops/ui/testing/story-clock';
import { useEffect, useState } from 'react';
import { AppLayout } from '../../app/layout/app-layout.tsx';
import { Providers } from '../../app/providers.tsx';
import { createAppRouter } from '../../app/router.ts';
import {
  CheckoutContext,
  createBrowserSurroundings,
} from '../../features/checkout/checkout-surroundings.ts';
import { createMemoryIntentStore } from '../../features/checkout/intent-store.ts';
import { newIdempotencyKey } from '../../features/checkout/purchase-intent.ts';
import { createPageClock } from '../clock/create-page-clock.ts';
import { takeSignal } from '../live/follow-stream.ts';
import { openLiveConnection } from '../live/open-live-connection.ts';
import { PasskeyContext } from '../passkeys/passkey-device.ts';
import { PushContext } from '../push/push-device.ts';
import { createQueryClient } from '../query/create-query-client.ts';
import { browserHistory, memoryHistory } from '../routing/app-history.ts';

import { createFakePasskeyDevice, type FakePasskeyDeviceOptions } from './fake-passkey-device.ts';
import { createFakePushDevice, type FakePushDeviceOptions } from './fake-push-device.ts';

export interface StoryAppProps {
  /** What this browser can do about push; it could do all of it, and was not asked, unless told. */
  readonly push?: FakePushDeviceOptions | undefined;
  readonly passkeys?: FakePasskeyDeviceOptions | undefined;
  /** Opens the story's own mocked shop; called once. */
  readonly open: () => { readonly apiBase: string };
  /** Where the app opens, in a history of its own; the browser's address unless told. */
  readonly path?: string | undefined;
}

/** A stream of the story's own: tabs of a browser share one, stories on a page must not. */
function startStory(apiBase: string, path: string | undefined) {
  const feeds: LiveFeed[] = [];
  const queryClient = createQueryClient();
  // A reviewer who travels in time takes this device's clocks along with the shop's.
  const serverClock = createServerClock({
    monotonicNow: () => performance.now() + storyClock.passedMs(),
    wallNow: () => Date.now() + storyClock.passedMs(),
  });
  // A story that has no connection should say so soon, not after the tries that a buyer is worth.
  const api = createClient({
    baseUrl: apiBase,
    onServerTime: serverClock.observe,
    random: () => 0,
  });
  const live = openLiveConnection({
    url: `${apiBase}/live`,
    queryClient,
    onBeat: serverClock.observeBeat,
    resumeFrom: null,
    loadFollow: async () => (options) => {
      const { url, resumeFrom } = options;
      const feed = new LiveFeed({
        url,
        resumeFrom,
        random: () => 0,
        onSignal: (signal) => takeSignal(signal, options),
      });
      feeds.push(feed);
      return { restart: () => feed.restart() };
    },
  });
  const router = createAppRouter(
    { api, queryClient },
    path === undefined ? browserHistory() : memoryHistory(path),
  );
  const clock = createPageClock(serverClock.now);
  // Stories of a docs page stand in one browser: none may go on with what another has begun.
  const checkout = {
    ...createBrowserSurroundings(),
    intents: createMemoryIntentStore(newIdempotencyKey),
  };
  const stop = () => {
    router.stop();
    for (const feed of feeds) feed.stop();
    queryClient.clear();
  };
  return { surroundings: { api, clock, live, queryClient, router }, checkout, stop };
}

/** The whole storefront at an address, over a mocked shop of the story's own: data, clock and stream included. */
export function StoryApp({ open, path, push, passkeys }: StoryAppProps) {
  const [keys] = useState(() => createFakePasskeyDevice(passkeys));
  const [device] = useState(() => createFakePushDevice(push));
  const [story] = useState(() => startStory(open().apiBase, path));
  useEffect(() => story.stop, [story]);
  return (
    <Providers {...story.surroundings}>
      <CheckoutContext value={story.checkout}>
        <PushContext value={device}>
          <PasskeyContext value={keys}>
            <AppLayout />
          </PasskeyContext>
        </PushContext>
      </CheckoutContext>
    </Providers>
  );
}
