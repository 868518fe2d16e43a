import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface PacedWish {
  readonly origin: string;
  readonly path: string;
  /** At most so many requests are open; one that finds no connection free waits, and its wait counts. */
  readonly connections: number;
  readonly ms: number;
  readonly perSecond: number;
  /** Each request is an order of another buyer. */
  readonly orders?: { readonly dropId: string; readonly cookies: readonly string[] };
}

export interface PacedResult {
  /** From sending a request, the wait for a connection included, to the end of its answer. */
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly statuses: Readonly<Record<string, number>>;
}

export interface PacedLoad {
  run(wish: PacedWish): Promise<PacedResult>;
  stop(): void;
}

/** A load that comes at random instants, whatever the server does, from a process of its own. */
export async function startPacedLoad(): Promise<PacedLoad> {
  const child = fork(new URL('./paced-load-client.ts', import.meta.url));
  return {
    async run(wish) {
      const heard = once(child, 'message');
      child.send(wish);
      const [result]: PacedResult[] = await heard;
      if (!result) throw new Error('The load ended without a result.');
      return result;
    },
    stop: () => child.disconnect(),
  };
}
