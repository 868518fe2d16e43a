import { expect, test, vi } from 'vitest';
import type { Catalog } from '../ports/catalog.ts';
import type { DropStore } from '../ports/drop-store.ts';
import { brandId } from '../shared/ids.ts';
import { only } from '../testing/only.ts';
import {
  buyer,
  clock,
  countingIds,
  creator,
  now,
  otherCreator,
  sampleDrop,
  sampleProduct,
} from '../testing/samples.ts';
import { createDrop } from './create-drop.ts';

const product = sampleProduct();

function stage() {
  const create = vi.fn<DropStore['create']>(async () => ({ ok: true, drop: sampleDrop() }));
  const catalog = only<Catalog>({
    findProduct: (id) => (id === product.productId ? { product, announced: false } : null),
  });
  return {
    create,
    ctx: { catalog, clock, ids: countingIds(), drops: only<DropStore>({ create }) },
  };
}

const input = {
  actor: creator,
  productId: product.productId,
  startAt: now + 60_000,
  endAt: now + 120_000,
  price: null,
  perCustomerLimit: 2,
  draft: false,
  stock: [
    { name: 'Mixed set', stockCount: 80 },
    { name: 'All cobalt', stockCount: 40 },
  ],
};

test('a creator’s drop gets an id, an id for each variant, and the product’s price', async () => {
  const { create, ctx } = stage();
  expect(await createDrop(ctx, input)).toMatchObject({ ok: true });
  expect(create).toHaveBeenCalledWith({
    dropId: 'id-1',
    creatorId: 'ondo',
    productId: product.productId,
    startAt: input.startAt,
    endAt: input.endAt,
    price: product.price,
    perCustomerLimit: 2,
    draft: false,
    variants: [
      { variantId: 'id-2', name: 'Mixed set', stockCount: 80 },
      { variantId: 'id-3', name: 'All cobalt', stockCount: 40 },
    ],
  });
});

test('a number of units makes one variant, and a price of its own wins', async () => {
  const { create, ctx } = stage();
  const price = { amountMinor: 5000, currency: 'EUR' };
  await createDrop(ctx, { ...input, stock: 12, price });
  expect(create.mock.calls[0]?.[0]).toMatchObject({
    price,
    variants: [{ name: 'Standard', stockCount: 12 }],
  });
});

test.each([
  ['a shopper', { actor: buyer }, 'actor.not_allowed'],
  ['another creator', { actor: otherCreator }, 'product.not_found'],
  [
    'an unknown product',
    { productId: brandId<typeof product.productId>('?') },
    'product.not_found',
  ],
  ['a start that has passed', { startAt: now - 1 }, 'drop.window_invalid'],
  ['an end before the start', { endAt: now + 59_999 }, 'drop.window_invalid'],
  ['no variant', { stock: [] }, 'drop.stock_invalid'],
  ['no units', { stock: 0 }, 'drop.stock_invalid'],
  ['less than no units', { stock: -1 }, 'drop.stock_invalid'],
  ['half a unit', { stock: 1.5 }, 'drop.stock_invalid'],
  ['more units than a drop may have', { stock: 10_000_001 }, 'drop.stock_invalid'],
  [
    'more units over all variants',
    {
      stock: [
        { name: 'a', stockCount: 10_000_000 },
        { name: 'b', stockCount: 1 },
      ],
    },
    'drop.stock_invalid',
  ],
  [
    'two variants of the same name',
    {
      stock: [
        { name: 'Pink', stockCount: 1 },
        { name: 'pink', stockCount: 1 },
      ],
    },
    'drop.stock_invalid',
  ],
] as const)('%s is refused and nothing is written', async (_, change, code) => {
  const { create, ctx } = stage();
  expect(await createDrop(ctx, { ...input, ...change })).toMatchObject({ ok: false, code });
  expect(create).not.toHaveBeenCalled();
});

test('as many units as a drop may have are accepted', async () => {
  const { ctx } = stage();
  expect(await createDrop(ctx, { ...input, stock: 10_000_000 })).toMatchObject({ ok: true });
});
