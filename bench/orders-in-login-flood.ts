import type { BenchResult } from './bench-result.ts';
import { type Flood, prepareFlood } from './login-flood.ts';
import { startSubject } from './measured-subject.ts';
import { medianOf } from './median.ts';
import { startPacedLoad } from './paced-load.ts';
import { signUpBuyers } from './sign-up-buyers.ts';

const tries = 10_000;
const rounds = 4;
const roundMs = 4_000;
const ordersPerSecond = 200;
const p95MsMax = 500;
const wrongPerPlaceMax = 100;
/** One more is judged each time a hundredth of a quarter of an hour has passed. */
const onePerMs = 9_000;
const floodPlaces = 10;

/** P21: what buyers feel while ten thousand wrong passwords come in, against the same shop in peace. */
export async function run(): Promise<BenchResult> {
  const shop = await startSubject('full', { stockCount: 10_000_000, proxied: true });
  const buyers = await startPacedLoad();
  const cookies = await signUpBuyers(shop.origin, 100);
  const known = Array.from({ length: 50 }, (_, index) => `known-${index}@bench.example`);
  for (const email of known) await signUp(shop.origin, email);
  const flood = prepareFlood(shop.origin, known);
  const beganAt = performance.now();

  async function measure(): Promise<number> {
    const { p95Ms, statuses } = await buyers.run({
      origin: shop.origin,
      path: '/orders',
      connections: 64,
      ms: roundMs,
      perSecond: ordersPerSecond,
      orders: { dropId: await shop.openDrop(), cookies },
    });
    const refused = Object.keys(statuses).filter((status) => status !== '201');
    if (refused.length > 0) throw new Error(`P21: orders were answered ${refused.join(', ')}`);
    return p95Ms;
  }
  async function measureInFlood(count: number): Promise<number> {
    let isOver = false;
    const flooding = flood.send({ count, isOver: () => isOver });
    const p95Ms = await measure();
    isOver = true;
    await flooding;
    return p95Ms;
  }

  try {
    await measure();
    const [peace, judged]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      peace.push(await measure());
      // Few enough that every one of them costs a hash.
      judged.push(await measureInFlood(floodPlaces * wrongPerPlaceMax));
    }
    await flood.send({ count: floodPlaces * wrongPerPlaceMax });
    const sentAway = await measureInFlood(tries);
    await flood.send({ count: tries });
    const judgedMax = wrongPerPlaceMax + Math.ceil((performance.now() - beganAt) / onePerMs);
    const p95 = { peace: medianOf(peace), judged: medianOf(judged), sentAway };
    return judge(p95, flood, floodPlaces * judgedMax);
  } finally {
    flood.stop();
    buyers.stop();
    shop.stop();
  }
}

function judge(
  p95: { readonly peace: number; readonly judged: number; readonly sentAway: number },
  { answers, texts }: Flood,
  judgedMax: number,
): BenchResult {
  const counted = (status: number) => answers.get(status) ?? 0;
  const wrong = counted(401);
  const isComplete = wrong + counted(429) + counted(503) === tries;
  return {
    id: 'P21',
    promise: `orders (95th percentile, ${ordersPerSecond}/s) while ${tries.toLocaleString('en')} wrong logins come from ${floodPlaces} places, against without`,
    rows: [
      { name: 'while passwords are judged', value: p95.judged, unit: 'ms' },
      { name: 'while the rest is sent away', value: p95.sentAway, unit: 'ms' },
      { name: 'in peace', value: p95.peace, unit: 'ms' },
      { name: 'judged', value: wrong, unit: 'logins' },
      { name: 'sent away (429)', value: counted(429), unit: 'logins' },
      { name: 'asked to come back (503)', value: counted(503), unit: 'logins' },
      { name: 'different things said', value: texts.size, unit: 'texts' },
    ],
    ratio: p95.judged / p95.peace,
    gate: `≤ ${p95MsMax} ms, ≤ ${wrongPerPlaceMax} of a place judged in 15 min, 2 texts`,
    pass:
      Math.max(p95.judged, p95.sentAway) <= p95MsMax &&
      wrong <= judgedMax &&
      isComplete &&
      texts.size === 2,
    rounds,
  };
}

async function signUp(origin: string, email: string): Promise<void> {
  const answer = await fetch(`${origin}/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ name: 'Known', email, password: 'a long enough password' }),
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`P21: sign-up was answered ${answer.status}`);
}
