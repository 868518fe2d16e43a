import { createMemoryUserSignals } from '@livedrops/adapter-memory/user-signals';
import { defaultPreferences } from '@livedrops/core/notifications/default-preferences';
import type { LiveWishes } from '@livedrops/core/notifications/is-told-live';
import type { UserSignal } from '@livedrops/core/ports/user-signals';
import { brandId, type DropId } from '@livedrops/core/shared/ids';
import { expect, test } from 'vitest';
import { createLiveWishesReader } from './live-wishes.ts';
import { nuno, ondo } from './testing/live-fakes.ts';

const wishesFor = (...drops: string[]): LiveWishes => ({
  preferences: defaultPreferences,
  followed: new Map(),
  reminded: new Set(drops.map((id) => brandId<DropId>(id))),
});
const changed: UserSignal = { kind: 'wishes.changed', userId: nuno };

function setUp(readWishes: () => Promise<LiveWishes>, listening = nuno) {
  const signals = createMemoryUserSignals((error) => {
    throw error;
  });
  const told: LiveWishes[] = [];
  const failures: unknown[] = [];
  const reader = createLiveWishesReader({
    readWishes,
    signals,
    hub: {
      isListening: (userId) => userId === listening,
      setWishes: (_, wishes) => told.push(wishes),
    },
    onFailure: (error) => failures.push(error),
  });
  return { signals, told, failures, reader };
}

test('a follow that falls between the reading and the stream is not overlooked', async () => {
  const answers = [wishesFor(), wishesFor('cups')];
  const { signals, reader } = setUp(async () => {
    const answer = answers.shift() ?? wishesFor('too often');
    if (answers.length === 1) signals.publish(changed);
    return answer;
  }, ondo);
  expect(await reader.read(nuno)).toEqual(wishesFor('cups'));
});

test('open streams of who changed something are told by it from then on, nobody else’s', async () => {
  const { signals, told } = setUp(async () => wishesFor('cups'));
  signals.publish({ ...changed, userId: ondo });
  signals.publish({ kind: 'inbox.marked', userId: nuno });
  signals.publish(changed);
  await expect.poll(() => told).toEqual([wishesFor('cups')]);
});

test('a store that fails leaves the stream as it is, and is heard of', async () => {
  const fault = new Error('the disk is gone');
  const { signals, told, failures } = setUp(() => Promise.reject(fault));
  signals.publish(changed);
  await expect.poll(() => failures).toEqual([fault]);
  expect(told).toEqual([]);
});
