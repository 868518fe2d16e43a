import { createClient } from '@livedrops/client/create-client';
import type { Api } from '../../../shared/api/api.ts';
import { createQueryClient } from '../../../shared/query/create-query-client.ts';
import type { Checkout } from '../checkout.ts';
import { createCheckoutStore } from '../checkout-store.ts';
import type { IntentStore } from '../intent-store.ts';

export interface BuyerWindow extends Checkout {
  /** The keys of the orders that were sent, in order, repeats included. */
  readonly keysSent: readonly string[];
}

export interface BuyerWindowOptions {
  readonly apiBase: string;
  readonly now: () => number;
  /** Shared by the windows of one browser. */
  readonly intents: IntentStore;
  /** What becomes of a request; by default the shop answers it. */
  readonly line?: (request: Request) => Promise<Response>;
}

async function readKey(request: Request): Promise<string> {
  const body: unknown = await request.clone().json();
  const holdsKey = typeof body === 'object' && body !== null && 'idempotency_key' in body;
  return holdsKey ? String(body.idempotency_key) : '';
}

/** One window of a buyer without its screens: what it knows and does, over a mocked shop. */
export function openBuyerWindow({
  apiBase,
  now,
  intents,
  line = fetch,
}: BuyerWindowOptions): BuyerWindow {
  const keysSent: string[] = [];
  const api: Api = createClient({
    baseUrl: `${location.origin}${apiBase}`,
    random: () => 0,
    fetch: async (request) => {
      const isOrder = request.method === 'POST' && request.url.endsWith('/orders');
      if (isOrder) keysSent.push(await readKey(request));
      return line(request);
    },
  });
  return {
    api,
    now,
    intents,
    keysSent,
    queryClient: createQueryClient(),
    store: createCheckoutStore(),
    underWay: new Map(),
    pause: () => new Promise((resolve) => void setTimeout(resolve, 1)),
    random: () => 0,
  };
}
