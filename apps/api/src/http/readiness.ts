export type ReadinessStatus = 'ok' | 'draining' | 'broken';

/** Whether this process takes traffic. It only ever gets worse. */
export class Readiness {
  #status: ReadinessStatus = 'ok';
  /** The listener is closed: what still comes on open connections is sent elsewhere. */
  #closed = false;

  get status(): ReadinessStatus {
    return this.#status;
  }

  get takesRequests(): boolean {
    return !this.#closed;
  }

  /** Load balancers see it; requests are still answered, each on its last connection. */
  startDraining(): void {
    if (this.#status === 'ok') this.#status = 'draining';
  }

  /** The store can no longer be trusted with writes. */
  breakDown(): void {
    this.#status = 'broken';
  }

  close(): void {
    this.startDraining();
    this.#closed = true;
  }
}
