import type { Catalog } from '@livedrops/core/ports/catalog';
import type { ProductId } from '@livedrops/core/shared/ids';
import type Database from 'better-sqlite3';
import { createFindCreator } from './catalog/find-creator.ts';
import { createListProducts } from './catalog/list-products.ts';
import {
  createProductAssembler,
  featuredDrops,
  type ProductRow,
  productColumns,
} from './catalog/read-products.ts';
import { createWriteCreators } from './catalog/write-creators.ts';
import { createWriteProducts } from './catalog/write-products.ts';
import type { StoreContext } from './store-context.ts';

export function createCatalog(store: StoreContext): Catalog {
  const { reader, clock } = store;
  const findCommitted = createFindProduct(reader);
  const findInBatch = createFindProduct(store.writer);

  return {
    ...createWriteProducts(store, {
      inBatch: (productId) => findInBatch(productId, clock.now())?.product ?? null,
      committed: (productId) => findCommitted(productId, clock.now())?.product ?? null,
    }),
    ...createWriteCreators(store),
    findProduct: findCommitted,
    listProducts: createListProducts(reader),
    findCreator: createFindCreator(reader),
  };
}

function createFindProduct(db: Database.Database): Catalog['findProduct'] {
  const assemble = createProductAssembler(db);
  const select = db.prepare<[{ now: number; productId: string }], ProductRow>(`
    SELECT ${productColumns}
    FROM products p JOIN creators c ON c.creator_id = p.creator_id
    LEFT JOIN (${featuredDrops('AND product_id = @productId')}) f ON f.product_id = p.product_id
    WHERE p.product_id = @productId`);

  return (productId: ProductId, now: number) => {
    const row = select.get({ productId, now });
    const [product] = row ? assemble([row]) : [];
    return product ? { product, announced: product.drop !== null } : null;
  };
}
