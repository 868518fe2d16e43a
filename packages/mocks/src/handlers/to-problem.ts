import { type ProblemSlug, problemKinds } from '@livedrops/contract/problems';
import type { z } from 'zod';
import type { Problem } from '../world/wire.ts';

let requests = 0;

const retryAfter: Partial<Record<ProblemSlug, string>> = {
  'rate-limited': '4',
  overloaded: '1',
  'outcome-unknown': '1',
  'payment-in-progress': '1',
  'too-many-streams': '10',
};

/** The body of a problem as the API writes it. */
function problemBody(slug: ProblemSlug, facts: Partial<Problem> = {}): Problem {
  const { status, title, help } = problemKinds[slug];
  requests += 1;
  const instance = `mock-${requests}`;
  return { type: `/problems/${slug}`, title, status, detail: help, instance, ...facts };
}

type FieldErrors = NonNullable<Problem['errors']>;

function fieldErrors(issue: z.core.$ZodIssue): FieldErrors {
  const { path, code, message } = issue;
  const pointer = path.map((part) => `/${String(part)}`).join('');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: `${pointer}/${key}`,
      code: 'unknown-field',
      message,
    }));
  }
  const isMissing = code === 'invalid_type' && message.endsWith('undefined');
  const told = code === 'invalid_union' ? 'invalid' : code.replaceAll('_', '-');
  return [{ pointer, code: isMissing ? 'required' : told, message }];
}

/** Which values did not fit, by JSON pointer. */
export function validationFacts(error: z.ZodError): Partial<Problem> {
  return { errors: error.issues.flatMap(fieldErrors) };
}

/** Seconds until it is worth trying again. */
function waitOf(slug: ProblemSlug, startTime: string | undefined, now: number): string | null {
  if (slug !== 'drop-not-started' || startTime === undefined) return retryAfter[slug] ?? null;
  return String(Math.max(1, Math.ceil((Date.parse(startTime) - now) / 1000)));
}

interface ProblemContext {
  readonly facts?: Partial<Problem> | undefined;
  /** By the world's clock. */
  readonly now?: number;
}

export function problemResponse(
  slug: ProblemSlug,
  { facts, now = Date.now() }: ProblemContext = {},
): Response {
  const body = problemBody(slug, facts);
  const wait = waitOf(slug, facts?.start_time, now);
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'X-Request-Id': body.instance,
      ...(wait ? { 'Retry-After': wait } : {}),
    },
  });
}
