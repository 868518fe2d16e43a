import type { LiveClient } from './live-client.ts';

/** One thing to do for each of some clients. */
export interface FanOut {
  readonly clients: readonly LiveClient[];
  readonly deliver: (client: LiveClient) => void;
  /** Called after the last client. */
  readonly done?: () => void;
}

/**
 * Does fan-outs one after the other, some clients at a time, so that ten thousand writes never hold the event loop.
 * First in, first out: that keeps each client's events in order.
 */
export class FanOutQueue {
  readonly #clientsPerSlice: number;
  readonly #waiting: FanOut[] = [];
  #nextClient = 0;
  #scheduled = false;
  #idle: (() => void)[] = [];

  constructor(clientsPerSlice: number) {
    this.#clientsPerSlice = clientsPerSlice;
  }

  /** The first slice is written at once when nothing else waits. */
  push(fanOuts: readonly FanOut[]): void {
    this.#waiting.push(...fanOuts);
    if (!this.#scheduled) this.#writeSlice();
  }

  /** Resolves when nothing waits any more. */
  whenIdle(): Promise<void> {
    if (this.#waiting.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #writeSlice(): void {
    // Set before the work: what `done` pushes must wait for its turn.
    this.#scheduled = true;
    let left = this.#clientsPerSlice;
    while (left > 0) {
      const fanOut = this.#waiting[0];
      if (fanOut === undefined) break;
      const end = Math.min(fanOut.clients.length, this.#nextClient + left);
      left -= end - this.#nextClient;
      for (; this.#nextClient < end; this.#nextClient += 1) {
        const client = fanOut.clients[this.#nextClient];
        if (client) fanOut.deliver(client);
      }
      if (end < fanOut.clients.length) break;
      this.#waiting.shift();
      this.#nextClient = 0;
      fanOut.done?.();
    }
    this.#scheduled = this.#waiting.length > 0;
    if (this.#scheduled) setImmediate(() => this.#writeSlice());
    else for (const resolve of this.#idle.splice(0)) resolve();
  }
}
