import { limits } from '@livedrops/contract/limits';

export interface LiveLimits {
  /** Between two beats of all streams. */
  readonly heartbeatMs: number;
  /** Stock of a drop is told at most this often: the first figure when few listen, the second from 10,000 clients on. */
  readonly stockCoalesceMsMin: number;
  readonly stockCoalesceMsMax: number;
  /** Clients written to before other work gets a turn. */
  readonly clientsPerSlice: number;
  /** A client that leaves more than this untaken is dropped; it resumes by id. */
  readonly unsentBytesMax: number;
  /** Below the server’s bound on connections, so that streams leave room for orders. */
  readonly streamsMax: number;
  readonly streamsPerUserMax: number;
  /** Anonymous streams of one address; addresses of this machine are not counted. Generous: many share one. */
  readonly streamsPerAddressMax: number;
  /** How far back a stream can go on. */
  readonly replayWindowMs: number;
  /** Events kept for replay, of either sort; beyond them the window is shorter. */
  readonly publicEventsKeptMax: number;
  readonly privateEventsKeptMax: number;
  /** Events read back at start. */
  readonly loadedEventsMax: number;
  /** How long clients get to take the last bytes when the server stops. */
  readonly drainMsMax: number;
}

export const defaultLiveLimits: LiveLimits = {
  heartbeatMs: 15_000,
  stockCoalesceMsMin: 100,
  stockCoalesceMsMax: 250,
  clientsPerSlice: 50,
  unsentBytesMax: 256 * 1024,
  streamsMax: 16_000,
  streamsPerUserMax: limits.streamsPerUserMax,
  streamsPerAddressMax: 1_000,
  replayWindowMs: 10 * 60 * 1000,
  publicEventsKeptMax: 20_000,
  privateEventsKeptMax: 50_000,
  loadedEventsMax: 10_000,
  drainMsMax: 2_000,
};
