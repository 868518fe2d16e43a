import { brandId, type DropId } from '@livedrops/core/shared/ids';
import { expect, test } from 'vitest';
import { createFakeIds } from '../fake-ids.ts';
import { createNaiveOrderLedger } from './naive-order-ledger.ts';
import { type Crowd, expectNeverOversold } from './never-oversells.ts';

function crowdAt(ledger: ReturnType<typeof createNaiveOrderLedger>): Crowd {
  const ids = createFakeIds();
  const dropId = brandId<DropId>('drop');
  return {
    buyers: 50,
    stockCount: 10,
    buy: () =>
      ledger.place({
        orderId: ids.next(),
        userId: ids.next(),
        dropId,
        variantId: null,
        quantity: 1,
        idempotencyKey: ids.next(),
        fingerprint: '1',
      }),
    remaining: ledger.remaining,
  };
}

test('a ledger that reads, waits and writes back fails the check: 50 buyers get 10 units', async () => {
  await expect(expectNeverOversold(crowdAt(createNaiveOrderLedger(10)))).rejects.toThrow(
    /length of 10 but got 50/,
  );
});

test('the same ledger passes when nobody comes at the same time, so the check is about the crowd', async () => {
  const crowd = crowdAt(createNaiveOrderLedger(10));
  let previous: Promise<unknown> = Promise.resolve();
  const inTurn = (): ReturnType<Crowd['buy']> => {
    const next = previous.then(crowd.buy);
    previous = next;
    return next;
  };
  await expectNeverOversold({ ...crowd, buy: inTurn });
});
