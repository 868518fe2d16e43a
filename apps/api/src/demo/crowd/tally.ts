type Outcome =
  | 'confirmed'
  | 'cancelled'
  | 'abandoned'
  | 'processing'
  | `refused: ${string}`
  | 'gave up';

export type Operation = 'sign in' | 'place order' | 'repeat order' | 'pay' | 'cancel' | 'read';

/** Counts what happened and how long it took. */
export interface Tally {
  took(operation: Operation, ms: number): void;
  ended(outcome: Outcome): void;
  /** Something that must never happen, in words. */
  broken(promise: string): void;
  count(outcome: Outcome): number;
  outcomes(): ReadonlyMap<Outcome, number>;
  latencies(): ReadonlyMap<Operation, Latency>;
  brokenPromises(): readonly string[];
}

interface Latency {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

export function createTally(): Tally {
  const times = new Map<Operation, number[]>();
  const outcomes = new Map<Outcome, number>();
  const broken: string[] = [];
  return {
    took(operation, ms) {
      const list = times.get(operation) ?? [];
      list.push(ms);
      times.set(operation, list);
    },
    ended(outcome) {
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    },
    broken: (promise) => void broken.push(promise),
    count: (outcome) => outcomes.get(outcome) ?? 0,
    outcomes: () => outcomes,
    latencies: () => new Map([...times].map(([operation, list]) => [operation, measure(list)])),
    brokenPromises: () => broken,
  };
}

function measure(times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b);
  // The smallest time that the given share of all requests did not exceed.
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
