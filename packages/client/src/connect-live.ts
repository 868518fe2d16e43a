import type { FeedSignal } from './feed-signal.ts';
import { LeaderTab } from './leader-tab.ts';
import { LiveFeed } from './live-feed.ts';

export interface LiveConnectionOptions {
  /** Of the stream: `/api/live`. */
  readonly url: string;
  readonly onSignal: (signal: FeedSignal) => void;
  /**
   * The highest `stock_seq` of what the page already shows, all read at one moment; null: the page is told of a gap and reads
   * everything again.
   */
  readonly resumeFrom?: number | null;
}

export interface LiveConnection {
  /** After signing in or out: private events follow the cookie that the stream was opened with. */
  readonly restart: () => void;
  readonly disconnect: () => void;
}

/** The page's live stream, shared by all tabs of the browser and kept alive over sleep, hiding and network changes. */
export function connectLive({
  url,
  onSignal,
  resumeFrom = null,
}: LiveConnectionOptions): LiveConnection {
  const leaving = new AbortController();
  const join = (from: number | null) =>
    new LeaderTab({
      onSignal,
      openFeed: (tell, after) => new LiveFeed({ url, onSignal: tell, resumeFrom: after }),
      resumeFrom: from,
      locks: navigator.locks ?? null,
      channel: 'BroadcastChannel' in window ? new BroadcastChannel('livedrops-live-1') : null,
      isVisible: () => document.visibilityState === 'visible',
    });
  let tab = join(resumeFrom);
  const on = (target: EventTarget, type: string, act: () => void) =>
    target.addEventListener(type, act, { signal: leaving.signal });

  on(document, 'visibilitychange', () => tab.catchUp());
  on(window, 'online', () => tab.restartOwn());
  on(window, 'offline', () => tab.restartOwn());
  // A page that is put aside must neither lead nor hold a lock; it may come back as it was.
  on(window, 'pagehide', () => tab.stop());
  on(window, 'pageshow', () => {
    if (tab.isStopped) tab = join(tab.cursor);
  });
  return {
    restart: () => tab.restart(),
    disconnect: () => {
      leaving.abort();
      tab.stop();
    },
  };
}
