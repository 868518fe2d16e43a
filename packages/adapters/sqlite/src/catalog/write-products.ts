import type { Product } from '@livedrops/core/catalog/product';
import type { Catalog, NewProduct, ProductChange } from '@livedrops/core/ports/catalog';
import { brandId, type DropId, type ProductId } from '@livedrops/core/shared/ids';
import { type Refusal, refuse } from '@livedrops/core/shared/refusal';
import type { RefusalCode } from '@livedrops/core/shared/refusal-codes';
import { tellDropFact } from '../drops/drop-events.ts';
import { writePictures } from '../read-pictures.ts';
import type { StoreContext } from '../store-context.ts';
import { foldFields } from './fold-text.ts';

/** Reads a product as it is now, announced or not. */
export type FindProduct = (productId: ProductId) => Product | null;

interface OpenDropRow {
  readonly drop_id: string;
  readonly creator_id: string;
  readonly draft: number;
  readonly title: string;
}

export function createWriteProducts(
  store: StoreContext,
  find: { readonly inBatch: FindProduct; readonly committed: FindProduct },
): Pick<Catalog, 'createProduct' | 'updateProduct'> {
  const { writer } = store;
  const selectCreator = writer.prepare<[string]>('SELECT 1 FROM creators WHERE creator_id = ?');
  const insertProduct = writer.prepare<
    [string, string, string, string, string, number, string, string, number, number, string]
  >(`
    INSERT INTO products (product_id, creator_id, title, description, category, price_minor, currency, images,
                          hue, created_at, search_text, version)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`);
  const updateRow = writer.prepare<
    [string, string, string, number, string, string, number, string, string]
  >(`
    UPDATE products SET title = ?, description = ?, category = ?, price_minor = ?, currency = ?, images = ?,
                        hue = ?, search_text = ?, version = version + 1
    WHERE product_id = ?`);
  const followProduct = createFollowProduct(store);

  function create(product: NewProduct) {
    const { productId, creatorId, title, description, category, price, images, hue } = product;
    if (!selectCreator.get(creatorId)) return refuse('actor.not_allowed');
    // biome-ignore format: one line a column group, as in the statement
    insertProduct.run(
      productId, creatorId, title, description, category, price.amountMinor, price.currency, writePictures(images),
      hue, store.clock.now(), foldFields([title, category]),
    );
    return { ok: true as const };
  }

  function update(command: Parameters<Catalog['updateProduct']>[0]) {
    const { productId, creatorId, change, expectedVersion } = command;
    const product = find.inBatch(productId);
    if (product?.creator.creatorId !== creatorId) return refuse('product.not_found');
    if (expectedVersion !== null && expectedVersion !== product.version) {
      return refuse('product.stale_version');
    }
    const { title, description, category, price, images, hue } = changed(product, change);
    // biome-ignore format: one line a column group, as in the statement
    updateRow.run(
      title, description, category, price.amountMinor, price.currency, writePictures(images),
      hue, foldFields([title, category]), productId,
    );
    followProduct(productId);
    return { ok: true as const };
  }

  function answer<Code extends RefusalCode>(
    result: { readonly ok: true } | Refusal<Code>,
    productId: ProductId,
  ): { readonly ok: true; readonly product: Product } | Refusal<Code> {
    if (!result.ok) return result;
    const product = find.committed(productId);
    if (!product) throw new Error(`The product ${productId} could not be read after a write`);
    return { ok: true, product };
  }

  return {
    createProduct: async (product) =>
      answer(await store.write(() => create(product)), product.productId),
    updateProduct: async (command) =>
      answer(await store.write(() => update(command)), command.productId),
  };
}

function changed(
  product: Product,
  change: ProductChange,
): Omit<NewProduct, 'productId' | 'creatorId'> {
  return {
    title: change.title ?? product.title,
    description: change.description ?? product.description,
    category: change.category ?? product.category,
    price: change.price ?? product.price,
    images: change.images ?? product.images,
    hue: change.hue ?? product.hue,
  };
}

/** Drops that have not started show their product as it is; those that have stay as they were announced. */
function createFollowProduct(store: StoreContext): (productId: ProductId) => void {
  const { writer } = store;
  const selectOpen = writer.prepare<[string, number], OpenDropRow>(`
    SELECT d.drop_id, d.creator_id, d.draft, p.title FROM drops d JOIN products p USING (product_id)
    WHERE d.product_id = ? AND d.cancelled_at IS NULL AND (d.draft = 1 OR d.start_at > ?)`);
  const copyItem = writer.prepare<[string]>(`
    UPDATE drop_items AS i SET title = p.title, description = p.description, category = p.category,
                               images = p.images, hue = p.hue
    FROM drops d JOIN products p USING (product_id)
    WHERE d.drop_id = i.drop_id AND i.drop_id = ?`);

  return (productId) => {
    const at = store.clock.now();
    for (const row of selectOpen.all(productId, at)) {
      const dropId = brandId<DropId>(row.drop_id);
      copyItem.run(dropId);
      store.facts.forget(dropId);
      if (row.draft === 1) continue;
      const fact = { dropId, creatorId: row.creator_id, title: row.title, at };
      tellDropFact(store, 'drop.updated', fact);
    }
  };
}
