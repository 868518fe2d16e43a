/** One answer of the shop. `problem` is the slug of a refusal, null when it was none. */
export interface ShopAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly problem: string | null;
  readonly cookie: string | null;
  readonly retryAfterMs: number;
  readonly tookMs: number;
}

interface ShopRequest {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  readonly cookie?: string;
  readonly signal?: AbortSignal;
}

/** The shop said no where the crowd cannot go on without a yes. */
export class ShopRefused extends Error {
  override name = 'ShopRefused';
}

/** Asks the shop, and rejects when there is no answer. */
export type ShopClient = (request: ShopRequest) => Promise<ShopAnswer>;

interface ShopClientOptions {
  /** Address of the API without a slash at the end. */
  readonly url: string;
  /** What the shop's own pages would send. */
  readonly origin: string;
  readonly fetch?: typeof fetch;
}

const requestMsMax = 30_000;

/** A browser's half of the conversation: its origin, its cookie, JSON both ways. */
export function createShopClient(options: ShopClientOptions): ShopClient {
  const { url, origin, fetch: send = fetch } = options;
  return async ({ method = 'GET', path, body, cookie, signal }) => {
    const startedAt = performance.now();
    const response = await reach(send, `${url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        origin,
        ...(body && { 'content-type': 'application/json' }),
        ...(cookie !== undefined && { cookie }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: signal ?? AbortSignal.timeout(requestMsMax),
    });
    const text = await response.text();
    const json = parse(text);
    const [setCookie] = response.headers.getSetCookie();
    return {
      status: response.status,
      body: json,
      problem: response.ok ? null : problemSlug(json, response.status),
      cookie: setCookie?.split(';')[0] ?? null,
      retryAfterMs: Number(response.headers.get('retry-after') ?? 0) * 1000,
      tookMs: performance.now() - startedAt,
    };
  };
}

async function reach(send: typeof fetch, address: string, init: RequestInit): Promise<Response> {
  try {
    return await send(address, init);
  } catch (error) {
    throw new ShopRefused(`No answer from ${address}.`, { cause: error });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The last part of a problem's `type`; something else than the shop may answer too, a proxy for example. */
function problemSlug(body: unknown, status: number): string {
  if (typeof body === 'object' && body !== null && 'type' in body) {
    return String(body.type).split('/').at(-1) ?? `status-${status}`;
  }
  return `status-${status}`;
}
