/** The demo's creator, signed in. */
export interface BenchCreator {
  readonly origin: string;
  readonly userId: string;
  readonly cookie: string;
}

export interface DropPlan {
  readonly title: string;
  readonly units: number;
  readonly opensInMs: number;
}

const credentials = { email: 'ondo@livedrops.example', password: 'demo-creator-1' };
const lastsMs = 3_600_000;

async function post(
  { origin, cookie }: Pick<BenchCreator, 'origin' | 'cookie'>,
  path: string,
  body: object,
): Promise<Response> {
  const answer = await fetch(`${origin}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, cookie },
    body: JSON.stringify(body),
  });
  if (answer.ok) return answer;
  throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
}

export async function openCreator(origin: string): Promise<BenchCreator> {
  const answer = await post({ origin, cookie: '' }, '/auth/sign-in/email', credentials);
  const cookie = answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
  const { user } = (await answer.json()) as { readonly user: { readonly user_id: string } };
  return { origin, cookie, userId: user.user_id };
}

/** A drop that opens by itself; its id. */
export async function announceDrop(creator: BenchCreator, plan: DropPlan): Promise<string> {
  const { title, units, opensInMs } = plan;
  const price = { amount: 6800, currency: 'EUR' };
  const product = await post(creator, '/products', { title, category: 'Ceramics', price });
  const { product_id } = (await product.json()) as { readonly product_id: string };
  const startAt = Date.now() + opensInMs;
  const drop = await post(creator, '/drops', {
    product_id,
    stock_count: units,
    per_customer_limit: units,
    start_time: new Date(startAt).toISOString(),
    end_time: new Date(startAt + lastsMs).toISOString(),
  });
  return ((await drop.json()) as { readonly drop_id: string }).drop_id;
}

/** Buys until so many units are sold in all; what an earlier call bought counts. */
export async function sellOut(sale: {
  readonly origin: string;
  readonly dropId: string;
  readonly cookies: readonly string[];
  readonly units: number;
}): Promise<void> {
  const { origin, dropId, cookies, units } = sale;
  for (let index = 0; index < units; index += 1) {
    const buyer = { origin, cookie: cookies[index % cookies.length] ?? '' };
    const body = { drop_id: dropId, quantity: 1, idempotency_key: `unit-${index}` };
    const placed = await post(buyer, '/orders', body);
    const { order_id, status } = (await placed.json()) as {
      readonly order_id: string;
      readonly status: string;
    };
    if (status === 'confirmed') continue;
    await post(buyer, `/orders/${order_id}/pay`, { card_number: '4242424242424242' });
  }
}
