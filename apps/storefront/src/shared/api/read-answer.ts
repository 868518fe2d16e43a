import { ApiProblem } from './api-problem.ts';
import type { Problem } from './wire.ts';

interface Answered<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'type' in value && 'status' in value;
}

/** The data of an answer. A refusal is thrown as ApiProblem; a lost connection throws as fetch does. */
export async function readAnswer<Data>(answer: Promise<Answered<Data>>): Promise<Data> {
  const { data, error, response } = await answer;
  if (data !== undefined) return data;
  if (isProblem(error)) throw new ApiProblem(error);
  throw new ApiProblem({
    type: '/problems/internal-error',
    title: 'Something broke on our side',
    status: response.status,
    detail: `The server answered ${response.status} without saying why.`,
    instance: response.headers.get('x-request-id') ?? '',
  });
}
