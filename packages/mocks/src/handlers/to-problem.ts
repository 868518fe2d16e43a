import { type ProblemSlug, problemKinds } from '@livedrops/contract/problems';
import type { z } from 'zod';
import type { Problem } from '../world/wire.ts';

let requests = 0;

const retryAfter: Partial<Record<ProblemSlug, string>> = {
  'rate-limited': '4',
  overloaded: '1',
  'outcome-unknown': '1',
  'drop-not-started': '1',
  'too-many-streams': '10',
};

/** The body of a problem as the API writes it. */
function problemBody(slug: ProblemSlug, facts: Partial<Problem> = {}): Problem {
  const { status, title, help } = problemKinds[slug];
  requests += 1;
  const instance = `mock-${requests}`;
  return { type: `/problems/${slug}`, title, status, detail: help, instance, ...facts };
}

/** Which values did not fit, by JSON pointer. */
export function validationFacts(error: z.ZodError): Partial<Problem> {
  return {
    errors: error.issues.map(({ path, code, message }) => ({
      pointer: `/${path.map(String).join('/')}`,
      code,
      message,
    })),
  };
}

export function problemResponse(slug: ProblemSlug, facts?: Partial<Problem>): Response {
  const body = problemBody(slug, facts);
  const wait = retryAfter[slug];
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(wait ? { 'Retry-After': wait } : {}),
    },
  });
}
