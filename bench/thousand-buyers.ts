import { Agent, request } from 'node:http';
import type { BenchResult } from './bench-result.ts';
import { startSubject } from './measured-subject.ts';
import { medianOf } from './median.ts';
import { signUpBuyers } from './sign-up-buyers.ts';

const rounds = 5;
const buyerCount = 1_000;
const stockCount = 100;
const gateMs = 400;

interface Answer {
  readonly status: number;
  readonly ms: number;
}

/** P4: a thousand people, each on a connection of their own, press at the same moment for a hundred units. */
export async function run(): Promise<BenchResult> {
  const shop = await startSubject('full', { stockCount });
  try {
    const cookies = await signUpBuyers(shop.origin, buyerCount);
    const p99s: number[] = [];
    const counts: number[] = [];
    const refused: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const dropId = await shop.openDrop();
      const answers = await pressTogether(shop.origin, dropId, cookies);
      const sorted = answers.map(({ ms }) => ms).sort((a, b) => a - b);
      p99s.push(sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN);
      counts.push(answers.filter(({ status }) => status === 201).length);
      refused.push(answers.filter(({ status }) => status === 503).length);
    }
    const p99 = medianOf(p99s);
    const exact = counts.every((count) => count === stockCount);
    return {
      id: 'P4',
      promise: `${buyerCount} buyers at once for ${stockCount} units: p99 of all answers, and the count`,
      rows: [
        { name: 'p99', value: p99, unit: 'ms' },
        { name: 'fewest sold', value: Math.min(...counts), unit: 'orders' },
        { name: 'most sold', value: Math.max(...counts), unit: 'orders' },
        { name: 'asked to come back (503)', value: medianOf(refused), unit: 'answers' },
      ],
      ratio: p99 / gateMs,
      gate: `≤ ${gateMs} ms, exactly ${stockCount}`,
      pass: p99 <= gateMs && exact,
      rounds,
    };
  } finally {
    shop.stop();
  }
}

async function pressTogether(
  origin: string,
  dropId: string,
  cookies: readonly string[],
): Promise<Answer[]> {
  // Without its own bound on idle connections the agent keeps 256 of them, and the other buyers connect anew at the moment.
  const agent = new Agent({
    keepAlive: true,
    maxSockets: buyerCount,
    maxFreeSockets: buyerCount,
  });
  try {
    // Everybody is on the page already: the connections stand before the moment comes.
    await Promise.all(cookies.map(() => send(agent, origin, { path: '/healthz' })));
    return await Promise.all(
      cookies.map((cookie, index) =>
        send(agent, origin, {
          path: '/orders',
          cookie,
          body: `{"drop_id":"${dropId}","quantity":1,"idempotency_key":"${dropId}-${index}"}`,
        }),
      ),
    );
  } finally {
    agent.destroy();
  }
}

interface Sent {
  readonly path: string;
  readonly cookie?: string;
  readonly body?: string;
}

function send(agent: Agent, origin: string, { path, cookie = '', body }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const outgoing = request(
      origin + path,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          origin,
          cookie,
          'content-type': 'application/json',
          'content-length': body?.length ?? 0,
        },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, ms: performance.now() - startedAt }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
