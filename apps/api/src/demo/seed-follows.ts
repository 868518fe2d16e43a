import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Follow, FollowGraph } from '@livedrops/core/ports/follow-graph';
import { moveDatabase, removeDatabase } from './database-files.ts';
import { planFollows } from './plan-follows.ts';

export interface SeedFollowsOptions {
  readonly file: string;
  readonly now: number;
  readonly openFollows: (file: string) => { readonly graph: FollowGraph; close(): void };
}

/** Fewer than a queue of writes takes, so that none is sent away. */
const chunkSize = 200;
const pauseMs = 50;

/** Fills an absent follow graph with the demo's crowd; like the shop's seed, beside its place and moved there whole. */
export async function seedFollows(options: SeedFollowsOptions): Promise<'seeded' | 'kept'> {
  const { file, now, openFollows } = options;
  if (existsSync(file)) return 'kept';
  const draft = `${file}.seeding`;
  await mkdir(dirname(file), { recursive: true });
  await removeDatabase(draft);
  const { graph, close } = openFollows(draft);
  try {
    await followAll(graph, planFollows(now));
  } finally {
    close();
  }
  await moveDatabase(draft, file);
  return 'seeded';
}

/** @throws Error when the disk takes no more. */
async function followAll(graph: FollowGraph, follows: readonly Follow[]): Promise<void> {
  const waiting = [...follows];
  while (waiting.length > 0) {
    const chunk = waiting.splice(0, chunkSize);
    const answers = await Promise.all(chunk.map(async (follow) => graph.follow(follow)));
    const refused = chunk.filter((_, place) => answers[place]?.ok === false);
    if (answers.some((answer) => !answer.ok && answer.code !== 'ledger.overloaded')) {
      throw new Error('The follow graph of the demo could not be written.');
    }
    if (refused.length > 0) await sleep(pauseMs);
    waiting.push(...refused);
  }
}
