/** What the process that plays the followers is told. */
export type ToFollowers =
  | { readonly do: 'open'; readonly port: number; readonly cookies: readonly string[] }
  | { readonly do: 'report' };

/** What one follower's stream said over the whole run. */
export interface HeardByAll {
  /** By drop, how many followers saw its start so many times: `[[1, 1000]]` when each saw it once. */
  readonly starts: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  readonly soldOut: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  /** From commit to receipt of each start, ms. */
  readonly latenciesMs: Readonly<Record<string, readonly number[]>>;
  /** Events whose seq was not above the one before on the same follower. */
  readonly backwards: number;
  /** Events of a kind that is about one person's orders. */
  readonly private: number;
  readonly reconnects: number;
}

export type FromFollowers = { readonly opened: number } | { readonly heard: HeardByAll };
