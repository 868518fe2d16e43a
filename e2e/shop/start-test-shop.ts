import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startShop } from '@livedrops/config/shop-process';
import { expect } from '@playwright/test';
import { type Drop, type DropPlan, readDrop, scheduleDrop } from './open-drop.ts';
import { type Person, signIn, signUp } from './person.ts';

/** `quiet`: creators, and nothing that happens without a test. `demo`: the shop of `npm start`, alive by itself. */
export type World = 'quiet' | 'demo';

export interface TestShopOptions {
  readonly world: World;
  readonly holdTtlMs: number;
}

/** The built shop on a data folder and a port of its own. */
export interface TestShop {
  readonly origin: string;
  readonly creator: Person;
  /** Somebody new, signed in. */
  signUp(): Promise<Person>;
  /** A drop that will open. */
  scheduleDrop(plan: DropPlan): Promise<Drop>;
  /** A drop that is open. */
  openDrop(plan: DropPlan): Promise<Drop>;
  readDrop(dropId: string): Promise<Drop>;
  /** Kills the process without a word and starts it again at the same address. */
  crashAndRestart(): Promise<void>;
  dispose(): Promise<void>;
}

const creator = { email: 'ondo@livedrops.example', password: 'demo-creator-1' };

interface Announced {
  readonly drop_id: string;
  readonly creator: { readonly handle: string };
}

/** Calls off what the demo seed has announced: then only tests make drops open, sell and end. */
async function callOffSeededDrops(origin: string, reader: Person): Promise<void> {
  const pages = await Promise.all(
    ['live', 'upcoming'].map((phase) => reader.ask('GET', `/drops?phase=${phase}&limit=100`)),
  );
  const drops = pages.flatMap((page) => (page as { readonly items: readonly Announced[] }).items);
  for (const handle of new Set(drops.map((drop) => drop.creator.handle))) {
    const email = `${handle}@livedrops.example`;
    const owner = await signIn(origin, { email, password: creator.password });
    const own = drops.filter((drop) => drop.creator.handle === handle);
    await Promise.all(own.map(({ drop_id }) => owner.ask('POST', `/drops/${drop_id}/cancel`)));
  }
}

/** Creators come from the demo seed alone; what keeps a demo shop alive by itself is left out afterwards. */
async function seedCreators(dataDir: string): Promise<void> {
  const seeding = await startShop({ dataDir, env: { LIVEDROPS_DRAIN_GRACE_MS: '0' } });
  await seeding.stop();
}

export async function startTestShop({ world, holdTtlMs }: TestShopOptions): Promise<TestShop> {
  const dataDir = mkdtempSync(join(tmpdir(), 'livedrops-e2e-'));
  if (world === 'quiet') await seedCreators(dataDir);
  const start = (port?: number) =>
    startShop({
      dataDir,
      ...(port === undefined ? {} : { port }),
      env: {
        LIVEDROPS_MODE: 'demo',
        LIVEDROPS_SEED_DEMO: String(world === 'demo'),
        LIVEDROPS_HOLD_TTL_MS: String(holdTtlMs),
        LIVEDROPS_DRAIN_GRACE_MS: '0',
      },
    });
  let shop = await start();
  const { origin, port } = shop;
  const ondo = await signIn(origin, creator);
  if (world === 'quiet') await callOffSeededDrops(origin, ondo);

  return {
    origin,
    creator: ondo,
    signUp: () => signUp(origin),
    scheduleDrop: (plan) => scheduleDrop(ondo, plan),
    async openDrop(plan) {
      const { drop_id } = await scheduleDrop(ondo, plan);
      const phase = async () => (await readDrop(ondo, drop_id)).phase;
      await expect.poll(phase, { intervals: [50] }).toBe('live');
      return readDrop(ondo, drop_id);
    },
    readDrop: (dropId) => readDrop(ondo, dropId),
    async crashAndRestart() {
      await shop.stop('SIGKILL');
      shop = await start(port);
    },
    async dispose() {
      const { exitCode, signalCode } = shop.process;
      await shop.dispose();
      rmSync(dataDir, { recursive: true, force: true });
      if (exitCode === null && signalCode === null) return;
      throw new Error(`The shop ended by itself (${exitCode ?? signalCode}):\n${shop.output()}`);
    },
  };
}
