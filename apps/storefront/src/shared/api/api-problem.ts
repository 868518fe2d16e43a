import type { Problem } from './wire.ts';

/** A refusal of the API (RFC 9457), thrown by reads so that queries can tell it from a lost connection. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: Problem;
  /** The last part of the problem's type, for example `drop-not-found`. */
  readonly slug: string;
  readonly status: number;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
    this.slug = problem.type.split('/').at(-1) ?? '';
    this.status = problem.status;
  }
}
