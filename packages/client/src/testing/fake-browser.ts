import type { ChannelLike, LocksLike } from '../leader-tab.ts';
import type { TabMessage } from '../tab-message.ts';

interface Request {
  readonly owner: FakeTab;
  readonly whileHeld: () => Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** What a tab has of its browser: a place in the lock's queue and an ear on the channel. */
export class FakeTab {
  visible = true;
  /** Hears and says nothing, but keeps its lock. */
  frozen = false;
  readonly #browser: FakeBrowser;
  readonly #listeners: ((event: { data: TabMessage }) => void)[] = [];
  #closed = false;

  constructor(browser: FakeBrowser) {
    this.#browser = browser;
  }

  readonly channel: ChannelLike = {
    postMessage: (message) => {
      if (!this.#closed && !this.frozen) this.#browser.post(this, message);
    },
    addEventListener: (_, listener) => {
      this.#listeners.push(listener);
    },
    close: () => {
      this.#closed = true;
    },
  };

  readonly locks: LocksLike = {
    request: (_, options, whileHeld) => this.#browser.request(this, options, whileHeld),
  };

  hear(message: TabMessage): void {
    if (this.#closed || this.frozen) return;
    for (const listener of this.#listeners) listener({ data: structuredClone(message) });
  }

  /** The tab is gone without a word. */
  crash(): void {
    this.#closed = true;
    this.frozen = true;
    this.#browser.forget(this);
  }
}

/** Tabs of one browser: a channel that delivers in order and later, and one lock. */
export class FakeBrowser {
  readonly #tabs = new Set<FakeTab>();
  readonly #queue: Request[] = [];
  #holder: Request | null = null;
  /** Swallows the next messages, to see who notices. */
  loseNext = 0;
  readonly posted: TabMessage[] = [];

  openTab(): FakeTab {
    const tab = new FakeTab(this);
    this.#tabs.add(tab);
    return tab;
  }

  post(from: FakeTab, message: TabMessage): void {
    this.posted.push(message);
    if (this.loseNext > 0) {
      this.loseNext -= 1;
      return;
    }
    queueMicrotask(() => {
      for (const tab of this.#tabs) if (tab !== from) tab.hear(message);
    });
  }

  request(
    owner: FakeTab,
    options: { readonly signal?: AbortSignal; readonly steal?: boolean },
    whileHeld: () => Promise<void>,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const request = { owner, whileHeld, resolve, reject };
      if (options.steal) {
        const stolen = this.#holder;
        this.#holder = null;
        stolen?.reject(new DOMException('stolen', 'AbortError'));
        this.#queue.unshift(request);
      } else {
        this.#queue.push(request);
        options.signal?.addEventListener('abort', () => {
          const place = this.#queue.indexOf(request);
          if (place < 0) return;
          this.#queue.splice(place, 1);
          reject(new DOMException('aborted', 'AbortError'));
        });
      }
      queueMicrotask(() => this.#grant());
    });
  }

  forget(tab: FakeTab): void {
    this.#tabs.delete(tab);
    for (let place = this.#queue.length - 1; place >= 0; place -= 1) {
      if (this.#queue[place]?.owner === tab) this.#queue.splice(place, 1);
    }
    if (this.#holder?.owner === tab) {
      this.#holder = null;
      queueMicrotask(() => this.#grant());
    }
  }

  #grant(): void {
    const next = this.#holder ? undefined : this.#queue.shift();
    if (!next) return;
    this.#holder = next;
    void this.#hold(next);
  }

  async #hold(request: Request): Promise<void> {
    await request.whileHeld();
    request.resolve();
    if (this.#holder !== request) return;
    this.#holder = null;
    queueMicrotask(() => this.#grant());
  }
}
