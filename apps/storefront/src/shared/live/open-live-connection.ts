import type { CommittedEvent, FeedStatus } from '@livedrops/client/feed-signal';
import type { FollowStreamOptions } from './follow-stream.ts';
import type { LiveConnection } from './live-connection.ts';

export interface LiveConnectionOptions
  extends Pick<FollowStreamOptions, 'url' | 'queryClient' | 'resumeFrom' | 'onBeat'> {
  /** Opens the stream; loaded after the first paint, which does not need it. */
  readonly loadFollow: () => Promise<
    (options: FollowStreamOptions) => { readonly restart: () => void }
  >;
}

/** The page's live connection: there at once for whoever wants to listen, connected as soon as its code has come. */
export function openLiveConnection(options: LiveConnectionOptions): LiveConnection {
  const { loadFollow, ...stream } = options;
  const statusListeners = new Set<() => void>();
  const eventListeners = new Set<(event: CommittedEvent) => void>();
  let status: FeedStatus = { state: 'connecting', lastSeenAt: null };
  let connection: { readonly restart: () => void } | null = null;
  let heardAt: number | null = null;

  void loadFollow().then((follow) => {
    connection = follow({
      ...stream,
      onBeat(serverAt) {
        heardAt = Date.now();
        stream.onBeat(serverAt);
      },
      onStatus(next) {
        status = next;
        for (const listener of statusListeners) listener();
      },
      onEvent(event) {
        heardAt = Date.now();
        for (const listener of eventListeners) listener(event);
      },
    });
  });

  return {
    status: () => status,
    subscribeStatus(onChange) {
      statusListeners.add(onChange);
      return () => statusListeners.delete(onChange);
    },
    subscribeEvents(onEvent) {
      eventListeners.add(onEvent);
      return () => eventListeners.delete(onEvent);
    },
    heardAgoMs: () => (heardAt === null ? null : Date.now() - heardAt),
    // A stream that is not open yet will open with the session of that moment.
    restart: () => connection?.restart(),
  };
}
