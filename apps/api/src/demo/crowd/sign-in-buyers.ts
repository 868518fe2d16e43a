import { setTimeout as sleep } from 'node:timers/promises';
import { type ShopAnswer, type ShopClient, ShopRefused } from './shop-client.ts';
import type { Tally } from './tally.ts';

export interface Buyer {
  readonly number: number;
  readonly cookie: string;
}

interface SignInOptions {
  readonly ask: ShopClient;
  readonly tally: Tally;
  readonly count: number;
  readonly onProgress: (signedIn: number) => void;
}

/** Passwords are slow to check by design: more at once would only wait in the server. */
const atOnce = 8;
const triesMax = 20;
const password = 'crowd-buyer-1';

/** Accounts for the whole crowd: those of an earlier run are used again, missing ones are made. */
export async function signInBuyers(options: SignInOptions): Promise<readonly Buyer[]> {
  const { count, onProgress } = options;
  const buyers: Buyer[] = [];
  let next = 1;
  const lane = async () => {
    for (let number = next++; number <= count; number = next++) {
      buyers.push(await signIn(options, number));
      onProgress(buyers.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, lane));
  return buyers.toSorted((a, b) => a.number - b.number);
}

async function signIn({ ask, tally }: SignInOptions, number: number): Promise<Buyer> {
  const email = `crowd-${String(number).padStart(4, '0')}@buyers.livedrops.example`;
  const name = `Crowd buyer ${number}`;
  const post = (path: string, body: object) =>
    patiently(async () => {
      const answer = await ask({ method: 'POST', path, body });
      tally.took('sign in', answer.tookMs);
      return answer;
    });
  let answer = await post('/auth/sign-up/email', { name, email, password });
  if (answer.problem === 'email-taken') {
    answer = await post('/auth/sign-in/email', { email, password });
  }
  if (answer.problem !== null || answer.cookie === null) {
    throw new ShopRefused(
      `${email} could not sign in: ${answer.problem ?? 'no cookie came back'}.`,
    );
  }
  return { number, cookie: answer.cookie };
}

/** Comes back when the shop says it is busy, as late as it asks. */
async function patiently(ask: () => Promise<ShopAnswer>): Promise<ShopAnswer> {
  let answer = await ask();
  for (let tries = 1; tries < triesMax && isBusy(answer); tries += 1) {
    await sleep(Math.min(10_000, answer.retryAfterMs || 250 * tries));
    answer = await ask();
  }
  return answer;
}

function isBusy({ status }: ShopAnswer): boolean {
  return status === 429 || status === 503;
}
