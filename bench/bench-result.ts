export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** One promise of docs/benchmarks.md, measured. */
export interface BenchResult {
  /** Row of the table: `P8`. */
  readonly id: string;
  readonly promise: string;
  /** What was measured, ours and the baseline's. */
  readonly rows: readonly BenchRow[];
  /** Ours against the baseline of the same run. */
  readonly ratio: number;
  readonly gate: string;
  readonly pass: boolean;
  readonly rounds: number;
}
