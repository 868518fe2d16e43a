import createFetchClient, { type Client } from 'openapi-fetch';
import { ConnectionLost } from './connection-lost.ts';
import { retrySafely } from './retry-safely.ts';
import type { paths } from './schema.d.ts';
import type { ServerTimeSample } from './server-clock.ts';

export interface ClientOptions {
  /** Where the API is mounted: `/api` beside the storefront. */
  readonly baseUrl: string;
  readonly fetch?: (request: Request) => Promise<Response>;
  /** How long one try of a read may take, body included. */
  readonly readDeadlineMs?: number;
  /** How long one try of a write may take. */
  readonly writeDeadlineMs?: number;
  /** Told of the server's time in fresh answers, for a server clock. */
  readonly onServerTime?: (sample: ServerTimeSample) => void;
  readonly random?: () => number;
}

export type ApiClient = Client<paths>;

/**
 * The API, typed by its OpenAPI document: `client.GET('/drops/{id}', { params: { path: { id } } })` gives
 * `{ data, error, response }`. Pass it through `readAnswer` to have the data or a thrown ApiProblem. A connection that fails,
 * breaks off or passes the deadline throws ConnectionLost; the caller's own abort throws what it was aborted with.
 */
export function createClient(options: ClientOptions): ApiClient {
  const random = options.random ?? Math.random;
  return createFetchClient<paths>({
    baseUrl: options.baseUrl,
    fetch: (request) => {
      const send = () => sendOnce(request.clone(), options);
      return mayRepeat(request) ? retrySafely(send, { signal: request.signal, random }) : send();
    },
  });
}

/**
 * Reads may be repeated. So may placing an order, whose key makes the second the same order; paying, because an order takes
 * money at most once and a payment under way refuses a second; and cancelling. Nothing else is.
 */
function mayRepeat({ method, url }: Request): boolean {
  return (
    method === 'GET' ||
    (method === 'POST' && /\/orders(\/[^/]+\/(pay|cancel))?$/.test(new URL(url).pathname))
  );
}

async function sendOnce(request: Request, options: ClientOptions): Promise<Response> {
  const timeout = new AbortController();
  const deadlineMs =
    request.method === 'GET'
      ? (options.readDeadlineMs ?? 10_000)
      : (options.writeDeadlineMs ?? 20_000);
  const timer = setTimeout(() => timeout.abort(), deadlineMs);
  const signal = AbortSignal.any([request.signal, timeout.signal]);
  const sentAt = performance.now();
  try {
    const response = await (options.fetch ?? fetch)(new Request(request, { signal }));
    const receivedAt = performance.now();
    // Read here, so that a body which breaks off counts as a lost connection and falls under the deadline.
    const text = await response.text();
    const serverAt = freshServerTime(response, text);
    if (serverAt !== null) options.onServerTime?.({ serverAt, sentAt, receivedAt });
    const { status, statusText, headers } = response;
    return new Response(text === '' ? null : text, { status, statusText, headers });
  } catch (error) {
    if (request.signal.aborted) throw request.signal.reason;
    throw new ConnectionLost(timeout.signal.aborted ? 'timeout' : 'network', error);
  } finally {
    clearTimeout(timer);
  }
}

/** The header `Date` has whole seconds, rounded down, and is stamped a moment before or after the body is made. */
const dateToleranceMs = 2_000;

/** The server's time in a body, unless the body is old: a 304 brings one back from the browser's cache under a new date. */
function freshServerTime(response: Response, text: string): number | null {
  const stamped = /"server_time":"([^"]+)"/.exec(text)?.[1];
  const serverAt = Date.parse(stamped ?? '');
  const date = Date.parse(response.headers.get('date') ?? '');
  return Math.abs(serverAt - date) <= dateToleranceMs ? serverAt : null;
}
