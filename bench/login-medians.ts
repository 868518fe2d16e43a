import { startShop } from '@livedrops/config/shop-process';
import type { BenchResult } from './bench-result.ts';
import { medianOf } from './median.ts';

const people = 80;
const wrongTries = 160;
/** As many as one address is sent mails; past them nothing is done for anybody. */
const resetsEach = 3;
const apartMax = 0.05;
const password = 'a long enough password';

interface Door {
  readonly promise: string;
  knock(email: string, turn: number): Promise<Response>;
  readonly gives: number;
  readonly turns: number;
}

/** P20: what the ways into an account take for mail addresses that have one, against those that have none, in turns. */
export async function run(): Promise<BenchResult[]> {
  const shop = await startShop({
    env: {
      LIVEDROPS_DEMO_ORDERS_PER_MINUTE: '0',
      LIVEDROPS_TRUSTED_PROXIES: '1',
    },
  });
  const send = poster(shop.origin);
  try {
    const known = Array.from({ length: people }, (_, index) => `known-${index}@bench.example`);
    for (const email of known) {
      const answer = await send('sign-up/email', { name: 'Known', email, password }, 0);
      if (!answer.ok) throw new Error(`P20: sign-up was answered ${answer.status}`);
    }
    const reset = await measure(known, {
      promise: 'asking for a new password takes as long whether the address has an account or not',
      knock: (email, turn) => send('request-password-reset', { email }, turn),
      gives: 202,
      turns: people * resetsEach,
    });
    const signIn = await measure(known, {
      promise: 'a wrong password takes as long whether the address has an account or not',
      knock: (email, turn) => send('sign-in/email', { email, password: 'not the password' }, turn),
      gives: 401,
      turns: wrongTries,
    });
    return [signIn, reset];
  } finally {
    await shop.dispose();
  }
}

/** Who comes first changes with each pair: what the shop still does for the one before falls on both alike. */
async function measure(known: readonly string[], door: Door): Promise<BenchResult> {
  const times: { readonly [Kind in 'known' | 'unknown']: number[] } = { known: [], unknown: [] };
  const pair = ['known', 'unknown'] as const;
  for (let turn = 0; turn < door.turns; turn += 1) {
    const index = turn % known.length;
    const mails = { known: known[index] ?? '', unknown: `nobody-${index}@bench.example` };
    for (const kind of turn % 2 === 0 ? pair : pair.toReversed()) {
      const startedAt = performance.now();
      const answer = await door.knock(mails[kind], turn);
      await answer.arrayBuffer();
      times[kind].push(performance.now() - startedAt);
      if (answer.status !== door.gives) throw new Error(`P20: answered ${answer.status}`);
    }
  }
  return judge(door.promise, times);
}

function judge(
  promise: string,
  times: { readonly known: readonly number[]; readonly unknown: readonly number[] },
): BenchResult {
  const [known, unknown] = [medianOf(times.known), medianOf(times.unknown)];
  const ratio = known / unknown;
  return {
    id: 'P20',
    promise,
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

/** Each turn comes from a place of its own, so that no place is sent away. */
function poster(origin: string) {
  return (way: string, body: object, turn: number) =>
    fetch(`${origin}/api/auth/${way}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': `198.51.100.${turn % 250}`,
        origin,
      },
      body: JSON.stringify(body),
    });
}
