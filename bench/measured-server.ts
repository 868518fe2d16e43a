import { randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleApp } from '@livedrops/api/assemble-app';
import { type Config, parseConfig } from '@livedrops/api/config';
import { createContainer } from '@livedrops/api/container';
import type { App } from '@livedrops/api/http/create-app';
import { createHttpServer } from '@livedrops/api/http/http-server';
import { apiSecurityHeaders } from '@livedrops/api/http/security-headers';
import { filesIn } from '@livedrops/api/profiles/embedded';
import { startWorkers } from '@livedrops/api/start-workers';
import {
  brandId,
  type CreatorId,
  type ProductId,
  type VariantId,
} from '@livedrops/core/shared/ids';
import { Hono } from 'hono';
import { pino } from 'pino';
import { loadToldCrowd } from './load-told-crowd.ts';
import type { FromMeasured, Setup, ToMeasured } from './measured-messages.ts';
import { type MeasuredTelling, measureTelling, pushToNobody } from './measured-telling.ts';
import { stubLedger } from './stub-ledger.ts';

// A server under load, in a process of its own: `full` is the whole stack, `no-ledger` the same without the store's work
// on orders, `hello` bare Hono on the same server with the same settings.
const subject = process.argv[2] ?? 'hello';
const setup: Setup = JSON.parse(process.argv[3] ?? '{}');
const dataDir = mkdtempSync(
  join(process.env['LIVEDROPS_BENCH_DIR'] ?? tmpdir(), 'livedrops-bench-'),
);
const tell = (message: FromMeasured) => process.send?.(message);

const fatal = (error: unknown) => {
  throw error;
};

const serve = (app: App, config: Config) =>
  createHttpServer({
    ...config,
    app,
    securityHeaders: apiSecurityHeaders({ https: false }),
    onError: fatal,
  });

async function startHello() {
  const hono = new Hono();
  hono.get('/hello', (c) => c.text('Hello Hono!'));
  const app = { fetch: hono.fetch, memoryLane: () => false };
  const openDrop = () => Promise.reject(new Error('Hello has no drops.'));
  return {
    server: serve(app, parseConfig({ LIVEDROPS_MODE: 'test' }, dataDir)),
    dropId: '',
    productId: '',
    openDrop,
    telling: null,
  };
}

async function startShop() {
  const config = parseConfig(
    {
      LIVEDROPS_MODE: 'test',
      LIVEDROPS_DATA_DIR: dataDir,
      LIVEDROPS_WRITE_RATE_PER_USER: '10000000',
      LIVEDROPS_ACCOUNT_RATE_PER_ADDRESS: '1000000',
      LIVEDROPS_HOLD_TTL_MS: '3600000',
      // As in production.
      LIVEDROPS_WRONG_LOGINS_PER_ADDRESS: '100',
      LIVEDROPS_TRUSTED_PROXIES: setup.proxied ? '1' : '0',
    },
    join(import.meta.dirname, '..'),
  );
  const logger = pino({ level: 'warn' });
  const clock = { now: () => Date.now() };
  const followedId = brandId<CreatorId>(randomUUIDv7());
  if (setup.followers) loadToldCrowd(filesIn(dataDir), followedId, setup.followers);
  const container = createContainer({
    config,
    clock,
    logger,
    onFatal: fatal,
    checkpointWorker: new URL(import.meta.resolve('@livedrops/api/profiles/checkpoint-worker')),
    connections: async () => 0,
    pushSender: pushToNobody,
  });
  const { ctx } = container;
  const price = { amountMinor: 6800, currency: 'EUR' };
  const addSeller = async (creatorId: CreatorId, handle: string) => {
    const productId = ctx.ids.next<ProductId>();
    const profile = { profileName: 'Bench', bio: '', hue: 38, avatar: null };
    await ctx.catalog.putCreator({ creatorId, handle, ...profile });
    const text = {
      title: 'Tidewater cups, set of three',
      description: 'Stoneware. '.repeat(20),
      category: 'Ceramics',
    };
    await ctx.catalog.createProduct({ productId, creatorId, ...text, price, images: [], hue: 38 });
    return { creatorId, productId };
  };
  const createDrop = async (seller: Awaited<ReturnType<typeof addSeller>>, startAt: number) => {
    const drop = await ctx.drops.create({
      dropId: ctx.ids.next(),
      ...seller,
      startAt,
      endAt: Date.now() + 86_400_000,
      price,
      perCustomerLimit: 100,
      draft: false,
      variants: [
        { variantId: ctx.ids.next<VariantId>(), name: 'Mixed set', stockCount: setup.stockCount },
      ],
    });
    if (!drop.ok) throw new Error(`The drop was refused: ${drop.code}`);
    return drop.drop;
  };
  const seller = await addSeller(ctx.ids.next(), 'bench');
  const followed = await addSeller(followedId, 'followed');
  const openDrop = () => createDrop(seller, Date.now());
  const drop = await openDrop();
  const telling = measureTelling(container, {
    dropId: drop.dropId,
    startDrop: () => createDrop(followed, Date.now() + 1),
  });
  const workers = await startWorkers(container);
  const served =
    subject === 'no-ledger'
      ? { ...container, ctx: { ...ctx, ledger: stubLedger(ctx.ledger, drop) } }
      : container;
  void workers;
  const server = serve(assembleApp(served), config);
  return { server, dropId: drop.dropId, productId: seller.productId, openDrop, telling };
}

const { server, dropId, productId, openDrop, telling } =
  subject === 'hello' ? await startHello() : await startShop();
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) tell({ port: address.port, dropId, productId });
});

let since = process.cpuUsage();
process.on('message', async (message: ToMeasured) => {
  if (message.do === 'open-drop') tell({ openedDropId: (await openDrop()).dropId });
  else if (message.do === 'start-cpu') {
    since = process.cpuUsage();
    tell({ started: true });
  } else if (message.do === 'read-cpu') {
    const { user, system } = process.cpuUsage(since);
    tell({ cpuUs: user + system });
  } else if (telling) tell(await answerTelling(message, telling));
});

async function answerTelling(
  message: Extract<ToMeasured, { do: 'start-telling' | 'read-telling' | 'place-orders' }>,
  measured: MeasuredTelling,
): Promise<FromMeasured> {
  if (message.do === 'read-telling') return { telling: await measured.read() };
  if (message.do === 'place-orders')
    return { ordersPlaced: await measured.placeOrders(message.count) };
  await measured.start();
  return { tellingStarted: true };
}

process.on('disconnect', () => {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(0);
});
