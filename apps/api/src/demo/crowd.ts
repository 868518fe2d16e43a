import { parseArgs } from 'node:util';
import { printReport } from './crowd/print-report.ts';
import { runCrowd } from './crowd/run-crowd.ts';
import { createShopClient, ShopRefused } from './crowd/shop-client.ts';

// pnpm demo:crowd --buyers 200: simulated buyers through the real HTTP API.

const help = `Sends simulated buyers through the shop's HTTP API and checks that nothing is oversold.

  pnpm demo:crowd [options]

  --buyers 200      how many buyers, each with an account of their own
  --seconds 60      how long they shop
  --url http://localhost:5173/api
                    where the API is
  --drop <id>       only this drop; otherwise everything that is live
  --think-ms 4000   how long they think at most before each press
  --origin <origin> what to send as Origin; otherwise the origin of --url`;

const thinkMsDefault = 4_000;
const retryPauseMs = 200;

interface Arguments {
  readonly url: string;
  readonly origin: string;
  readonly buyers: number;
  readonly seconds: number;
  readonly thinkMsMax: number;
  readonly dropId: string | undefined;
}

class BadArgument extends Error {}

function readArguments(args: string[]): Arguments | 'help' {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      buyers: { ...text, default: '200' },
      seconds: { ...text, default: '60' },
      url: { ...text, default: 'http://localhost:5173/api' },
      'think-ms': { ...text, default: String(thinkMsDefault) },
      drop: text,
      origin: text,
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const url = URL.parse(values.url);
  if (!url) throw new BadArgument(`--url ${values.url} is not an address.`);
  return {
    url: values.url.replace(/\/$/, ''),
    origin: values.origin ?? url.origin,
    buyers: whole('--buyers', values.buyers, 10_000),
    seconds: whole('--seconds', values.seconds, 3_600),
    thinkMsMax: whole('--think-ms', values['think-ms'], 60_000),
    dropId: values.drop,
  };
}

function whole(name: string, text: string, max: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > max) {
    throw new BadArgument(`${name} has to be a whole number from 0 to ${max}, not ${text}.`);
  }
  return value;
}

/** Ours, or one of `parseArgs`, whose messages name the option. */
function isBadArgument(error: unknown): error is Error {
  if (error instanceof BadArgument) return true;
  return error instanceof TypeError && /ERR_PARSE_ARGS/.test(`${Reflect.get(error, 'code')}`);
}

/** The API at the address, or under it: who gives the shop's address means its API. */
async function findShop({ url, origin }: Arguments) {
  for (const address of [url, `${url}/api`]) {
    const ask = createShopClient({ url: address, origin });
    const health = await ask({ path: '/readyz' }).catch(() => null);
    if (health?.status === 200) return ask;
  }
  return null;
}

async function main(): Promise<number> {
  const settings = readArguments(process.argv.slice(2));
  if (settings === 'help') {
    console.log(help);
    return 0;
  }
  const ask = await findShop(settings);
  if (!ask) {
    console.error(
      `No shop answers at ${settings.url}. Start it with npm start in another terminal, or name its address with --url.`,
    );
    return 1;
  }
  const startedAt = performance.now();
  const report = await runCrowd({
    ...settings,
    ask,
    retryPauseMs,
    say: (line) => {
      const at = `${((performance.now() - startedAt) / 1000).toFixed(0)} s`.padStart(6);
      console.log(`${at}  ${line}`);
    },
  });
  for (const line of printReport(report)) console.log(line);
  return report.broken.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof ShopRefused) console.error(error.message);
  else if (isBadArgument(error)) console.error(`${error.message}\n\n${help}`);
  else console.error(error);
  process.exitCode = 1;
}
