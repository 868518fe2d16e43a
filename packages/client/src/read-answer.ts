import { ApiProblem, type Problem, readRetryAfterMs } from './api-problem.ts';

interface Answered<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'type' in value && 'status' in value;
}

/** Answers that may come without a body: done, and on its way. */
const emptyStatuses: readonly number[] = [202, 204];

/**
 * The data of an answer, nothing where it has none: `await readAnswer(client.GET('/drops/{id}', …))`.
 * @throws ApiProblem when the API said no; ConnectionLost when no answer came.
 */
export async function readAnswer<Data>(
  answer: Promise<Answered<Data>>,
): Promise<Exclude<Data, undefined>> {
  const { data, error, response } = await answer;
  if (data !== undefined || emptyStatuses.includes(response.status)) {
    return data as Exclude<Data, undefined>;
  }
  const problem = isProblem(error)
    ? error
    : {
        type: '/problems/internal-error',
        title: 'Something broke on our side',
        status: response.status,
        detail: `The server answered ${response.status} without saying why.`,
        instance: response.headers.get('x-request-id') ?? '',
      };
  throw new ApiProblem(problem, readRetryAfterMs(response));
}
