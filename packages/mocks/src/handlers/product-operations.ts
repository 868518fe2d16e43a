import { listPage } from '../world/list-products.ts';
import { mockId } from '../world/mock-ids.ts';
import { currentDrop, toProduct } from '../world/to-wire.ts';
import type { World, WorldProduct } from '../world/world.ts';
import { isStale } from './etag.ts';
import type { Operation } from './operation.ts';

/** `/pictures/cups-800.webp` names a picture of this site; the mocked ones are 4:5. */
function pictureOf({ url, alt }: { url: string; alt: string }) {
  const width = Number(/-(\d+)\.webp$/.exec(url)?.[1] ?? 800);
  return { url, alt, width, height: (width / 4) * 5, widths: [width] };
}

const isCreator = (world: World, userId: string) => world.creators.has(userId);

export const listProducts: Operation<'listProducts'> = ({ world, query }) => ({
  status: 200,
  body: listPage(world, query),
});

export const getProduct: Operation<'getProduct'> = ({ world, params, userId }) => {
  const product = world.products.get(params.id);
  const announced = product && currentDrop(world, product.productId) !== undefined;
  if (!product || (!announced && product.creatorId !== userId)) {
    return { problem: 'product-not-found' };
  }
  return { status: 200, body: toProduct(world, product) };
};

export const createProduct: Operation<'createProduct'> = ({ world, body, userId }) => {
  if (!isCreator(world, userId)) return { problem: 'not-allowed' };
  const product: WorldProduct = {
    productId: mockId('product', 0x1000 + world.products.size),
    creatorId: userId,
    createdAt: world.now(),
    title: body.title,
    description: body.description,
    category: body.category,
    priceMinor: body.price.amount,
    images: body.images.map(pictureOf),
    hue: body.hue,
    version: 1,
  };
  world.products.set(product.productId, product);
  return {
    status: 201,
    body: toProduct(world, product),
    headers: { Location: `/products/${product.productId}` },
  };
};

export const updateProduct: Operation<'updateProduct'> = (call) => {
  const { world, params, body, userId, request } = call;
  if (!isCreator(world, userId)) return { problem: 'not-allowed' };
  const product = world.products.get(params.id);
  if (!product || product.creatorId !== userId) return { problem: 'product-not-found' };
  if (isStale(request, product.version)) return { problem: 'stale-version' };
  product.title = body.title ?? product.title;
  product.description = body.description ?? product.description;
  product.category = body.category ?? product.category;
  product.priceMinor = body.price?.amount ?? product.priceMinor;
  product.hue = body.hue ?? product.hue;
  if (body.images) product.images = body.images.map(pictureOf);
  product.version += 1;
  return { status: 200, body: toProduct(world, product) };
};
