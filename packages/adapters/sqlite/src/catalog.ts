import type { Creator } from '@livedrops/core/catalog/product';
import type { Catalog } from '@livedrops/core/ports/catalog';
import { brandId, type CreatorId, type ProductId } from '@livedrops/core/shared/ids';
import type Database from 'better-sqlite3';
import { createListProducts } from './catalog/list-products.ts';
import { createPutCreator } from './catalog/put-creator.ts';
import {
  createProductAssembler,
  featuredDrops,
  type ProductRow,
  productColumns,
} from './catalog/read-products.ts';
import { createWriteProducts } from './catalog/write-products.ts';
import type { StoreContext } from './store-context.ts';

interface CreatorRow {
  readonly creator_id: string;
  readonly handle: string;
  readonly profile_name: string;
  readonly bio: string;
  readonly hue: number;
}

export function createCatalog(store: StoreContext): Catalog {
  const { reader, clock } = store;
  const findCommitted = createFindProduct(reader);
  const findInBatch = createFindProduct(store.writer);
  const selectCreator = reader.prepare<[string], CreatorRow>(
    'SELECT creator_id, handle, profile_name, bio, hue FROM creators WHERE creator_id = ?',
  );

  return {
    ...createWriteProducts(store, {
      inBatch: (productId) => findInBatch(productId, clock.now())?.product ?? null,
      committed: (productId) => findCommitted(productId, clock.now())?.product ?? null,
    }),
    putCreator: createPutCreator(store),
    findProduct: findCommitted,
    listProducts: createListProducts(reader),
    findCreator(creatorId) {
      const row = selectCreator.get(creatorId);
      return row ? creatorFrom(row) : null;
    },
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

function creatorFrom(row: CreatorRow): Creator {
  return {
    creatorId: brandId<CreatorId>(row.creator_id),
    handle: row.handle,
    profileName: row.profile_name,
    bio: row.bio,
    hue: row.hue,
  };
}
