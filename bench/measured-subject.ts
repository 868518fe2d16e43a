import { fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';
import type { FromMeasured, Setup, Telling, ToMeasured } from './measured-messages.ts';

interface Unpriced {
  readonly answered: number;
  readonly perSecond: number;
  /** The 97.5th percentile: what the load generator reports next above the 95th. */
  readonly p97Ms: number;
  readonly p99Ms: number;
  readonly statuses: Readonly<Record<string, number>>;
}

export interface LoadResult extends Unpriced {
  readonly cpuUsPerRequest: number;
}

export interface Load {
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly ms: number;
  /** Requests each second in all; as fast as it goes when left out. */
  readonly overallRate?: number;
  /** Body and headers of the next request. */
  readonly next?: () => {
    readonly body: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}

export interface Subject {
  readonly origin: string;
  readonly dropId: string;
  readonly productId: string;
  load(load: Load): Promise<LoadResult>;
  /** The same beside another load: the CPU cannot be told apart and is left out. */
  loadBeside(load: Load): Promise<Unpriced>;
  openDrop(): Promise<string>;
  /** A drop of the creator's starts; only for a shop with followers. */
  startTelling(): Promise<void>;
  readTelling(): Promise<Telling>;
  /** Past HTTP, one after the other. */
  placeOrders(count: number): Promise<void>;
  stop(): void;
}

/** Starts a server under test in a process of its own. */
export async function startSubject(
  kind: 'full' | 'no-ledger' | 'hello',
  setup: Setup = { stockCount: 10_000_000 },
): Promise<Subject> {
  const child = fork(new URL('./measured-server.ts', import.meta.url), [
    kind,
    JSON.stringify(setup),
  ]);
  const hear = async <Key extends string>(key: Key) => {
    for (;;) {
      const [message] = (await once(child, 'message')) as [FromMeasured];
      if (key in message) return message as Extract<FromMeasured, Record<Key, unknown>>;
    }
  };
  const ask = <Key extends string>(message: ToMeasured, key: Key) => {
    const heard = hear(key);
    child.send(message);
    return heard;
  };
  const { port, dropId, productId } = await hear('port');
  const origin = `http://127.0.0.1:${port}`;

  async function loadBeside({
    path,
    method = 'GET',
    headers = {},
    connections,
    ms,
    overallRate,
    next,
  }: Load): Promise<Unpriced> {
    const startedAt = performance.now();
    const result = await autocannon({
      url: origin,
      connections,
      duration: ms / 1000,
      ...(overallRate ? { overallRate } : {}),
      requests: [
        {
          method,
          path,
          headers: { origin, ...headers },
          ...(next
            ? {
                setupRequest: (request: autocannon.Request) => {
                  const made = next();
                  return {
                    ...request,
                    body: made.body,
                    headers: { ...request.headers, ...made.headers },
                  };
                },
              }
            : {}),
        },
      ],
    });
    const seconds = (performance.now() - startedAt) / 1000;
    const answered = result.requests.total;
    const statuses = Object.fromEntries(
      Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [
        status,
        count ?? 0,
      ]),
    );
    return {
      answered,
      perSecond: answered / seconds,
      p97Ms: result.latency.p97_5,
      p99Ms: result.latency.p99,
      statuses,
    };
  }

  async function load(wanted: Load): Promise<LoadResult> {
    await ask({ do: 'start-cpu' }, 'started');
    const result = await loadBeside(wanted);
    const { cpuUs } = await ask({ do: 'read-cpu' }, 'cpuUs');
    return { ...result, cpuUsPerRequest: cpuUs / result.answered };
  }

  const openDrop = async () => (await ask({ do: 'open-drop' }, 'openedDropId')).openedDropId;
  return {
    origin,
    dropId,
    productId,
    load,
    loadBeside,
    openDrop,
    async startTelling() {
      await ask({ do: 'start-telling' }, 'tellingStarted');
    },
    readTelling: async () => (await ask({ do: 'read-telling' }, 'telling')).telling,
    async placeOrders(count) {
      await ask({ do: 'place-orders', count }, 'ordersPlaced');
    },
    stop: () => child.disconnect(),
  };
}
