import type { Order } from './history.ts';

/** An answer of the shop, or null when the line broke before one came: then nobody knows what happened. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly replayed: boolean;
}

/** One person at the shop, with a cookie jar of one. Knows HTTP and nothing of the server's inside. */
export interface ShopClient {
  readonly name: string;
  send(
    method: 'GET' | 'POST',
    path: string,
    request?: { readonly body?: unknown; readonly signal?: AbortSignal | undefined },
  ): Promise<Answer | null>;
  signUp(): Promise<void>;
  signIn(email: string, password: string): Promise<void>;
  listOrders(): Promise<Order[]>;
}

async function expectSignedIn(answer: Answer | null, who: string) {
  if (answer?.status !== 200) {
    throw new Error(`${who} could not sign in: ${answer?.status} ${JSON.stringify(answer?.body)}`);
  }
}

export function createShopClient(origin: string, name: string): ShopClient {
  let cookie = '';

  const send: ShopClient['send'] = async (method, path, { body, signal } = {}) => {
    try {
      const answer = await fetch(`${origin}/api${path}`, {
        method,
        headers: {
          origin,
          ...(cookie ? { cookie } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: signal ?? AbortSignal.timeout(15_000),
      });
      const text = await answer.text();
      for (const line of answer.headers.getSetCookie()) cookie = line.split(';', 1)[0] ?? '';
      return {
        status: answer.status,
        body: text === '' ? null : (JSON.parse(text) as unknown),
        replayed: answer.headers.get('idempotency-replayed') === 'true',
      };
    } catch {
      return null;
    }
  };

  return {
    name,
    send,
    async signUp() {
      const email = `${name}@crash.example`;
      const body = { name, email, password: 'a long enough password' };
      await expectSignedIn(await send('POST', '/auth/sign-up/email', { body }), name);
    },
    async signIn(email, password) {
      await expectSignedIn(
        await send('POST', '/auth/sign-in/email', { body: { email, password } }),
        email,
      );
    },
    async listOrders() {
      const orders: Order[] = [];
      let cursor: string | null = null;
      do {
        const query: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
        const answer = await send('GET', `/orders?limit=100${query}`);
        if (answer?.status !== 200) throw new Error(`Orders of ${name} answered ${answer?.status}`);
        const page = answer.body as { items: Order[]; next_cursor: string | null };
        orders.push(...page.items);
        cursor = page.next_cursor;
      } while (cursor);
      return orders;
    },
  };
}
