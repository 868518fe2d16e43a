import { accepted, hourMs, ShopWorld } from '@livedrops/port-suites/shop-world';
import { afterEach, expect, test } from 'vitest';
import type { StoreOptions } from './open-store.ts';
import { openTestShop } from './testing/open-test-shop.ts';

let world: ShopWorld;
async function open(wish: Partial<StoreOptions> = {}): Promise<ShopWorld> {
  world = new ShopWorld(await openTestShop(wish));
  return world;
}
afterEach(async () => {
  world.expectSound();
  await world.stage.close();
});

test('orders of one turn share one commit, and their numbers are told once', async () => {
  const batches: number[] = [];
  await open({ onBatch: ({ commands }) => batches.push(commands) });
  const drop = await world.drop({ stock: [90] });
  batches.length = 0;
  await Promise.all(Array.from({ length: 60 }, () => world.place(drop)));
  expect(batches.reduce((sum, size) => sum + size, 0)).toBe(60);
  expect(batches.length).toBeLessThan(10);
  expect(world.events('stock.changed')).toHaveLength(batches.length);
  expect(world.events('order.held')).toHaveLength(60);
});

test('what memory knows to be sold out costs no transaction', async () => {
  const batches: number[] = [];
  const statements: string[] = [];
  await open({
    onBatch: ({ commands }) => batches.push(commands),
    onStatement: (sql) => statements.push(sql),
  });
  const drop = await world.drop({ stock: [1] });
  await world.hold(drop);
  batches.length = 0;
  statements.length = 0;
  await Promise.all(Array.from({ length: 50 }, () => world.place(drop)));
  expect(batches).toEqual([]);
  expect(statements.filter((sql) => /BEGIN|INSERT|UPDATE/.test(sql))).toEqual([]);
});

test('an order repeated when the queue is full gets its answer, a new one is sent away', async () => {
  await open({ limits: { commitBatchMax: 100, queueMax: 2 } });
  const drop = await world.drop({ stock: [90] });
  const wish = { userId: world.buyer(), idempotencyKey: 'intent-1', quantity: 1 };
  const { ledger, ids } = world.stage;
  const place = (userId = world.buyer(), idempotencyKey = 'other') =>
    ledger.place({
      orderId: ids.next(),
      dropId: drop.dropId,
      variantId: null,
      fingerprint: '1',
      ...wish,
      userId,
      idempotencyKey,
    });
  const first = accepted(await place(wish.userId, 'intent-1'));
  const [one, two, full, repeat] = await Promise.all([
    place(),
    place(),
    place(),
    place(wish.userId, 'intent-1'),
  ]);
  expect([one?.ok, two?.ok]).toEqual([true, true]);
  expect(full).toMatchObject({ code: 'ledger.overloaded', facts: { retryAfterMs: 250 } });
  expect(repeat).toEqual({ ok: true, replayed: true, order: first.order });
});

test('what another process writes is seen: a return, a cancelled drop, a longer sale', async () => {
  await open();
  const beside = new ShopWorld(await world.stage.beside());
  const drop = await world.drop({ stock: [1] });
  const { dropId } = drop;
  const { creatorId } = drop.creator;
  const order = await world.hold(drop);
  expect(await world.place(drop)).toMatchObject({ code: 'stock.sold_out' });
  accepted(await beside.stage.ledger.cancel(order));
  const second = await world.hold(drop);
  expect(await beside.place(drop)).toMatchObject({ code: 'stock.sold_out' });
  accepted(await world.stage.ledger.cancel(second));

  const change = {
    endAt: drop.endAt + hourMs,
    stock: drop.variants.map(({ variantId }) => ({ variantId, stockCount: 3 })),
  };
  const command = { dropId, creatorId, change, expectedVersion: null };
  accepted(await beside.stage.drops.update(command));
  world.stage.clock.set(drop.endAt);
  expect(await world.place(drop)).toMatchObject({ ok: true });
  accepted(await beside.stage.drops.cancel({ dropId, creatorId }));
  expect(await world.place(drop)).toMatchObject({ code: 'drop.cancelled' });
  await beside.stage.close();
});

test('two processes that sell the same drop together sell what there is', async () => {
  await open();
  const beside = new ShopWorld(await world.stage.beside());
  const drop = await world.drop({ stock: [30] });
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? world : beside).place(drop)),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(30);
  await beside.stage.close();
});

test('closing commits what waits, and closing twice is harmless', async () => {
  await open();
  const drop = await world.drop();
  const waiting = world.stage.ledger.place({
    orderId: world.stage.ids.next(),
    userId: world.buyer(),
    dropId: drop.dropId,
    variantId: null,
    quantity: 1,
    idempotencyKey: 'last',
    fingerprint: '1',
  });
  const { stage } = world;
  await world.restart();
  const { order } = accepted(await waiting);
  expect(world.look(order)).toEqual(order);
  expect(await stage.ledger.cancel(order)).toMatchObject({ code: 'ledger.overloaded' });
});
