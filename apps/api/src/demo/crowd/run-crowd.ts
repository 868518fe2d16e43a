import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../random.ts';
import { type Habit, shopOnce, type Visit, type WireOrder } from './buyer.ts';
import { judgeDrop } from './judge-drop.ts';
import type { ShopClient } from './shop-client.ts';
import { type Buyer, signInBuyers } from './sign-in-buyers.ts';
import { createTally, type Tally } from './tally.ts';
import { type DropBoard, readDrop, type WireDrop, watchDrops } from './watch-drops.ts';

export interface CrowdOptions {
  readonly ask: ShopClient;
  readonly buyers: number;
  readonly seconds: number;
  readonly dropId: string | undefined;
  readonly thinkMsMax: number;
  readonly retryPauseMs: number;
  readonly say: (line: string) => void;
}

export interface CrowdReport {
  readonly tally: Tally;
  /** Each drop that was bought from, as it stands at the end, with the orders we got confirmed. */
  readonly drops: readonly { readonly drop: WireDrop; readonly orders: readonly WireOrder[] }[];
  /** Promises that the shop broke; empty when all is well. */
  readonly broken: readonly string[];
}

const habits: readonly (readonly [Habit, number])[] = [
  ['buys', 0.42],
  ['needs a second card', 0.12],
  ['presses twice', 0.12],
  ['loses the connection', 0.12],
  ['changes their mind', 0.09],
  ['forgets', 0.06],
  ['pays late', 0.04],
  ['is answered twice', 0.03],
];

/** Sends a crowd through the shop's front door and judges what it was told. */
export async function runCrowd(options: CrowdOptions): Promise<CrowdReport> {
  const { ask, seconds, dropId, say } = options;
  const tally = createTally();
  const buyers = await signInBuyers({
    ask,
    tally,
    count: options.buyers,
    onProgress: (signedIn) => {
      if (signedIn % 25 === 0) say(`${signedIn} of ${options.buyers} buyers have signed in`);
    },
  });
  const board = await watchDrops({ ask, tally, dropId });
  const endsAt = performance.now() + seconds * 1000;
  const confirmed: WireOrder[] = [];
  const touched = new Set<string>();
  const crowd = { ...options, tally, board, endsAt, confirmed, touched };

  const reporting = reportProgress(crowd);
  await Promise.all(buyers.map(async (buyer) => shopAround(crowd, buyer)));
  await reporting;
  await board.stop();
  return judge(crowd);
}

interface Crowd extends CrowdOptions {
  readonly tally: Tally;
  readonly board: DropBoard;
  /** On the clock that only runs forward. */
  readonly endsAt: number;
  readonly confirmed: WireOrder[];
  readonly touched: Set<string>;
}

/** Comes at some moment of the first half, then looks, buys, and looks again until time is up. */
async function shopAround(crowd: Crowd, buyer: Buyer): Promise<void> {
  const { ask, tally, thinkMsMax, retryPauseMs, seconds } = crowd;
  const random = createRandom(buyer.number);
  const visit: Visit = { ask, tally, buyer, random, thinkMsMax, retryPauseMs };
  await sleep(thinkMsMax === 0 ? 0 : random() * seconds * 500);
  while (performance.now() < crowd.endsAt) {
    const drop = chooseDrop(crowd.board.live(), random);
    if (drop) {
      crowd.touched.add(drop.drop_id);
      const order = await shopOnce(visit, drop, chooseHabit(random));
      if (order) crowd.confirmed.push(order);
    }
    await sleep(50 + random() * (drop ? thinkMsMax * 2 : 500));
  }
}

/** Most go where something is left; some try what is gone, and are refused. */
function chooseDrop(live: readonly WireDrop[], random: () => number): WireDrop | undefined {
  const selling = live.filter(({ remaining }) => remaining > 0);
  const choice = selling.length > 0 && random() < 0.9 ? selling : live;
  return choice[Math.floor(random() * choice.length)];
}

function chooseHabit(random: () => number): Habit {
  let share = random();
  for (const [habit, part] of habits) {
    share -= part;
    if (share < 0) return habit;
  }
  return 'buys';
}

async function reportProgress({ tally, board, endsAt, say }: Crowd): Promise<void> {
  while (performance.now() < endsAt) {
    await sleep(Math.min(1_000, Math.max(0, endsAt - performance.now())));
    const left = board.live().reduce((sum, { remaining }) => sum + remaining, 0);
    const refused = [...tally.outcomes()]
      .filter(([outcome]) => outcome.startsWith('refused'))
      .reduce((sum, [, count]) => sum + count, 0);
    const p95 = tally.latencies().get('place order')?.p95 ?? 0;
    say(
      `${board.live().length} drops live, ${left} units left · ${tally.count('confirmed')} confirmed, ${refused} refused · orders p95 ${p95.toFixed(0)} ms`,
    );
  }
}

async function judge({ ask, tally, touched, confirmed }: Crowd): Promise<CrowdReport> {
  const drops: CrowdReport['drops'][number][] = [];
  for (const dropId of touched) {
    const drop = await readDrop({ ask, tally }, dropId);
    drops.push({ drop, orders: confirmed.filter((order) => order.drop_id === dropId) });
  }
  const found = drops.flatMap(({ drop, orders }) => judgeDrop(drop, orders));
  return { tally, drops, broken: [...tally.brokenPromises(), ...found] };
}
