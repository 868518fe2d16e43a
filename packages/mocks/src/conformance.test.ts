import { readFileSync } from 'node:fs';
import { conformanceCases, transcriptUrl } from '@livedrops/contract/conformance/cases';
import { isTelling } from '@livedrops/contract/conformance/read-frames';
import type { Frame, Person, Stage } from '@livedrops/contract/conformance/stage';
import { Talk } from '@livedrops/contract/conformance/talk';
import { endpoints, type OperationId } from '@livedrops/contract/endpoints';
import { getResponse } from 'msw';
import { expect, test } from 'vitest';
import { createHandlers } from './create-handlers.ts';
import { streamLive } from './handlers/stream-live.ts';
import { createScene } from './scenarios.ts';
import { mockId } from './world/mock-ids.ts';
import { settleWorld } from './world/settle-world.ts';
import { signInHere } from './world/sign-in-here.ts';
import type { World } from './world/world.ts';

// The transcripts are what the real API said: a mock that says anything else is a mock that lies.

const startedAt = Date.parse('2026-11-22T12:00:00.000Z');

function addCreator(world: World, number: number, handle: string): string {
  const userId = mockId('creator', 0x100 + number);
  const profile_name = `Studio ${handle}`;
  world.creators.set(userId, { creator_id: userId, handle, profile_name, hue: 38, avatar: null });
  return addUser(world, userId, 'creator');
}

function addUser(world: World, userId: string, role: 'user' | 'creator'): string {
  const email = `${userId}@livedrops.example`;
  world.users.set(userId, { userId, name: userId, email, password: 'never-asked', role });
  world.access.unverified.add(userId);
  return userId;
}

/** In a browser of its own. */
function signInApart(world: World, userId: string): string {
  world.access.sessionId = null;
  return signInHere(world, userId);
}

function openStage(): Stage {
  let now = startedAt;
  const world = createScene({ scenario: 'empty', signedIn: 'nobody', now: () => now });
  const sessions = new Map<Person, string | null>([
    ['creator', signInApart(world, addCreator(world, 1, 'ondo'))],
    ['rival', signInApart(world, addCreator(world, 2, 'kiln'))],
    ['buyer', signInApart(world, addUser(world, mockId('user', 0x101), 'user'))],
    ['stranger', signInApart(world, addUser(world, mockId('user', 0x102), 'user'))],
  ]);
  const handlers = createHandlers(() => world);

  /** One world knows one browser: each person's session is put in place while they ask. */
  async function as<Result>(person: Person, act: () => Promise<Result>): Promise<Result> {
    const session = world.access.sessions.get(sessions.get(person) ?? '');
    world.access.sessionId = session?.sessionId ?? null;
    world.sessionUserId = session?.userId ?? null;
    const result = await act();
    sessions.set(person, world.access.sessionId);
    return result;
  }

  return {
    now: () => now,
    fetch: (person, request) =>
      as(person, async () => {
        const address = new URL(request.url);
        address.pathname = `/api${address.pathname}`;
        const answer = await getResponse(handlers, new Request(address, request));
        if (!answer) throw new Error(`Nobody answers ${request.url}.`);
        return answer;
      }),
    frames: (person, { path, count }) =>
      as(person, async () => {
        const frames: Frame[] = [];
        const request = new Request(`http://shop.test/api${path}`);
        streamLive(world, request, ({ id, event }) =>
          frames.push({ id: id ?? null, event: event?.kind ?? null, data: event ?? null }),
        )();
        return frames.filter(isTelling).slice(0, count);
      }),
    async mailedToken(email) {
      const sent = [...world.access.links].filter(([, link]) => link.email === email);
      return sent.at(-1)?.[0] ?? null;
    },
    async pass(ms) {
      now += ms;
      settleWorld(world);
    },
  };
}

const asked = new Set<OperationId>();

test.each(Object.keys(conformanceCases))('%s', async (name) => {
  const talk = new Talk(openStage());
  await conformanceCases[name]?.(talk);
  for (const id of talk.asked) asked.add(id);
  expect(talk.transcript()).toBe(readFileSync(transcriptUrl(name), 'utf8'));
});

test('every operation of the contract is asked at least once', () => {
  expect([...asked].sort()).toEqual(Object.keys(endpoints).sort());
});
