import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AnsweredRequest } from '../http/http-log.ts';
import type { LiveMetrics } from '../http/live/live-metrics.ts';
import {
  createDeliveryMetrics,
  type DeliveryGauges,
  type DeliveryMetrics,
} from './delivery-metrics.ts';
import { createLatencyHistogram, type LatencySeries } from './latency-histogram.ts';

/** What this process counts, in Prometheus' words. */
export interface Metrics {
  /** A counter of one route's answers. */
  route(route: string): (request: AnsweredRequest) => void;
  /** How an order moved, or why it was refused. */
  readonly order: (outcome: string) => void;
  batch(batch: {
    readonly commands: number;
    readonly failed: number;
    readonly durationMs: number;
  }): void;
  readonly live: LiveMetrics;
  readonly deliveries: DeliveryMetrics;
  text(): Promise<string>;
}

/** Read when somebody looks, not when it changes. */
export interface Gauges extends DeliveryGauges {
  readonly queueDepth: () => number;
  readonly hashesWaiting: () => number;
  readonly connections: () => Promise<number>;
  readonly cacheReads: () => readonly CacheReads[];
}

export interface CacheReads {
  readonly name: string;
  readonly hits: number;
  readonly misses: number;
}

const latencySeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function createMetrics(gauges: Gauges): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'livedrops_' });
  const requests = createLatencyHistogram({
    name: 'livedrops_http_request_duration_seconds',
    help: 'Time from a request to its answer, by route and status.',
    boundsSeconds: latencySeconds,
  });
  const orders = new Counter({
    name: 'livedrops_orders_total',
    help: 'Order requests by what came of them.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const batchCommands = new Histogram({
    name: 'livedrops_commit_batch_commands',
    help: 'Commands committed together.',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 200],
    registers,
  });
  const batchSeconds = new Histogram({
    name: 'livedrops_commit_duration_seconds',
    help: 'Time a batch took from its begin to after its commit.',
    buckets: [0.0005, ...latencySeconds],
    registers,
  });
  const failed = new Counter({
    name: 'livedrops_commit_failed_commands_total',
    help: 'Commands that threw and were undone alone.',
    registers,
  });
  // The library builds and hashes a key for each count; a purchase has better to do.
  const orderCounter = once((outcome) => orders.labels(outcome));
  addGauges(registers, gauges);
  addCacheReads(registers, gauges);

  return {
    route: once((route) => {
      // Looked up once for each method and status, of which there are few.
      const series = new Map<string, Map<number, LatencySeries>>();
      return ({ method, status, durationMs }) => {
        const byStatus = series.get(method) ?? new Map<number, LatencySeries>();
        let known = byStatus.get(status);
        if (!known) {
          known = requests.series({ method: boundedMethod(method), route, status: String(status) });
          series.set(method, byStatus.set(status, known));
        }
        known.observe(durationMs / 1000);
      };
    }),
    order: (outcome) => orderCounter(outcome).inc(),
    batch({ commands, failed: threw, durationMs }) {
      batchCommands.observe(commands);
      batchSeconds.observe(durationMs / 1000);
      if (threw > 0) failed.inc(threw);
    },
    live: createLiveMetrics(registers),
    deliveries: createDeliveryMetrics(registers, gauges),
    text: async () => `${await registry.metrics()}\n${requests.text()}`,
  };
}

/** Made when first asked for, and the same one from then on. */
function once<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS']);
const boundedMethod = (method: string) => (methods.has(method) ? method : 'other');

function addGauges(registers: Registry[], gauges: Gauges): void {
  const read = (name: string, help: string, value: () => number | Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await value());
      },
    });
  read('livedrops_order_queue_depth', 'Commands that wait for a commit.', gauges.queueDepth);
  read('livedrops_password_queue_depth', 'Passwords that wait to be hashed.', gauges.hashesWaiting);
  read('livedrops_http_connections', 'Open connections.', gauges.connections);
}

/** Counted in plain numbers where it happens: a read from memory is too quick to pay for more. */
function addCacheReads(registers: Registry[], gauges: Gauges): Counter {
  return new Counter({
    name: 'livedrops_cache_reads_total',
    help: 'Reads of pre-made answers.',
    labelNames: ['cache', 'result'] as const,
    registers,
    collect() {
      this.reset();
      for (const { name, hits, misses } of gauges.cacheReads()) {
        this.inc({ cache: name, result: 'hit' }, hits);
        this.inc({ cache: name, result: 'miss' }, misses);
      }
    },
  });
}

function createLiveMetrics(registers: Registry[]): LiveMetrics {
  const clients = new Gauge({
    name: 'livedrops_stream_clients',
    help: 'Open live streams.',
    registers,
  });
  const age = new Histogram({
    name: 'livedrops_event_age_at_delivery_seconds',
    help: 'Time from an event to its last stream having it.',
    labelNames: ['kind'] as const,
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 5],
    registers,
  });
  const frames = new Counter({
    name: 'livedrops_stream_frames_total',
    help: 'Events written to streams, once for each stream.',
    registers,
  });
  const opened = new Counter({
    name: 'livedrops_streams_opened_total',
    help: 'Streams opened, by how they began.',
    labelNames: ['start'] as const,
    registers,
  });
  const refused = new Counter({
    name: 'livedrops_streams_refused_total',
    help: 'Streams refused, by why.',
    labelNames: ['reason'] as const,
    registers,
  });
  const slow = new Counter({
    name: 'livedrops_streams_dropped_slow_total',
    help: 'Streams cut because they left too many bytes untaken.',
    registers,
  });
  return {
    clients: (count) => clients.set(count),
    delivered({ kind, ageMs, clients: count }) {
      age.observe({ kind }, Math.max(0, ageMs) / 1000);
      frames.inc(count);
    },
    opened: (start) => opened.inc({ start }),
    refused: (reason) => refused.inc({ reason }),
    droppedSlow: () => slow.inc(),
  };
}
