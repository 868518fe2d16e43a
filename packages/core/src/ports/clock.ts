/** The server's clock. */
export interface Clock {
  /** Milliseconds since the epoch, UTC. May jump; never used to measure durations. */
  now(): number;
}
