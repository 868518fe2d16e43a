import { join, resolve } from 'node:path';
import { z } from 'zod';
import { BadEnvironment, type Finding } from './bad-environment.ts';

export type Mode = 'development' | 'demo' | 'production' | 'test';

export interface Config {
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
  readonly push: PushConfig;
  readonly mail: MailConfig;
  readonly rates: RateConfig;
  readonly deliveries: DeliveryConfig;
}

export interface MailConfig {
  /** Null: no mail leaves. */
  readonly smtpUrl: string | null;
  /** As readers see it: `LiveDrops <news@shop.example>`. */
  readonly from: string;
}

/** What is sent to others at once. */
export interface DeliveryConfig {
  readonly pushAtOnceMax: number;
  /** Of push messages, to one push service. */
  readonly pushPerHostMax: number;
  readonly mailAtOnceMax: number;
}

export interface PushConfig {
  /** How push services know us. `made`: keys of this folder's own; null: no push messages are sent. */
  readonly vapid: { readonly publicKey: string; readonly privateKey: string } | 'made' | null;
  /** Where push services find us when something is wrong: a mailto: or https: address. */
  readonly contact: string;
  /** Push services beside the browsers' own. */
  readonly moreHosts: readonly string[];
}

/** Requests for each window of a minute. */
export interface RateConfig {
  /** Sign-in and sign-up together, from one address. */
  readonly accountsPerAddress: number;
  /** Writes of one account. */
  readonly writesPerUser: number;
}

/** Known to everybody who reads this file: good for trying, refused in production. */
const openSecret = 'livedrops-development-secret-that-everybody-knows';
const secretCharsMin = 32;

const whole = (what: string, min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be ${what}, ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be ${what}, ${min} to ${max}`);
const port = whole('a port', 0, 65_535);
const ms = (min: number, max: number) => whole('a whole number of milliseconds', min, max);
const flag = z
  .enum(['true', 'false'], 'must be true or false')
  .transform((text) => text === 'true');

const Origin = z.string().refine((text) => {
  const url = URL.parse(text);
  return url !== null && url.origin === text && /^https?:$/.test(url.protocol);
}, 'must be origins such as https://shop.example, comma-separated, without a slash at the end');

const vapidKey = (what: string, bytes: number) =>
  z
    .string()
    .refine(
      (text) => /^[\w-]+$/.test(text) && Buffer.from(text, 'base64url').length === bytes,
      `must be the ${what} half of a VAPID key, base64url of ${bytes} bytes`,
    );

const PushHost = z
  .string()
  .regex(
    /^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/,
    'must be host names such as push.example or *.push.example, comma-separated',
  );

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
  LIVEDROPS_VAPID_PUBLIC_KEY: vapidKey('public', 65).optional(),
  LIVEDROPS_VAPID_PRIVATE_KEY: vapidKey('private', 32).optional(),
  LIVEDROPS_SMTP_URL: z
    .string()
    .regex(
      /^smtps?:\/\/[^\s]+$/,
      'must be an address such as smtps://user:password@mail.example:465',
    )
    .optional(),
  LIVEDROPS_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]+$/, 'must be an address such as LiveDrops <news@shop.example>')
    .default('LiveDrops <news@livedrops.example>'),
  LIVEDROPS_PUSH_CONTACT: z
    .string()
    .regex(/^(mailto:.+@.+|https:\/\/.+)$/, 'must be a mailto: or https: address')
    .optional(),
  LIVEDROPS_PUSH_HOSTS: z
    .string()
    .transform((text) => text.split(',').map((host) => host.trim()))
    .pipe(z.array(PushHost))
    .optional(),
  LIVEDROPS_PUSH_AT_ONCE: whole('push messages sent at once', 1, 1_000).default(64),
  LIVEDROPS_PUSH_PER_HOST: whole('push messages sent at once to one host', 1, 1_000).default(16),
  LIVEDROPS_MAIL_AT_ONCE: whole('mails sent at once', 1, 100).default(8),
  LIVEDROPS_ACCOUNT_RATE_PER_ADDRESS: whole('requests a minute', 1, 1_000_000).optional(),
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
    ...pushFindings(given),
    ...productionFindings(given),
  ];
  if (!parsed.success || findings.length > 0) throw new BadEnvironment(findings);
  const from = parsed.data.INIT_CWD ?? process.cwd();
  return Object.freeze(toConfig(parsed.data, (path) => resolve(from, path), houseDir));
}

/** Half of a key is a mistake, and a shop that writes to push services has to say whom they can ask. */
function pushFindings(env: NodeJS.ProcessEnv): readonly Finding[] {
  const [one, other] = ['LIVEDROPS_VAPID_PUBLIC_KEY', 'LIVEDROPS_VAPID_PRIVATE_KEY'] as const;
  const missing = env[one] && !env[other] ? other : env[other] && !env[one] ? one : null;
  const findings: Finding[] = missing
    ? [[missing, 'is needed beside its other half: browsers check our push messages by both']]
    : [];
  if (env['LIVEDROPS_MODE'] === 'production' && env[one] && !env['LIVEDROPS_PUSH_CONTACT']) {
    findings.push([
      'LIVEDROPS_PUSH_CONTACT',
      'must say how push services reach you, for example mailto:ops@shop.example',
    ]);
  }
  return findings;
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
    mail: { smtpUrl: env.LIVEDROPS_SMTP_URL ?? null, from: env.LIVEDROPS_MAIL_FROM },
    push: {
      vapid: vapidOf(env),
      contact: env.LIVEDROPS_PUSH_CONTACT ?? 'mailto:push@livedrops.example',
      moreHosts: env.LIVEDROPS_PUSH_HOSTS ?? [],
    },
    deliveries: {
      pushAtOnceMax: env.LIVEDROPS_PUSH_AT_ONCE,
      pushPerHostMax: env.LIVEDROPS_PUSH_PER_HOST,
      mailAtOnceMax: env.LIVEDROPS_MAIL_AT_ONCE,
    },
    rates: {
      accountsPerAddress: env.LIVEDROPS_ACCOUNT_RATE_PER_ADDRESS ?? (production ? 60 : 6_000),
      writesPerUser: env.LIVEDROPS_WRITE_RATE_PER_USER ?? (production ? 600 : 60_000),
    },
  };
}

function vapidOf(env: Parsed): PushConfig['vapid'] {
  const { LIVEDROPS_VAPID_PUBLIC_KEY: publicKey, LIVEDROPS_VAPID_PRIVATE_KEY: privateKey } = env;
  if (publicKey !== undefined && privateKey !== undefined) return { publicKey, privateKey };
  return env.LIVEDROPS_MODE === 'production' ? null : 'made';
}

/** Who develops restarts often and alone. */
const drainGraceMs = { development: 0, test: 0, demo: 500, production: 2_000 } as const;

const localOrigins = (ports: readonly number[]) =>
  [...new Set(ports)].flatMap((port) => [`http://localhost:${port}`, `http://127.0.0.1:${port}`]);
