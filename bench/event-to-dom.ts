import { findChromium } from '@livedrops/config/chromium';
import { startShop } from '@livedrops/config/shop-process';
import { chromium, type Page } from 'playwright';
import type { BenchResult } from './bench-result.ts';
import { readStockEvents } from './read-stock-events.ts';
import { signUpBuyers } from './sign-up-buyers.ts';

const orders = 60;
const pauseMs = 300;
const gateMs = 300;
const creator = { email: 'ondo@livedrops.example', password: 'demo-creator-1' };

/**
 * P15: from the commit that moved a drop's stock to the figure on an open page, by the clock of this one machine. The same
 * events, read from the stream by a bare reader, say which part of it is ours to show.
 */
export async function run(): Promise<BenchResult> {
  const shop = await startShop({
    env: { LIVEDROPS_MODE: 'demo', LIVEDROPS_DEMO_ORDERS_PER_MINUTE: '0' },
  });
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    const dropId = await openDrop(shop.origin);
    const cookies = await signUpBuyers(shop.origin, orders, '/api');
    const page = await browser.newPage();
    await page.goto(`${shop.origin}/drops/${dropId}`);
    await page.getByRole('img', { name: / left/ }).waitFor();
    await watchStock(page);
    const reader = readStockEvents(`${shop.origin}/api/live?drops=${dropId}`);
    await reader.started;
    for (const [index, cookie] of cookies.entries()) {
      await order({ origin: shop.origin, dropId, cookie, key: `p15-${index}` });
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    reader.stop();
    return judge(reader.events, await shownTimes(page));
  } finally {
    await browser.close();
    await shop.dispose();
  }
}

interface Seen {
  readonly remaining: number;
  readonly occurredAt: number;
  readonly receivedAt: number;
}

function judge(events: readonly Seen[], shown: ReadonlyMap<number, number>): BenchResult {
  const both = events.flatMap(({ remaining, occurredAt, receivedAt }) => {
    const shownAt = shown.get(remaining);
    return shownAt === undefined
      ? []
      : [{ dom: shownAt - occurredAt, read: receivedAt - occurredAt }];
  });
  if (both.length < orders * 0.9) {
    throw new Error(`P15: of ${orders} orders the page showed only ${both.length}`);
  }
  const at = (part: number, values: readonly number[]) =>
    values.toSorted((one, other) => one - other)[Math.floor(values.length * part)] ?? Number.NaN;
  const [dom, read] = [both.map((one) => one.dom), both.map((one) => one.read)];
  const own = at(0.95, dom);
  return {
    id: 'P15',
    promise: 'from the commit to the figure on an open page (95th percentile)',
    rows: [
      { name: 'on the page, p50', value: at(0.5, dom), unit: 'ms' },
      { name: 'on the page, p95', value: own, unit: 'ms' },
      { name: 'read from the stream, p95', value: at(0.95, read), unit: 'ms' },
    ],
    ratio: own / Math.max(1, at(0.95, read)),
    gate: `p95 ≤ ${gateMs} ms`,
    pass: own <= gateMs,
    rounds: both.length,
  };
}

/** Notes when the page first shows each number of units. */
async function watchStock(page: Page): Promise<void> {
  await page.evaluate(`{
    const seen = (window.stockSeen = []);
    const look = () => {
      const label = document.querySelector('[role="img"][aria-label*=" left"]');
      const left = Number.parseInt(label?.getAttribute('aria-label') ?? '', 10);
      if (seen.at(-1)?.[0] !== left) seen.push([left, Date.now()]);
    };
    look();
    const everything = { subtree: true, attributes: true, childList: true, characterData: true };
    new MutationObserver(look).observe(document.body, everything);
  }`);
}

async function shownTimes(page: Page): Promise<ReadonlyMap<number, number>> {
  return new Map(await page.evaluate<[number, number][]>('window.stockSeen'));
}

interface Order {
  readonly origin: string;
  readonly dropId: string;
  readonly cookie: string;
  readonly key: string;
}

async function order({ origin, dropId, cookie, key }: Order): Promise<void> {
  const answer = await fetch(`${origin}/api/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, cookie },
    body: JSON.stringify({ drop_id: dropId, quantity: 1, idempotency_key: key }),
  });
  if (answer.status !== 201) throw new Error(`P15: an order was answered ${answer.status}`);
}

/** A drop of the demo's creator that sells at once. */
async function openDrop(origin: string): Promise<string> {
  const headers = { 'content-type': 'application/json', origin };
  const post = async (path: string, body: object, cookie = '') => {
    const answer = await fetch(`${origin}/api${path}`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`P15: ${path} was answered ${answer.status}`);
    return answer;
  };
  const signedIn = await post('/auth/sign-in/email', creator);
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
  const price = { amount: 6800, currency: 'EUR' };
  const made = await post(
    '/products',
    { title: 'Bench cups', category: 'Ceramics', price },
    cookie,
  );
  const { product_id } = (await made.json()) as { product_id: string };
  const startAt = Date.now() + 500;
  const window = {
    start_time: new Date(startAt).toISOString(),
    end_time: new Date(startAt + 3_600_000).toISOString(),
  };
  const drop = await post('/drops', { product_id, stock_count: 100, ...window }, cookie);
  const { drop_id } = (await drop.json()) as { drop_id: string };
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return drop_id;
}
