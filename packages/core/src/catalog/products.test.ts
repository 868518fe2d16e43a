import { expect, test, vi } from 'vitest';
import type { Catalog, ProductPage } from '../ports/catalog.ts';
import { only } from '../testing/only.ts';
import {
  buyer,
  clock,
  countingIds,
  creator,
  now,
  otherCreator,
  sampleProduct,
} from '../testing/samples.ts';
import { createProduct } from './create-product.ts';
import { getProduct } from './get-product.ts';
import { listProducts } from './list-products.ts';
import { updateProduct } from './update-product.ts';

const stored = sampleProduct();
const { productId } = stored;
const product = {
  title: 'Tidewater cups',
  description: '',
  category: 'Ceramics',
  price: { amountMinor: 6800, currency: 'EUR' },
  images: [],
  hue: 38,
};

test('a creator makes a product of their own under a new id', async () => {
  const create = vi.fn<Catalog['createProduct']>(async () => ({ ok: true, product: stored }));
  const ctx = { catalog: only<Catalog>({ createProduct: create }), ids: countingIds() };
  await createProduct(ctx, { actor: creator, product });
  expect(create).toHaveBeenCalledWith({ ...product, productId: 'id-1', creatorId: 'ondo' });
});

test('a creator changes a product in their own name', async () => {
  const update = vi.fn<Catalog['updateProduct']>(async () => ({ ok: true, product: stored }));
  const ctx = { catalog: only<Catalog>({ updateProduct: update }) };
  const command = { productId, change: { title: 'Cups' }, expectedVersion: 2 };
  await updateProduct(ctx, { actor: creator, ...command });
  expect(update).toHaveBeenCalledWith({ ...command, creatorId: 'ondo' });
});

test('a shopper can neither make nor change a product', async () => {
  const ctx = { catalog: only<Catalog>({}), ids: countingIds() };
  const refused = { ok: false, code: 'actor.not_allowed' };
  expect(await createProduct(ctx, { actor: buyer, product })).toEqual(refused);
  expect(
    await updateProduct(ctx, { actor: buyer, productId, change: {}, expectedVersion: null }),
  ).toEqual(refused);
});

test('an unannounced product is found by its creator alone', () => {
  const hidden = only<Catalog>({ findProduct: () => ({ product: stored, announced: false }) });
  const shown = only<Catalog>({ findProduct: () => ({ product: stored, announced: true }) });
  const ask = (catalog: Catalog, actor: typeof buyer | null) =>
    getProduct({ catalog, clock }, { actor, productId }).ok;
  expect([null, buyer, otherCreator].map((actor) => ask(hidden, actor))).toEqual([
    false,
    false,
    false,
  ]);
  expect(ask(hidden, creator)).toBe(true);
  expect(ask(shown, null)).toBe(true);
});

test('a product that does not exist is not found', () => {
  const catalog = only<Catalog>({ findProduct: () => null });
  expect(getProduct({ catalog, clock }, { actor: creator, productId })).toEqual({
    ok: false,
    code: 'product.not_found',
  });
});

test('browsing asks for the state of things by the server’s clock', () => {
  const page: ProductPage = { items: [], total: 0, facets: { state: [], category: [] } };
  const list = vi.fn<Catalog['listProducts']>(() => page);
  const query = { page: 2, perPage: 24, sort: 'newest' } as const;
  const ctx = { catalog: only<Catalog>({ listProducts: list }), clock };
  expect(listProducts(ctx, query)).toEqual({ ok: true, page });
  expect(list).toHaveBeenCalledWith({ ...query, now });
});
