import type { components, operations } from './schema.d.ts';

/** RFC 9457 problem details as the API sends them. */
export type Problem = components['schemas']['Problem'];

/** Every problem the contract knows. */
export type ProblemSlug = operations['getProblemPage']['parameters']['path']['slug'];

/** Known slugs are suggested and checked; a newer server may send others. */
export type AnySlug = ProblemSlug | (string & Record<never, never>);

/** The API said no, and why. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly slug: AnySlug;
  readonly status: number;
  readonly problem: Problem;
  /** How long the server asks to wait, or null. */
  readonly retryAfterMs: number | null;

  constructor(problem: Problem, retryAfterMs: number | null = null) {
    super(problem.detail);
    this.problem = problem;
    this.slug = problem.type.slice(problem.type.lastIndexOf('/') + 1);
    this.status = problem.status;
    this.retryAfterMs = retryAfterMs;
  }

  /** The server has decided: repeating the same request cannot change the answer's meaning. */
  get isDefinite(): boolean {
    return this.status < 500 && this.status !== 408 && this.status !== 429;
  }
}

/** What the header `Retry-After` (seconds) asks for, or null. */
export function readRetryAfterMs(response: Response): number | null {
  const text = response.headers.get('retry-after');
  return text && /^\d{1,6}$/.test(text) ? Number(text) * 1000 : null;
}
