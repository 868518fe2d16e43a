export type ReadinessStatus = 'ok' | 'draining' | 'broken';

/** Whether this process takes traffic. It only ever gets worse. */
export class Readiness {
  #status: ReadinessStatus = 'ok';

  get status(): ReadinessStatus {
    return this.#status;
  }

  /** Load balancers see it; requests are still answered, each on its last connection. */
  startDraining(): void {
    if (this.#status === 'ok') this.#status = 'draining';
  }

  /** The store can no longer be trusted with writes. */
  breakDown(): void {
    this.#status = 'broken';
  }
}
