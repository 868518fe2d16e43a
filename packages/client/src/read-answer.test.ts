import { expect, test } from 'vitest';
import { ApiProblem } from './api-problem.ts';
import { readAnswer } from './read-answer.ts';

test.each([202, 204])('a %i without a body is a yes, not a fault of the shop', async (status) => {
  const response = new Response(null, { status });
  await expect(readAnswer(Promise.resolve({ response }))).resolves.toBeUndefined();
});

test('a failure without a body is thrown as a problem with its status', async () => {
  const response = new Response(null, { status: 502 });
  const thrown = await readAnswer(Promise.resolve({ response })).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(ApiProblem);
  expect((thrown as ApiProblem).status).toBe(502);
});
