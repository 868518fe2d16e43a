/** An event that the browser keeps the worker alive for. */
export interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

export interface PushEvent extends Lasting {
  readonly data: { text(): string } | null;
}

export interface ClickEvent extends Lasting {
  readonly notification: { readonly data: unknown; close(): void };
}

export interface WorkerWindow {
  readonly url: string;
  focus(): Promise<unknown>;
}

/** The part of a service worker's world that is used; the types of the page and of workers cannot stand side by side. */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly registration: {
    showNotification(title: string, options: NotificationOptions): Promise<void>;
    readonly pushManager: Pick<PushManager, 'subscribe'>;
  };
  readonly clients: {
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }): Promise<readonly WorkerWindow[]>;
    openWindow(url: string): Promise<unknown>;
  };
  readonly fetch: typeof fetch;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'push', listener: (event: PushEvent) => void): void;
  addEventListener(type: 'notificationclick', listener: (event: ClickEvent) => void): void;
  addEventListener(
    type: 'install' | 'pushsubscriptionchange',
    listener: (event: Lasting) => void,
  ): void;
}
