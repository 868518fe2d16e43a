import { join, resolve } from 'node:path';
import { z } from 'zod';
import { BadEnvironment, type Finding } from './bad-environment.ts';
import { checkPushEnvironment } from './push/check-push-environment.ts';
import { type TellingConfig, tellingKeys, toTellingConfig } from './telling-config.ts';
import { whole } from './whole.ts';

export type Mode = 'development' | 'demo' | 'production' | 'test';

export interface Config extends TellingConfig {
  readonly mode: Mode;
  readonly port: number;
  /** Undefined: every address of this machine, IPv4 and IPv6. */
  readonly host: string | undefined;
  readonly dataDir: string;
  /** Origins that may send requests which change something, without a slash at the end. */
  readonly publicOrigins: readonly string[];
  /** Also accept the origin that the request was sent to: phones on the same network, any port. Never in production. */
  readonly acceptOwnHost: boolean;
  readonly secret: string;
  readonly secureCookies: boolean;
  readonly logLevel: string;
  /** Null: metrics are on the main port. */
  readonly metrics: { readonly port: number; readonly host: string } | null;
  /** Null: the API alone, at the root. Otherwise the storefront's built files, with the API under /api. */
  readonly storefrontDir: string | null;
  readonly seedDemo: boolean;
  /** Purchases a minute by the demo's own buyers, over all drops; 0: nobody buys but those who come. */
  readonly demoOrdersPerMinute: number;
  readonly trustedProxies: number;
  readonly connectionsMax: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly keepAliveTimeoutMs: number;
  /** Between "not ready" and the end of accepting, so that load balancers notice. */
  readonly drainGraceMs: number;
  /** From the signal to the end of waiting for open requests, the grace before included. */
  readonly drainTimeoutMs: number;
  readonly holdTtlMs: number;
  readonly paymentTimeoutMs: number;
  readonly paymentCallOffMs: number;
  readonly sessionTtlMs: number;
  readonly rates: RateConfig;
}

/** Requests for each window of a minute, where nothing else is said. */
export interface RateConfig {
  /** Sign-in and sign-up together, from one address. */
  readonly accountsPerAddress: number;
  /** Wrong passwords, and mails that are taken, from one address: in a quarter of an hour. */
  readonly wrongLoginsPerAddress: number;
  /** Writes of one account. */
  readonly writesPerUser: number;
}

/** Known to everybody who reads this file: good for trying, refused in production. */
const openSecret = 'livedrops-development-secret-that-everybody-knows';
const secretCharsMin = 32;

const port = whole('a port', 0, 65_535);
const ms = (min: number, max: number) => whole('a whole number of milliseconds', min, max);
const flag = z
  .enum(['true', 'false'], 'must be true or false')
  .transform((text) => text === 'true');

const Origin = z.string().refine((text) => {
  const url = URL.parse(text);
  return url !== null && url.origin === text && /^https?:$/.test(url.protocol);
}, 'must be origins such as https://shop.example, comma-separated, without a slash at the end');

const Environment = z.object({
  /** Where the package manager was called from. */
  INIT_CWD: z.string().optional(),
  LIVEDROPS_MODE: z.enum(
    ['development', 'demo', 'production', 'test'],
    'must be development, demo, production or test',
  ),
  PORT: port.optional(),
  HOST: z.string().min(1, 'must be an address or a host name').optional(),
  LIVEDROPS_DATA_DIR: z.string().min(1, 'must be a folder').optional(),
  LIVEDROPS_PUBLIC_ORIGIN: z
    .string()
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .pipe(z.array(Origin))
    .optional(),
  LIVEDROPS_SECRET: z
    .string()
    .min(secretCharsMin, `must be a secret of at least ${secretCharsMin} characters`)
    .optional(),
  LIVEDROPS_LOG_LEVEL: z
    .enum(
      ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'],
      'must be silent, fatal, error, warn, info, debug or trace',
    )
    .optional(),
  LIVEDROPS_METRICS_PORT: port.optional(),
  LIVEDROPS_METRICS_HOST: z.string().min(1, 'must be an address').default('127.0.0.1'),
  LIVEDROPS_SERVE_STOREFRONT: flag.optional(),
  LIVEDROPS_STOREFRONT_DIR: z.string().min(1, 'must be a folder').optional(),
  LIVEDROPS_SEED_DEMO: flag.optional(),
  LIVEDROPS_DEMO_ORDERS_PER_MINUTE: whole('purchases a minute', 0, 6_000).default(12),
  LIVEDROPS_TRUSTED_PROXIES: whole('a number of proxies', 0, 10).default(0),
  LIVEDROPS_CONNECTIONS_MAX: whole('a number of connections', 1, 1_000_000).default(20_000),
  LIVEDROPS_HEADERS_TIMEOUT_MS: ms(100, 600_000).default(10_000),
  LIVEDROPS_REQUEST_TIMEOUT_MS: ms(100, 600_000).default(15_000),
  LIVEDROPS_KEEP_ALIVE_TIMEOUT_MS: ms(0, 600_000).default(65_000),
  LIVEDROPS_DRAIN_GRACE_MS: ms(0, 8_000).optional(),
  LIVEDROPS_DRAIN_TIMEOUT_MS: ms(0, 60_000).default(9_000),
  LIVEDROPS_HOLD_TTL_MS: ms(100, 86_400_000).default(300_000),
  LIVEDROPS_PAYMENT_TIMEOUT_MS: ms(10, 60_000).default(4_000),
  LIVEDROPS_PAYMENT_CALL_OFF_MS: ms(10, 3_600_000).default(15_000),
  LIVEDROPS_SESSION_TTL_MS: ms(1_000, 31_536_000_000).default(2_592_000_000),
  ...tellingKeys,
  LIVEDROPS_ACCOUNT_RATE_PER_ADDRESS: whole('requests a minute', 1, 1_000_000).optional(),
  LIVEDROPS_WRONG_LOGINS_PER_ADDRESS: whole('tries in 15 minutes', 1, 1_000_000).optional(),
  LIVEDROPS_WRITE_RATE_PER_USER: whole('requests a minute', 1, 10_000_000).optional(),
});

type Parsed = z.output<typeof Environment>;

const keys = Environment.shape;

/**
 * The configuration of this process, frozen. An empty environment gives a development server.
 * @param houseDir The repository's folder: defaults for folders stand in it; relative folders are seen from where one calls.
 * @throws BadEnvironment naming every key that does not fit and what it should be.
 */
export function parseConfig(env: NodeJS.ProcessEnv, houseDir: string): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, text]) => text !== ''));
  const parsed = Environment.safeParse({ LIVEDROPS_MODE: 'development', ...given });
  const findings = [
    ...(parsed.error?.issues ?? []).map(({ path, message }): Finding => [String(path[0]), message]),
    ...checkPushEnvironment(given),
    ...productionFindings(given),
  ];
  if (!parsed.success || findings.length > 0) throw new BadEnvironment(findings);
  const from = parsed.data.INIT_CWD ?? process.cwd();
  return Object.freeze(toConfig(parsed.data, (path) => resolve(from, path), houseDir));
}

/** What trying may leave to defaults and a real shop may not. */
function productionFindings(env: NodeJS.ProcessEnv): Finding[] {
  if (env['LIVEDROPS_MODE'] !== 'production') return [];
  const findings: Finding[] = [];
  const secret = env['LIVEDROPS_SECRET'];
  if (secret === undefined || secret === openSecret) {
    findings.push([
      'LIVEDROPS_SECRET',
      `must be a secret of your own of at least ${secretCharsMin} characters, for example from: openssl rand -base64 48`,
    ]);
  }
  const origins = (env['LIVEDROPS_PUBLIC_ORIGIN'] ?? '').split(',');
  if (origins.some((origin) => !origin.trim().startsWith('https://'))) {
    findings.push([
      'LIVEDROPS_PUBLIC_ORIGIN',
      'must be the https address of the shop, for example https://shop.example: session cookies are only sent over https',
    ]);
  }
  if (env['LIVEDROPS_SEED_DEMO'] === 'true') {
    findings.push(['LIVEDROPS_SEED_DEMO', 'must not be true: a real shop has no demo accounts']);
  }
  // A misspelt key would leave a default in force without a word.
  const unknown = Object.keys(env).filter((key) => key.startsWith('LIVEDROPS_') && !(key in keys));
  return [...findings, ...unknown.map((key): Finding => [key, 'is not a key of this shop'])];
}

function toConfig(env: Parsed, at: (path: string) => string, houseDir: string): Config {
  const mode = env.LIVEDROPS_MODE;
  const production = mode === 'production';
  const trying = mode === 'development' || mode === 'demo';
  const serves = env.LIVEDROPS_SERVE_STOREFRONT ?? (mode === 'demo' || production);
  const port = env.PORT ?? (mode === 'development' ? 8787 : 5173);
  const metricsPort = env.LIVEDROPS_METRICS_PORT ?? (production ? 9464 : undefined);
  const { LIVEDROPS_STOREFRONT_DIR: storefront, LIVEDROPS_DATA_DIR: data } = env;
  return {
    mode,
    port,
    host: env.HOST,
    dataDir: data ? at(data) : join(houseDir, '.livedrops'),
    publicOrigins: env.LIVEDROPS_PUBLIC_ORIGIN ?? localOrigins([port, 5173]),
    acceptOwnHost: !production,
    secret: env.LIVEDROPS_SECRET ?? openSecret,
    secureCookies: production,
    logLevel: env.LIVEDROPS_LOG_LEVEL ?? (mode === 'test' ? 'silent' : 'info'),
    metrics:
      metricsPort === undefined ? null : { port: metricsPort, host: env.LIVEDROPS_METRICS_HOST },
    storefrontDir: serves
      ? storefront
        ? at(storefront)
        : join(houseDir, 'apps', 'storefront', 'dist')
      : null,
    seedDemo: env.LIVEDROPS_SEED_DEMO ?? trying,
    demoOrdersPerMinute: env.LIVEDROPS_DEMO_ORDERS_PER_MINUTE,
    trustedProxies: env.LIVEDROPS_TRUSTED_PROXIES,
    connectionsMax: env.LIVEDROPS_CONNECTIONS_MAX,
    headersTimeoutMs: env.LIVEDROPS_HEADERS_TIMEOUT_MS,
    requestTimeoutMs: env.LIVEDROPS_REQUEST_TIMEOUT_MS,
    keepAliveTimeoutMs: env.LIVEDROPS_KEEP_ALIVE_TIMEOUT_MS,
    drainGraceMs: env.LIVEDROPS_DRAIN_GRACE_MS ?? drainGraceMs[mode],
    drainTimeoutMs: env.LIVEDROPS_DRAIN_TIMEOUT_MS,
    holdTtlMs: env.LIVEDROPS_HOLD_TTL_MS,
    paymentTimeoutMs: env.LIVEDROPS_PAYMENT_TIMEOUT_MS,
    paymentCallOffMs: env.LIVEDROPS_PAYMENT_CALL_OFF_MS,
    sessionTtlMs: env.LIVEDROPS_SESSION_TTL_MS,
    ...toTellingConfig(env, mode),
    rates: {
      accountsPerAddress: env.LIVEDROPS_ACCOUNT_RATE_PER_ADDRESS ?? (production ? 60 : 6_000),
      // Who tries the shop out does so from one machine, with everybody they play.
      wrongLoginsPerAddress: env.LIVEDROPS_WRONG_LOGINS_PER_ADDRESS ?? (production ? 100 : 5_000),
      writesPerUser: env.LIVEDROPS_WRITE_RATE_PER_USER ?? (production ? 600 : 60_000),
    },
  };
}

/** Who develops restarts often and alone. */
const drainGraceMs = { development: 0, test: 0, demo: 500, production: 2_000 } as const;

const localOrigins = (ports: readonly number[]) =>
  [...new Set(ports)].flatMap((port) => [`http://localhost:${port}`, `http://127.0.0.1:${port}`]);
