import { isDeepStrictEqual } from 'node:util';
import type { Endpoint } from '@livedrops/contract/endpoint';
import { endpoints } from '@livedrops/contract/endpoints';
import { problemsOf } from '@livedrops/contract/openapi';
import { Problem } from '@livedrops/contract/primitives';
import { problemKinds, problemSlugs } from '@livedrops/contract/problems';
import type { z } from 'zod';

/** An answer that is as the contract says. */
export interface Checked {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The slug of a problem, or null. */
  readonly slug: string | null;
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown;
  /** The body as something of the contract. */
  as<Schema extends z.ZodType>(schema: Schema): z.output<Schema>;
}

interface Answer {
  readonly method: string;
  readonly path: string;
  readonly response: Response;
  readonly answered: Set<string>;
}

/**
 * Holds an answer against the contract: a declared status with a body of its schema, or a problem that the route may give.
 * @throws Error naming the difference.
 */
export async function checkAnswer({ method, path, response, answered }: Answer): Promise<Checked> {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const json: unknown = /json/.test(type) && text !== '' ? JSON.parse(text) : undefined;
  const { status, headers } = response;
  const as: Checked['as'] = (schema) => schema.parse(json);
  const where = `${method} ${path} → ${status}`;
  if (!headers.get('x-request-id')) throw new Error(`${where} has no request id`);
  const found = findEndpoint(method, path);
  if (type === 'application/problem+json') {
    const slug = checkProblem(json, { status, headers, where, endpoint: found?.endpoint });
    return { status, headers, text, json, as, slug };
  }
  if (!found) throw new Error(`${where} is not in the contract`);
  const answer = found.endpoint.answers[status];
  if (status !== 304 && !answer) throw new Error(`${where} is not declared`);
  if (answer?.schema && method !== 'HEAD' && !type.startsWith('text/event-stream')) {
    const parsed = answer.schema.safeParse(json ?? text);
    if (!parsed.success) throw new Error(`${where} does not fit: ${parsed.error.message}`);
    // Parsing drops what the schema does not name, and nothing else.
    if (!isDeepStrictEqual(parsed.data, json ?? text)) {
      throw new Error(`${where} says more than the contract`);
    }
  }
  answered.add(`${found.id} ${status}`);
  return { status, headers, text, json, as, slug: null };
}

function checkProblem(
  json: unknown,
  answer: {
    readonly status: number;
    readonly headers: Headers;
    readonly where: string;
    readonly endpoint: Endpoint | undefined;
  },
): string {
  const problem = Problem.strict().parse(json);
  const slug = problemSlugs.find((known) => problem.type === `/problems/${known}`);
  const { status, headers, where, endpoint } = answer;
  if (!slug) throw new Error(`${where}: ${problem.type} is no problem of the contract`);
  if (problemKinds[slug].status !== status || problem.status !== status) {
    throw new Error(`${where}: ${slug} goes with ${problemKinds[slug].status}`);
  }
  if (endpoint && !problemsOf(endpoint).includes(slug)) {
    throw new Error(`${where}: the route does not declare ${slug}`);
  }
  if (problem.instance !== headers.get('x-request-id')) {
    throw new Error(`${where}: instance is not the request id`);
  }
  if ((slug === 'validation-failed') !== (problem.errors !== undefined)) {
    throw new Error(`${where}: errors belong to validation-failed, and to it alone`);
  }
  return slug;
}

function findEndpoint(method: string, path: string) {
  const plain = path.split('?')[0] ?? '';
  const wanted = method === 'HEAD' ? 'get' : method.toLowerCase();
  const all = Object.entries<Endpoint>(endpoints).filter(([, { method }]) => method === wanted);
  const exact = all.find(([, endpoint]) => endpoint.path === plain);
  const matching = all.find(([, endpoint]) =>
    new RegExp(`^${endpoint.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(plain),
  );
  const [id, endpoint] = exact ?? matching ?? [];
  return id && endpoint ? { id, endpoint } : null;
}
