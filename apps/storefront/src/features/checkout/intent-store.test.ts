import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { createBrowserIntentStore } from './browser-intent-store.ts';
import { createMemoryIntentStore, type IntentStore } from './intent-store.ts';
import {
  intentLifeMs,
  isFresh,
  newIdempotencyKey,
  placedEchoMs,
  signInPatienceMs,
} from './purchase-intent.ts';

const nowAt = 1_000_000;
const wish = { dropId: 'drop', variantId: 'mixed', quantity: 1 };
const wanted = { ...wish, userId: 'nuno', nowAt };

/** Two windows of one browser: what they share is the database. */
function twoWindows(): readonly [IntentStore, IntentStore] {
  const factory = new IDBFactory();
  return [
    createBrowserIntentStore(newIdempotencyKey, factory),
    createBrowserIntentStore(newIdempotencyKey, factory),
  ];
}

function oneWindow(): readonly [IntentStore, IntentStore] {
  const store = createMemoryIntentStore(newIdempotencyKey);
  return [store, store];
}

describe.each([
  ['kept by the browser', twoWindows],
  ['kept by the page', oneWindow],
])('an intent %s', (_name, windows) => {
  it('has one key, however many windows ask at once', async () => {
    const [here, there] = windows();
    const opened = await Promise.all([
      here.open(wanted),
      there.open(wanted),
      here.open(wanted),
      there.open({ ...wanted, quantity: 2 }),
    ]);
    expect(new Set(opened.map(({ key }) => key))).toHaveLength(1);
    expect(new Set(opened.map(({ quantity }) => quantity))).toHaveLength(1);
  });

  it('is there for the window that opens later', async () => {
    const [here, there] = windows();
    const intent = await here.open(wanted);
    expect(await there.read('drop')).toEqual(intent);
    expect(await there.read('other')).toBeNull();
  });

  it('is gone once the API has said no, and the next one has another key', async () => {
    const [here, there] = windows();
    const intent = await here.open(wanted);
    await here.settle(intent, null);
    expect(await there.read('drop')).toBeNull();
    expect((await there.open(wanted)).key).not.toBe(intent.key);
  });

  it('leads a tap in another window to the order that was just placed, for a moment', async () => {
    const [here, there] = windows();
    const intent = await here.open(wanted);
    await here.settle(intent, { orderId: 'order', at: nowAt });
    const soon = await there.open({ ...wanted, nowAt: nowAt + placedEchoMs });
    expect(soon.placed?.orderId).toBe('order');
    const later = await there.open({ ...wanted, nowAt: nowAt + placedEchoMs + 1 });
    expect(later.placed).toBeNull();
    expect(later.key).not.toBe(intent.key);
  });

  it('is not ended by the answer to an older one', async () => {
    const [here, there] = windows();
    const older = await here.open(wanted);
    await here.settle(older, null);
    const newer = await there.open(wanted);
    await here.settle(older, null);
    expect(await here.read('drop')).toEqual(newer);
  });

  it('is never handed to somebody else on the same device', async () => {
    const [here] = windows();
    const mine = await here.open(wanted);
    const theirs = await here.open({ ...wanted, userId: 'ines' });
    expect(theirs.key).not.toBe(mine.key);
    expect(theirs.userId).toBe('ines');
  });

  it('of a visitor becomes the purchase of whoever signs in, as last wished', async () => {
    const [here] = windows();
    const before = await here.open({ ...wanted, userId: null });
    const after = await here.open({ ...wanted, quantity: 2, nowAt: nowAt + 60_000 });
    expect(after).toEqual({ ...before, userId: 'nuno', quantity: 2, createdAt: nowAt + 60_000 });
  });

  it('keeps its body once it may have been sent', async () => {
    const [here] = windows();
    await here.open(wanted);
    expect((await here.open({ ...wanted, variantId: 'cobalt' })).variantId).toBe('mixed');
  });
});

it('an intent is carried on by itself for two minutes, for as long as an account takes when signed out', () => {
  const intent = { ...wish, key: 'key', userId: 'nuno', createdAt: nowAt, placed: null };
  expect(isFresh(intent, nowAt + intentLifeMs)).toBe(true);
  expect(isFresh(intent, nowAt + intentLifeMs + 1)).toBe(false);
  expect(isFresh({ ...intent, userId: null }, nowAt + signInPatienceMs)).toBe(true);
  expect(isFresh({ ...intent, userId: null }, nowAt + signInPatienceMs + 1)).toBe(false);
});

it('a browser whose database does not open does not keep anybody from buying', async () => {
  vi.useFakeTimers();
  const silent = new IDBFactory();
  vi.spyOn(silent, 'open').mockReturnValue({} as IDBOpenDBRequest);
  const store = createBrowserIntentStore(newIdempotencyKey, silent);
  const opening = store.open(wanted);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await opening).toMatchObject(wish);
  expect(await store.read('drop')).toMatchObject(wish);
  vi.useRealTimers();
});

it('a browser without a database does neither', async () => {
  const store = createBrowserIntentStore(newIdempotencyKey, undefined);
  expect(await store.open(wanted)).toMatchObject(wish);
});

it('a key is a random UUID of version 4', () => {
  const keys = Array.from({ length: 200 }, newIdempotencyKey);
  for (const key of keys) {
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  expect(new Set(keys)).toHaveLength(200);
});
