import type { Endpoint } from '@livedrops/contract/endpoint';
import type { SessionUser } from '@livedrops/core/ports/accounts';
import type { z } from 'zod';
import { describeIssues } from './describe-issues.ts';
import { type ApiContext, Exchange } from './exchange.ts';
import type { HttpDeps } from './http-deps.ts';
import { parseQuery } from './parse-query.ts';
import { notFoundSlug } from './path-patterns.ts';
import type { FieldError, ProblemReply } from './problem.ts';
import type { RateRule } from './rate-limiter.ts';
import { readJsonBody } from './read-json-body.ts';
import { createUploadReader, type UploadedFile } from './read-upload.ts';
import type { Call, Handler, Reply } from './reply.ts';
import { createResponder } from './respond.ts';

export interface BoundEndpoint {
  readonly endpoint: Endpoint;
  readonly handler: Handler;
  /** Bounds requests of one account, or of one address where no session is asked for. */
  readonly rate: RateRule | null;
}

type HonoHandler = (c: ApiContext) => Response | Promise<Response>;
type Checked<Value> = { readonly ok: true; readonly value: Value } | ProblemReply;

/**
 * Puts one endpoint of the contract behind HTTP: every check that the contract names, in one function instead of a chain of
 * middlewares. A read without session and body stays synchronous, which is what lets the server answer it in one write.
 */
export function bindEndpoint(bound: BoundEndpoint, deps: HttpDeps): HonoHandler {
  const { endpoint, handler } = bound;
  const responder = createResponder(endpoint, deps);
  const upload = endpoint.request?.upload;
  const readFile = upload ? createUploadReader(upload) : noFile;
  const quick = endpoint.access === 'public' && endpoint.method === 'get';

  function answer(c: ApiContext, exchange: Exchange): Reply | Promise<Reply> {
    return quick
      ? answerQuickly(c, exchange, { endpoint, handler })
      : answerChecked(c, exchange, { bound, deps, readFile });
  }

  return (c) => {
    const exchange = new Exchange(c, deps);
    try {
      const reply = answer(c, exchange);
      if (!(reply instanceof Promise)) return responder.respond(reply, exchange);
      return reply
        .then((late) => responder.respond(late, exchange))
        .catch((error: unknown) => responder.fail(error, exchange));
    } catch (error) {
      return responder.fail(error, exchange);
    }
  };
}

function answerQuickly(
  c: ApiContext,
  exchange: Exchange,
  { endpoint, handler }: { readonly endpoint: Endpoint; readonly handler: Handler },
): Reply | Promise<Reply> {
  const params = readParams(c, endpoint);
  if (!('ok' in params)) return params;
  const query = readQuery(c, endpoint);
  if (!('ok' in query)) return query;
  return handler(
    toCall({
      params: params.value,
      query: query.value,
      body: undefined,
      file: undefined,
      user: null,
      exchange,
    }),
  );
}

interface Checks {
  readonly bound: BoundEndpoint;
  readonly deps: HttpDeps;
  readonly readFile: (exchange: Exchange) => Promise<UploadedFile | typeof nothing>;
}

const noFile = async () => nothing;

async function answerChecked(
  c: ApiContext,
  exchange: Exchange,
  { bound, deps, readFile }: Checks,
): Promise<Reply> {
  const { endpoint, handler, rate } = bound;
  const mayCrossSites = endpoint.method === 'get' || endpoint.carriesProof;
  if (!mayCrossSites && !deps.origins.allows(exchange)) {
    return { problem: 'cross-site-request' };
  }
  const needsSession = endpoint.access === 'user' || endpoint.access === 'creator';
  const user = needsSession ? await exchange.findSession() : null;
  if (needsSession && user === null) return { problem: 'unauthenticated' };
  if (rate) {
    const refusal = deps.rates.take(rate, user?.userId ?? exchange.address);
    if (refusal) {
      const { headers, retryAfterMs } = refusal;
      return { problem: 'rate-limited', headers, facts: { retryAfterMs } };
    }
  }
  const params = readParams(c, endpoint);
  if (!('ok' in params)) return params;
  const query = readQuery(c, endpoint);
  if (!('ok' in query)) return query;
  const body = await readBody(exchange, endpoint);
  if (!('ok' in body)) return body;
  const file = await readFile(exchange);
  if (!('ok' in file)) return file;
  const read = { params: params.value, query: query.value, body: body.value, file: file.value };
  return handler(toCall({ ...read, user, exchange }));
}

/** An id in the address that cannot be one names nothing: the same answer as for an unknown one. */
function readParams(c: ApiContext, endpoint: Endpoint): Checked<unknown> {
  const schema = endpoint.request?.params;
  if (!schema) return nothing;
  const parsed = schema.safeParse(c.req.param());
  if (parsed.success) return { ok: true, value: parsed.data };
  return { problem: notFoundSlug(endpoint) };
}

const nothing = { ok: true, value: undefined } as const;

function readQuery(c: ApiContext, endpoint: Endpoint): Checked<unknown> {
  const schema = endpoint.request?.query;
  if (!schema) return nothing;
  const { values, errors } = parseQuery(c.req.raw.url);
  const checked = errors.length > 0 ? invalid(errors) : check(schema, values);
  const cursorAlone = 'errors' in checked && checked.errors?.every(isAboutCursor);
  // A cursor that cannot be one is told like one that was changed.
  return cursorAlone ? { problem: 'cursor-invalid' } : checked;
}

const isAboutCursor = ({ pointer }: FieldError) => pointer === '/cursor';
const invalid = (errors: readonly FieldError[]) =>
  ({ problem: 'validation-failed', errors }) as const;

async function readBody(exchange: Exchange, endpoint: Endpoint): Promise<Checked<unknown>> {
  const schema = endpoint.request?.body;
  if (!schema) return nothing;
  const body = await readJsonBody(exchange);
  return 'ok' in body ? check(schema, body.value) : body;
}

function check(schema: z.ZodType, value: unknown): Checked<unknown> {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success
    ? { ok: true, value: parsed.data }
    : invalid(describeIssues(parsed.error.issues));
}

interface CheckedParts {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly file: Uint8Array | undefined;
  readonly user: SessionUser | null;
  readonly exchange: Exchange;
}

/** Guarantee: each part has just passed the schema of the endpoint whose handler gets the call. */
function toCall({ params, query, body, file, user, exchange }: CheckedParts): Call {
  const actor = user && { userId: user.userId, role: user.role };
  return { params, query, body, file, actor, request: exchange } as Call;
}
