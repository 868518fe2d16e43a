import { startShop } from '@livedrops/config/shop-process';
import type { BenchResult } from './bench-result.ts';
import { medianOf } from './median.ts';

const people = 20;
const triesEach = 8;
const apartMax = 0.05;
const password = 'a long enough password';

/** P20: how long a wrong password is judged for mail addresses that have an account, against those that have none, in turns. */
export async function run(): Promise<BenchResult> {
  const shop = await startShop({ env: { LIVEDROPS_DEMO_ORDERS_PER_MINUTE: '0' } });
  try {
    const known = Array.from({ length: people }, (_, index) => `known-${index}@bench.example`);
    for (const email of known) {
      await post(shop.origin, 'sign-up', { name: 'Known', email, password }, 200);
    }
    const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
    for (let round = 0; round < triesEach; round += 1) {
      for (const [index, email] of known.entries()) {
        const unknown = `nobody-${index}@bench.example`;
        times.known.push(await tryWrong(shop.origin, email));
        times.unknown.push(await tryWrong(shop.origin, unknown));
      }
    }
    return judge(times);
  } finally {
    await shop.dispose();
  }
}

function judge(times: { readonly known: number[]; readonly unknown: number[] }): BenchResult {
  const [known, unknown] = [medianOf(times.known), medianOf(times.unknown)];
  const ratio = known / unknown;
  return {
    id: 'P20',
    promise: 'a wrong password takes as long whether the address has an account or not',
    rows: [
      { name: 'with an account', value: known, unit: 'ms' },
      { name: 'without', value: unknown, unit: 'ms' },
    ],
    ratio,
    gate: `within ${apartMax * 100} %`,
    pass: Math.abs(ratio - 1) <= apartMax,
    rounds: times.known.length,
  };
}

async function tryWrong(origin: string, email: string): Promise<number> {
  const startedAt = performance.now();
  await post(origin, 'sign-in', { email, password: 'not the password' }, 401);
  return performance.now() - startedAt;
}

async function post(origin: string, way: string, body: object, gives: number): Promise<void> {
  const answer = await fetch(`${origin}/api/auth/${way}/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify(body),
  });
  await answer.arrayBuffer();
  if (answer.status !== gives) throw new Error(`P20: ${way} was answered ${answer.status}`);
}
