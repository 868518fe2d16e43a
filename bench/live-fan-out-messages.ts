/** What the bench says to a server process. */
export type ToServer =
  | { readonly do: 'publish'; readonly seq: number }
  /** Process time spent since the last publish. */
  | { readonly do: 'cpu' }
  | { readonly do: 'memory' };

export type FromServer =
  | { readonly port: number }
  | { readonly publishedAt: number }
  | { readonly cpuUs: number }
  | { readonly residentBytes: number };

/** What the bench says to the process that holds the clients. */
export type ToClients =
  | { readonly do: 'connect'; readonly port: number; readonly count: number }
  | { readonly do: 'expect'; readonly seq: number };

export type FromClients =
  | { readonly connected: number }
  | { readonly expecting: number }
  | { readonly lastReceivedAt: number };

/** Milliseconds on a clock that all processes of a machine share. */
export const sharedNow = (): number => Number(process.hrtime.bigint()) / 1e6;
