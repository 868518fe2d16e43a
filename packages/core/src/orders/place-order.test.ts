import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrderLedger, PlaceOrderCommand } from '../ports/order-ledger.ts';
import { brandId, type VariantId } from '../shared/ids.ts';
import { only } from '../testing/only.ts';
import { buyer, countingIds, sampleOrder } from '../testing/samples.ts';
import { placeOrder } from './place-order.ts';

function recorder() {
  const commands: PlaceOrderCommand[] = [];
  const ledger = only<OrderLedger>({
    place: async (command) => {
      commands.push(command);
      return { ok: true, replayed: false, order: sampleOrder() };
    },
  });
  return { commands, ctx: { ledger, ids: countingIds() } };
}

const input = {
  actor: buyer,
  dropId: brandId<PlaceOrderCommand['dropId']>('drop'),
  variantId: brandId<VariantId>('mixed'),
  quantity: 2,
  idempotencyKey: 'intent-1',
};

test('the order belongs to whoever asks, under a new id, with the key as it came', async () => {
  const { commands, ctx } = recorder();
  await placeOrder(ctx, input);
  expect(commands).toMatchObject([
    { orderId: 'id-1', userId: 'buyer', quantity: 2, idempotencyKey: 'intent-1' },
  ]);
});

test('equal bodies have equal fingerprints and different bodies different ones', async () => {
  const variant = fc.option(fc.uuid().map((id) => brandId<VariantId>(id)));
  const body = fc.record({
    dropId: fc.uuid().map((id) => brandId<PlaceOrderCommand['dropId']>(id)),
    variantId: variant,
    quantity: fc.integer({ min: 1, max: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(body, body, async (first, second) => {
      const { commands, ctx } = recorder();
      await placeOrder(ctx, { ...input, ...first });
      await placeOrder(ctx, { ...input, ...first, idempotencyKey: 'other' });
      await placeOrder(ctx, { ...input, ...second });
      const [one, again, other] = commands.map((command) => command.fingerprint);
      expect(again).toBe(one);
      expect(other === one).toBe(JSON.stringify(first) === JSON.stringify(second));
    }),
  );
});

test.each([0, -1, 1.5, 2 ** 53, Number.NaN])(
  'a quantity of %d never reaches the ledger',
  async (quantity) => {
    const { commands, ctx } = recorder();
    await expect(placeOrder(ctx, { ...input, quantity })).rejects.toThrow(RangeError);
    expect(commands).toEqual([]);
  },
);

test('what the ledger refuses is answered as it is', async () => {
  const refusal = { ok: false, code: 'stock.insufficient', facts: { remaining: 1 } } as const;
  const ledger = only<OrderLedger>({ place: async () => refusal });
  expect(await placeOrder({ ledger, ids: countingIds() }, input)).toBe(refusal);
});
